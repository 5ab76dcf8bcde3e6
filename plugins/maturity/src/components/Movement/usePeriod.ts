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

import { MovementCause } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { monthsBefore, parseDate } from '../../calendar';
import { useAddress } from '../../hooks/useAddress';
import { OrganizationTime, useAsOf } from '../../hooks/useAsOf';
import { CAUSES } from './useCauseText';

/** How far back the period goes until another beginning is chosen. */
const MONTHS = 3;

/** Which period is looked at, and what of it; it lives in the address. */
export interface Period {
  /** A date, such as 2026-09-01. */
  since: string;
  /** A date, the one that is looked at unless another is chosen; now if missing. */
  until?: string;
  organization: OrganizationTime;
  /** The cause whose services are listed. */
  cause?: MovementCause;
  today: string;
  setSince: (date: string | undefined) => void;
  setUntil: (date: string | undefined) => void;
  setOrganization: (organization: OrganizationTime) => void;
  setCause: (cause: MovementCause | undefined) => void;
}

/** Reads the period from the address, and writes it there; the last three months unless it says otherwise. */
export function usePeriod(): Period {
  const { searchParams, change } = useAddress();
  const { asOf, organization, setOrganization, today } = useAsOf();
  const until = parseDate(searchParams.get('until'), today) ?? asOf;
  const end = until ?? today;
  return {
    since:
      parseDate(searchParams.get('since'), end) ?? monthsBefore(end, MONTHS),
    until,
    organization,
    cause: CAUSES.find(known => known === searchParams.get('cause')),
    today,
    setSince: since => change({ since }),
    setUntil: date =>
      change({
        until: date !== undefined && date < today ? date : undefined,
      }),
    setOrganization,
    setCause: cause => change({ cause }),
  };
}
