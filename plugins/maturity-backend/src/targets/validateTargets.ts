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
import { InputError } from '@backstage/errors';
import {
  MaturityModel,
  OVERALL,
  TargetSetting,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** How far ahead a target may lie, in years. */
const LONGEST_WAY = 10;

/**
 * Checks targets that are to be set: dimensions and levels of the model, each dimension once, real dates from today (in
 * UTC) to ten years ahead. A date that was set before and has passed since may stay.
 *
 * Throws an `InputError` that names the target and what to write instead.
 */
export function validateTargets(
  targets: readonly TargetSetting[],
  context: {
    inForce: readonly TargetSetting[];
    model: MaturityModel;
    now: Date;
  },
): void {
  const { inForce, model, now } = context;
  const dimensionIds = [OVERALL, ...model.dimensions.map(({ id }) => id)];
  const highest = model.levels.length;
  const today = now.toISOString().slice(0, 10);
  const last = `${now.getUTCFullYear() + LONGEST_WAY}${today.slice(4)}`;
  const seen = new Set<string>();
  targets.forEach(({ dimensionId, level, dueOn }, index) => {
    const refuse = (problem: string) => {
      throw new InputError(`targets[${index}]: ${problem}`);
    };
    if (!dimensionIds.includes(dimensionId)) {
      refuse(
        `there is no dimension '${dimensionId}'; use one of ${dimensionIds.join(
          ', ',
        )}`,
      );
    }
    if (seen.has(dimensionId)) {
      refuse(`'${dimensionId}' is there twice; set one target for it`);
    }
    seen.add(dimensionId);
    if (level > highest) {
      refuse(`there is no level ${level}; the highest is ${highest}`);
    }
    const stays = inForce.some(
      before =>
        before.dimensionId === dimensionId &&
        before.level === level &&
        before.dueOn === dueOn,
    );
    if (dueOn !== undefined && !stays) {
      if (!isDay(dueOn)) {
        refuse(`'${dueOn}' is not a date such as ${today}`);
      }
      if (dueOn < today || dueOn > last) {
        refuse(`${dueOn} is not a day from today, ${today}, to ${last}`);
      }
    }
  });
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}
