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

import { useState } from 'react';
import { dateOf, parseDate } from '../calendar';
import { useAddress } from './useAddress';

/** Where services count: where they were at the time, or where they are now. */
export type OrganizationTime = 'then' | 'now';

/** The date that is looked at; it lives in the address. */
export interface AsOf {
  /** A date before today, such as 2026-09-01; missing for now. */
  asOf?: string;
  organization: OrganizationTime;
  today: string;
  setAsOf: (date: string | undefined) => void;
  setOrganization: (organization: OrganizationTime) => void;
}

/** Reads from the address which date is looked at, and writes it there. */
export function useAsOf(): AsOf {
  const { searchParams, change } = useAddress();
  const [today] = useState(() => dateOf(new Date()));
  const past = (date: string | undefined) =>
    date === today ? undefined : date;
  return {
    asOf: past(parseDate(searchParams.get('asOf'), today)),
    organization: searchParams.get('organization') === 'now' ? 'now' : 'then',
    today,
    setAsOf: date => change({ asOf: past(date) }),
    setOrganization: organization =>
      change({ organization: organization === 'now' ? 'now' : undefined }),
  };
}
