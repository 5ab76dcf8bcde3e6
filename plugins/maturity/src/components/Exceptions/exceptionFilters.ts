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
import { useMemo, useState } from 'react';
import {
  Exception,
  ExceptionQuery,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useAddress } from '../../hooks/useAddress';

type State = Exception['state'];

const DAY_MS = 24 * 60 * 60 * 1000;

/** What can be asked of a state; without a choice, what is open or waits for a decision. */
export const STATE_CHOICES = [
  'requested',
  'approved',
  'expired',
  'denied',
  'revoked',
  'all',
] as const;

/** Within how many days an exception ends. */
export const DAY_CHOICES = [7, 30, 90] as const;

/** Whose exceptions. */
export const MINE_CHOICES = ['decide', 'owned'] as const;

const STANDING: State[] = ['requested', 'approved'];

/** Which exceptions are listed, as the address says. */
export interface ExceptionFilters {
  state?: (typeof STATE_CHOICES)[number];
  within?: (typeof DAY_CHOICES)[number];
  mine?: (typeof MINE_CHOICES)[number];
  criterionId?: string;
}

/** What {@link useExceptionFilters} returns. */
export interface ExceptionFilterState {
  filters: ExceptionFilters;
  isFiltered: boolean;
  query: Pick<ExceptionQuery, 'states' | 'endsBefore' | 'mine' | 'criterionId'>;
  choose: (chosen: Partial<Record<keyof ExceptionFilters, string>>) => void;
  clear: () => void;
}

/** Reads from the address which exceptions are listed, and writes it there. */
export function useExceptionFilters(): ExceptionFilterState {
  const { searchParams, change } = useAddress();
  const [now] = useState(() => Date.now());
  const filters: ExceptionFilters = {
    state: oneOf(STATE_CHOICES, searchParams.get('state')),
    within: oneOf(DAY_CHOICES, searchParams.get('within')),
    mine: oneOf(MINE_CHOICES, searchParams.get('mine')),
    criterionId: searchParams.get('criterion') ?? undefined,
  };
  const { state, within, mine, criterionId } = filters;
  const query = useMemo(
    () => ({
      states: statesOf(state, within !== undefined),
      endsBefore: within && new Date(now + within * DAY_MS).toISOString(),
      mine,
      criterionId,
    }),
    [state, within, mine, criterionId, now],
  );
  return {
    filters,
    isFiltered: Object.values(filters).some(value => value !== undefined),
    query,
    choose: chosen =>
      change(
        Object.fromEntries(
          Object.entries(chosen).map(([name, value]) => [
            name === 'criterionId' ? 'criterion' : name,
            value || undefined,
          ]),
        ),
      ),
    clear: () =>
      change({
        state: undefined,
        within: undefined,
        mine: undefined,
        criterion: undefined,
      }),
  };
}

/** Whoever asks what ends soon does not mean what has ended. */
function statesOf(
  state: ExceptionFilters['state'],
  endsSoon: boolean,
): State[] | undefined {
  if (state === undefined) {
    return STANDING;
  }
  if (state === 'all') {
    return endsSoon ? STANDING : undefined;
  }
  return [state];
}

function oneOf<T extends string | number>(
  known: readonly T[],
  text: string | null,
): T | undefined {
  return known.find(value => String(value) === text);
}
