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

/** Whether and when the files of subjects are read in their repositories. */
export interface RepositoryConfig {
  isEnabled: boolean;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/** After the first reading of the catalog, so that the subjects are known. */
const USUAL_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 30 },
  initialDelay: { seconds: 60 },
};

/**
 * Reads `maturity.repository`.
 *
 * Throws an `InputError` that names the key and what it should be.
 */
export function readRepository(config: Config | undefined): RepositoryConfig {
  const settings = config?.getOptionalConfig('repository');
  return {
    isEnabled: settings?.getOptionalBoolean('enabled') ?? true,
    schedule: settings?.has('schedule')
      ? readSchedule(settings)
      : USUAL_SCHEDULE,
  };
}

function readSchedule(settings: Config) {
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      settings.getConfig('schedule'),
    );
  } catch (error) {
    throw new InputError(
      "'maturity.repository.schedule' is no schedule; it should have a frequency and a timeout, such as PT30M",
      error,
    );
  }
}
