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
import {
  Change,
  MovementCause,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** The part of a movement that each cause of a change belongs to; none for what moves no levels. */
const PART_OF: Record<Change['cause'], MovementCause | undefined> = {
  answer: 'answer',
  confirmation: 'answer',
  import: 'answer',
  moved: 'answer',
  repository: 'answer',
  facts: 'facts',
  expiry: 'expiry',
  exception: 'exception',
  added: 'added',
  returned: 'added',
  removed: 'removed',
  placement: 'placement',
  attributes: 'attributes',
  model: 'model',
  correction: 'correction',
  target: undefined,
  review: undefined,
};

/** The parts of a movement, in the order in which they are shown. */
export const MOVEMENT_CAUSES = [
  ...new Set(Object.values(PART_OF).flatMap(part => part ?? [])),
];

/** The part of a movement that a cause belongs to. */
export function partOf(cause: Change['cause']): MovementCause | undefined {
  return PART_OF[cause];
}

/** The causes of changes that make up each part of a movement. */
export const CAUSES_BY_PART: ReadonlyMap<
  MovementCause,
  Array<Change['cause']>
> = new Map(MOVEMENT_CAUSES.map(part => [part, causesOf(part)]));

function causesOf(part: MovementCause): Array<Change['cause']> {
  const causes = Object.keys(PART_OF) as Array<Change['cause']>;
  return causes.filter(cause => PART_OF[cause] === part);
}
