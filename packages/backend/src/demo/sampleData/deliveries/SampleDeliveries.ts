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

import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  MATURITY_PLUGIN_ID,
  MaturityApi,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SampleCompanyReader } from '../SampleCompanyReader';
import { generateDeliveries } from './generateDeliveries';

/** As many events as a request may have. */
const BATCH = 1000;

/**
 * What {@link SampleDeliveries} needs.
 *
 * @internal
 */
export interface SampleDeliveriesOptions {
  auth: AuthService;
  company: Pick<SampleCompanyReader, 'read'>;
  logger: LoggerService;
  maturity: Pick<MaturityApi, 'getDelivery' | 'pushDeliveryEvents'>;
}

/**
 * Lets invented pipelines send what they deployed in half a year, with the token of a service and through the same route
 * as those of anybody.
 *
 * @internal
 */
export class SampleDeliveries {
  readonly #options: SampleDeliveriesOptions;

  static create(options: SampleDeliveriesOptions): SampleDeliveries {
    return new SampleDeliveries(options);
  }

  private constructor(options: SampleDeliveriesOptions) {
    this.#options = options;
  }

  /** Does nothing in a portal to which all have been sent already, or that is not of the sample company. */
  async send(now: Date): Promise<void> {
    const { auth, company, logger, maturity } = this.#options;
    const found = await company.read();
    if (found.state !== 'complete') {
      return;
    }
    const events = generateDeliveries({ subjects: found.subjects, now });
    const last = events.at(-1)?.subject;
    if (last === undefined) {
      return;
    }
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: MATURITY_PLUGIN_ID,
    });
    const { figures } = await maturity.getDelivery(
      { entityRef: last },
      { token },
    );
    if (figures.measured > 0) {
      return;
    }
    let taken = 0;
    let start = 0;
    // The first batch is the small one, so that the service that is looked at comes with the last one alone.
    for (
      let end = events.length % BATCH || BATCH;
      end <= events.length;
      end += BATCH
    ) {
      const result = await maturity.pushDeliveryEvents(
        events.slice(start, end),
        { token },
      );
      taken += result.taken;
      start = end;
    }
    logger.info(
      `Sent ${taken} sample deployments; ${
        events.length - taken
      } were not taken`,
    );
  }
}
