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
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { MATURITY_PLUGIN_ID } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityClockServiceRef } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { MovableClock } from './MovableClock';

/** Further than this, the model would have to be moved, too. */
const MAXIMUM_DAYS = 400;

const clock = new MovableClock();

/**
 * The clock of the demo, which is that of the machine until {@link demoClockModule} moves it.
 *
 * @internal
 */
export const demoClockFactory = createServiceFactory({
  service: maturityClockServiceRef,
  deps: {},
  factory: () => clock,
});

/**
 * For browser tests alone: where `demo.movableClock` is on, which it is nowhere else, `PUT /api/maturity/demo-clock?days=3`
 * lets the Maturity backend live three days ahead, and does what is due by then.
 *
 * @internal
 */
export const demoClockModule = createBackendModule({
  pluginId: MATURITY_PLUGIN_ID,
  moduleId: 'demo-clock',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
        scheduler: coreServices.scheduler,
      },
      async init({ config, httpRouter, scheduler }) {
        if (!config.getOptionalBoolean('demo.movableClock')) {
          return;
        }
        httpRouter.use(async (request, response, next) => {
          if (request.method !== 'PUT' || request.path !== '/demo-clock') {
            next();
            return;
          }
          const days = Number(request.query.days);
          if (!Number.isInteger(days) || days < 0 || days > MAXIMUM_DAYS) {
            response.status(400).end();
            return;
          }
          try {
            clock.setDaysAhead(days);
            await scheduler.triggerTask('maturity-housekeeping');
            response.status(204).end();
          } catch (error) {
            next(error);
          }
        });
      },
    });
  },
});
