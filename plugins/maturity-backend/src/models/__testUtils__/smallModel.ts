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
 * A small valid model of two editions, by file name, for tests that break one thing in it.
 *
 * @internal
 */
export const SMALL_MODEL: Readonly<
  Record<'model.yaml' | 'craft.yaml' | 'care.yaml', string>
> = {
  'model.yaml': `id: small
title: Small model
description: A model for tests.
attribution:
  text: Made up.
  url: https://example.com/model
rule:
  threshold: 0.75
defaultEdition: '2.0'
editions:
  - id: '1.0'
    levels:
      - { level: 1, name: Start, meaning: It has begun. }
      - { level: 2, name: Go, meaning: It is moving. }
  - id: '2.0'
    levels:
      - { level: 1, name: Start, meaning: It has begun. }
      - { level: 2, name: Go, meaning: It is moving. }
      - { level: 3, name: Fly, meaning: It is off the ground. }
dimensions:
  - craft
  - care
`,
  'craft.yaml': `id: craft
title: Craft
description: How things are made.
categories:
  - id: making
    title: Making
    meaning: Making things.
    cells:
      - { level: 1, meaning: First one., description: One thing was made. }
      - { level: 2, meaning: More., description: Several things were made. }
      - { level: 3, editions: ['2.0'], meaning: Many., description: Things are made. }
    criteria:
      - id: made-by-hand
        levels: { '1.0': 1, '2.0': 1 }
        scope: service
        kind: transitional
        successors: [made-by-machine, made-by-robot]
        statement: It is made by hand.
        why: Someone needs it.
        how: [Take it., Make it.]
        evidence: The thing.
        effort: small
      - id: made-by-machine
        levels: { '1.0': 2 }
        scope: service
        statement: It is made by a machine.
        why: It is faster.
        how: [Buy a machine., Use it.]
        evidence: The machine.
        effort: medium
      - id: made-by-robot
        levels: { '2.0': 3 }
        scope: service
        statement: It is made by a robot.
        why: It is more precise.
        how: [Build a robot., Teach it.]
        evidence: The robot.
        appliesTo: { types: [service], lifecycles: [production] }
        mustHave: true
        allowNotApplicable: false
        weight: 2
        effort: large
        lenses: [performance]
`,
  'care.yaml': `id: care
title: Care
description: How things are looked after.
categories:
  - id: checking
    title: Checking
    meaning: Looking at things.
    editions: ['1.0']
    cells: []
    criteria:
      - id: looked-at
        levels: { '1.0': 1, '2.0': { level: 2, category: watching } }
        scope: service
        statement: It is looked at.
        why: It may be broken.
        how: [Open your eyes., Look.]
        evidence: What was seen.
        effort: small
  - id: watching
    title: Watching
    meaning: Keeping an eye on things.
    editions: ['2.0']
    cells:
      - { level: 2, meaning: Watched., description: Someone watches. }
    criteria: []
`,
};
