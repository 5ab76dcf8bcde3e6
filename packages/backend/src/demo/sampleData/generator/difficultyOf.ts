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
import { Criterion } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Random } from './random';

const EFFORT = { small: -0.15, medium: 0, large: 0.15 };

/**
 * How hard a criterion is for one component, on the scale of levels; see {@link abilityOf}.
 *
 * @internal
 */
export function difficultyOf(criterion: Criterion, entityRef: string): number {
  return (
    criterion.level +
    EFFORT[criterion.effort] +
    // what must be done is done first
    (criterion.mustHave ? -0.35 : 0) +
    Random.of('difficulty', entityRef, criterion.id).between(-0.5, 0.5)
  );
}
