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
  SchedulerServiceTaskScheduleDefinition,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { FactCollector } from '@cloud-native-maturity/backstage-plugin-maturity-node';

/** A collector of facts, and how it is to run as far as the configuration says so. */
export interface ConfiguredCollector {
  collector: FactCollector;
  isEnabled: boolean;
  schedule?: SchedulerServiceTaskScheduleDefinition;
}

/**
 * Reads what `maturity.collectors` says about each collector.
 *
 * Throws an `InputError` that names the key and what it should be, also for a collector that there is not.
 */
export function readCollectors(
  rootConfig: Config,
  collectors: readonly FactCollector[],
): ConfiguredCollector[] {
  const config = rootConfig.getOptionalConfig('maturity.collectors');
  const ids = collectors.map(({ id }) => id);
  const unknown = config?.keys().find(id => !ids.includes(id));
  if (unknown !== undefined) {
    throw new InputError(
      `'maturity.collectors.${unknown}' is for a collector that there is not; known are ${ids.join(
        ', ',
      )}`,
    );
  }
  return collectors.map(collector => {
    const settings = config?.getOptionalConfig(collector.id);
    return {
      collector,
      isEnabled: settings?.getOptionalBoolean('enabled') ?? true,
      schedule: settings?.has('schedule')
        ? readSchedule(collector.id, settings)
        : undefined,
    };
  });
}

function readSchedule(id: string, config: Config) {
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig('schedule'),
    );
  } catch (error) {
    throw new InputError(
      `'maturity.collectors.${id}.schedule' is no schedule; it should have a frequency and a timeout, such as PT1H`,
      error,
    );
  }
}
