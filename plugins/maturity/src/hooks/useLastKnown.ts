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
import { useEffect, useState } from 'react';

/** What was last known under a key, while it is read again: so that what does not change does not go and come back. */
export function useLastKnown<T>(
  key: string,
  value: T | undefined,
): T | undefined {
  const [known, setKnown] = useState<{ key: string; value: T }>();
  useEffect(() => {
    if (value !== undefined) {
      setKnown({ key, value });
    }
  }, [key, value]);
  return value ?? (known?.key === key ? known.value : undefined);
}
