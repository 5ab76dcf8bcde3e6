/*
 * Copyright 2026 The Maturity for Backstage Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the address says, and how to make it say something else; going back leads to the page before. */
export function useAddress(): {
  searchParams: URLSearchParams;
  /** Sets what has a value, and takes away what is undefined. */
  change: (values: Record<string, string | undefined>) => void;
  /** The address that {@link change} would lead to. */
  addressWith: (values: Record<string, string | undefined>) => {
    search: string;
  };
} {
  const [searchParams, setSearchParams] = useSearchParams();
  const change = useCallback(
    (values: Record<string, string | undefined>) =>
      setSearchParams(before => changed(before, values), { replace: true }),
    [setSearchParams],
  );
  const addressWith = useCallback(
    (values: Record<string, string | undefined>) => ({
      search: `?${changed(searchParams, values)}`,
    }),
    [searchParams],
  );
  return { searchParams, change, addressWith };
}

function changed(
  before: URLSearchParams,
  values: Record<string, string | undefined>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) {
      after.delete(name);
    } else {
      after.set(name, value);
    }
  }
  return after;
}
