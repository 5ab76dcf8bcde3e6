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
import { ExceptionsChoice } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useAddress } from './useAddress';

/** Whether levels are those with exceptions or those without (DESIGN.md §3, rule 9). */
export interface ExceptionsChoiceState {
  /** Missing with exceptions, which is usual. */
  choice: 'without' | undefined;
  setChoice: (choice: ExceptionsChoice['exceptions']) => void;
}

/** Reads from the address which of the two levels are shown, and writes it there. */
export function useExceptionsChoice(): ExceptionsChoiceState {
  const { searchParams, change } = useAddress();
  return {
    choice:
      searchParams.get('exceptions') === 'without' ? 'without' : undefined,
    setChoice: choice =>
      change({ exceptions: choice === 'without' ? choice : undefined }),
  };
}
