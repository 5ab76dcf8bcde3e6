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
import { SampleHistory } from '../types';
import { Random } from './random';

/**
 * A meeting at which somebody of the owning team went through the criteria.
 *
 * @internal
 */
export interface Session {
  /** Whole days before today; at least 1. */
  daysAgo: number;
  /** The hour of the day, UTC. */
  hour: number;
  /** How far the component had come: 0 at the first session, 1 where it would be today. */
  progress: number;
}

/** The year, less a few days, so that nothing is older than twelve months. */
const FIRST_DAY = 360;

/** From here on nothing was answered, for histories that lapsed: longer ago than answers are valid. */
const LAPSED_DAY = 200;

/**
 * The sessions of one component, oldest first.
 *
 * @internal
 */
export function planSessions(
  history: SampleHistory,
  random: Random,
): Session[] {
  const firstDay = startOf(history, random);
  const lastDay = history === 'lapsed' ? LAPSED_DAY : random.integer(1, 25);
  const days: number[] = [];
  for (let day = firstDay; day > lastDay + 10; day -= random.integer(38, 75)) {
    days.push(day);
  }
  days.push(lastDay);
  return days.map(daysAgo => ({
    daysAgo,
    hour: random.integer(7, 15),
    progress: (firstDay - daysAgo) / FIRST_DAY,
  }));
}

/** Half of the company began a year ago; the others joined little by little. */
function startOf(history: SampleHistory, random: Random): number {
  const pioneer = random.chance(0.5);
  if (history === 'lapsed' || history === 'regressing' || pioneer) {
    return random.integer(FIRST_DAY - 40, FIRST_DAY);
  }
  return random.integer(60, FIRST_DAY - 50);
}
