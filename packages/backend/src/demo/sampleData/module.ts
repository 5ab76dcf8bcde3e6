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
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  MATURITY_PLUGIN_ID,
  MaturityClient,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  maturityFactCollectorsExtensionPoint,
  maturityServiceRef,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { SampleDeliveries } from './deliveries';
import { NightlyScanCollector, SampleFacts } from './facts';
import { SampleCompanyReader } from './SampleCompanyReader';
import { SampleExceptions } from './SampleExceptions';
import { SampleDataImporter } from './SampleDataImporter';

/** The plugin's own default of `maturity.answers.validityDays`. */
const DEFAULT_VALIDITY_DAYS = 180;

/**
 * Gives the company of `examples/` twelve months of assessments, once, if `demo.sampleData` is on.
 *
 * @remarks
 *
 * On the first start the catalog is empty, and filled little by little; so a task tries again and again, and ends once
 * the import was made.
 *
 * @internal
 */
export const demoSampleDataModule = createBackendModule({
  pluginId: MATURITY_PLUGIN_ID,
  moduleId: 'demo-sample-data',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        collectors: maturityFactCollectorsExtensionPoint,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        maturity: maturityServiceRef,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        collectors,
        config,
        discovery,
        logger,
        maturity,
        scheduler,
      }) {
        if (!config.getOptionalBoolean('demo.sampleData')) {
          return;
        }
        const company = SampleCompanyReader.create({ catalog, auth });
        const client = new MaturityClient({ discoveryApi: discovery });
        const importer = SampleDataImporter.create({
          company,
          maturity,
          auth,
          logger,
          validityDays:
            config.getOptionalNumber('maturity.answers.validityDays') ??
            DEFAULT_VALIDITY_DAYS,
        });
        const exceptions = SampleExceptions.create({
          discovery,
          logger,
          maturity: client,
        });
        const facts = config.getOptionalBoolean('demo.sampleFacts')
          ? SampleFacts.create({
              auth,
              company,
              discovery,
              logger,
              maturity: client,
            })
          : undefined;
        const deliveries =
          facts &&
          SampleDeliveries.create({ auth, company, logger, maturity: client });
        if (facts) {
          collectors.addCollectors(
            NightlyScanCollector.create({
              auth,
              maturity: client,
              now: () => new Date(),
            }),
          );
        }
        const finished = new AbortController();
        let lastProblem: string | undefined;
        await scheduler.scheduleTask({
          id: 'demo-sample-data',
          // not global: a portal that is stopped in the middle would hold the lock until the timeout
          scope: 'local',
          frequency: { seconds: 5 },
          timeout: { minutes: 5 },
          initialDelay: { seconds: 5 },
          signal: finished.signal,
          fn: async () => {
            try {
              if ((await importer.tryToImport()) === 'done') {
                await exceptions.ask(new Date());
                await facts?.send(new Date());
                await deliveries?.send(new Date());
                finished.abort();
              }
            } catch (error) {
              const problem = describeProblem(error);
              if (problem !== lastProblem) {
                lastProblem = problem;
                logger.info(
                  `Sample data cannot be imported yet, and will be tried again: ${problem}`,
                );
              }
            }
          },
        });
      },
    });
  },
});

function describeProblem(error: unknown): string {
  return error instanceof ResponseError
    ? error.cause.message
    : toError(error).message;
}
