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

/**
 * A valid German translation of the small model that leaves some texts out, by file name, for tests that break one
 * thing in it.
 *
 * @internal
 */
export const SMALL_TRANSLATION: Readonly<
  Record<'model.yaml' | 'craft.yaml' | 'care.yaml', string>
> = {
  'model.yaml': `title: Kleines Modell
editions:
  '2.0':
    levels:
      1: { name: Start, meaning: Es geht los. }
      3: { name: Flug, meaning: Es hat abgehoben. }
glossary:
  machine: { term: Maschine, forbidden: [Gerät, Apparat] }
  robot: Roboter
unchanged: [Start]
`,
  'craft.yaml': `dimension: { title: Handwerk, description: Wie etwas entsteht. }
categories:
  making:
    title: Machen
    cells:
      1: { meaning: Das erste Stück. }
      2: { meaning: Mehr., description: Mehrere Stücke sind entstanden. }
criteria:
  made-by-hand:
    statement: Es ist von Hand gemacht.
    how: [In die Hand nehmen., Machen.]
    evidence: Das Stück.
  made-by-machine:
    statement: Eine Maschine macht es.
  made-by-robot:
    statement: Ein Roboter macht es.
`,
  'care.yaml': `criteria:
  looked-at: { statement: Jemand sieht danach. }
`,
};
