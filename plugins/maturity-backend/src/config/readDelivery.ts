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
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { DeliveryRules } from '../delivery/types';

/** What most portals call production. */
const USUAL_ENVIRONMENTS = ['production', 'prod', 'prd', 'live'];

/**
 * Reads how deployments and releases are counted.
 *
 * Throws an `InputError` that names the key and what it should be.
 */
export function readDelivery(config: Config | undefined): DeliveryRules {
  const delivery = config?.getOptionalConfig('delivery');
  const environments =
    delivery?.getOptionalStringArray('environments') ?? USUAL_ENVIRONMENTS;
  const historyDays = delivery?.getOptionalNumber('historyDays') ?? 400;
  const targetPerWeek = delivery?.getOptionalNumber('targetPerWeek') ?? 1;
  if (environments.length === 0) {
    throw new InputError(
      "'maturity.delivery.environments' is empty, so that no deployment could count; leave it out for the usual names of production",
    );
  }
  if (!(historyDays >= 200 && historyDays <= 3650)) {
    throw new InputError(
      `'maturity.delivery.historyDays' is ${historyDays}; it should be a number of days from 200 to 3650`,
    );
  }
  if (!(targetPerWeek > 0 && targetPerWeek <= 1000)) {
    throw new InputError(
      `'maturity.delivery.targetPerWeek' is ${targetPerWeek}; it should be a number above 0, at most 1000`,
    );
  }
  return {
    environments: environments.map(name => name.toLocaleLowerCase('en-US')),
    historyDays,
    targetPerWeek,
  };
}
