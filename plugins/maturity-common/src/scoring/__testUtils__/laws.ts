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

import fc from 'fast-check';

/** Something that must always hold of an implementation, whatever the case. */
export interface Law<Implementation> {
  name: string;
  /** An example for which the law does not hold of an implementation, as text; `undefined` if none was found. */
  counterexample(
    implementation: Implementation,
    numRuns?: number,
  ): string | undefined;
  /** Copies with a mistake that the law has to find. */
  brokenBy: [string, Implementation][];
}

/** The same examples in every run, so that a run never fails for another reason than a change of the code. */
const SEED = 20261120;

/** As many examples as even a rare mistake needs to show. */
export const ENOUGH_RUNS = 10_000;

/** A law over examples of some kind. */
export function law<Implementation, Example>(options: {
  name: string;
  cases: fc.Arbitrary<Example>;
  holds(implementation: Implementation, example: Example): boolean;
  brokenBy: Record<string, Implementation>;
  numRuns?: number;
}): Law<Implementation> {
  const { name, cases, holds, brokenBy } = options;
  return {
    name,
    brokenBy: Object.entries(brokenBy),
    counterexample(implementation, numRuns = options.numRuns ?? 1500) {
      let failure: unknown;
      const property = fc.property(cases, example => {
        try {
          return holds(implementation, example);
        } catch (error) {
          // Not an answer to whether the law holds, and so not to be taken for a counterexample.
          failure = error;
          return true;
        }
      });
      const result = fc.check(property, { seed: SEED, numRuns });
      if (failure) {
        throw failure;
      }
      return result.counterexample
        ? fc.stringify(result.counterexample)
        : undefined;
    },
  };
}
