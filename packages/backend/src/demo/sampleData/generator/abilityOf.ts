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
import { SampleSubject } from '../types';
import { Random } from './random';

/**
 * How far a component has come in one dimension, on the scale of levels: at 2.0 it does about half of what Level 2 asks.
 *
 * @param progress - 0 at the first session, 1 after a year
 * @internal
 */
export function abilityOf(
  subject: SampleSubject,
  dimensionId: string,
  progress: number,
): number {
  const random = Random.of('ability', subject.entityRef, dimensionId);
  const start =
    startingPoint(subject) +
    characterOf(subject.ownerRef, dimensionId) +
    random.between(-0.35, 0.35);
  return start + gain(subject, random.between(0.8, 1.2), progress);
}

function startingPoint({ scope, lifecycle }: SampleSubject): number {
  if (scope !== 'service') {
    return 1.3;
  }
  switch (lifecycle) {
    case 'production':
      return 1.6;
    case 'deprecated':
      return 0.8;
    default:
      return 0.6;
  }
}

/** Teams are good at different things, and some are better at everything. */
function characterOf(ownerRef: string, dimensionId: string): number {
  return (
    Random.of('team', ownerRef).between(-0.4, 0.6) +
    Random.of('team', ownerRef, dimensionId).between(-0.45, 0.45)
  );
}

function gain(
  { history }: SampleSubject,
  pace: number,
  progress: number,
): number {
  switch (history) {
    case 'improving':
      return 2.3 * pace * progress;
    case 'regressing':
      return progress < 0.6
        ? 1.6 * pace * progress
        : pace * (0.96 - 2.4 * (progress - 0.6));
    default:
      return 0.2 * pace * progress;
  }
}
