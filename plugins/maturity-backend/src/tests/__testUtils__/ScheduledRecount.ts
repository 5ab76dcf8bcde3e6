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

import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { LifecycleServiceShutdownHook } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { RecountTask } from '../../tasks/RecountTask';
import { TestPortal } from './TestPortal';

const TASKS_TABLE = 'backstage_backend_tasks__tasks';

/** The recount of one replica with Backstage's own scheduler, over the database of the replica. */
export class ScheduledRecount {
  /** How often it ran to its end here. */
  runs = 0;
  /** Until it has run here. */
  readonly done: Promise<void>;
  readonly #portal: TestPortal;
  readonly #hooks: LifecycleServiceShutdownHook[] = [];
  #finish = () => {};

  constructor(portal: TestPortal) {
    this.#portal = portal;
    this.done = new Promise(resolve => {
      this.#finish = resolve;
    });
  }

  async start(): Promise<void> {
    const logger = mockServices.logger.mock();
    const scheduler = DefaultSchedulerService.create({
      database: mockServices.database({ knex: this.#portal.database }),
      httpRouter: mockServices.httpRouter.mock(),
      logger,
      metrics: metricsServiceMock.mock(),
      pluginMetadata: { getId: () => 'maturity' },
      rootLifecycle: mockServices.rootLifecycle.mock({
        addShutdownHook: hook => this.#hooks.push(hook),
      }),
    });
    const task = RecountTask.create({
      auditor: mockServices.auditor.mock({
        createEvent: async () => ({
          success: async () => {},
          fail: async () => {},
        }),
      }),
      logger,
      metrics: metricsServiceMock.mock({
        createHistogram: () => ({ record: () => this.#hasRun() }),
      }),
      recounter: this.#portal.services.recounter,
    });
    await task.start(
      scheduler.createScheduledTaskRunner({
        frequency: { hours: 1 },
        timeout: { minutes: 5 },
        scope: 'global',
      }),
    );
  }

  /** Until this replica has looked whether the task is due, or has taken it. */
  async until(what: 'looked' | 'taken'): Promise<void> {
    const verb = what === 'looked' ? 'select' : 'update';
    const { client } = this.#portal.database;
    await new Promise<void>(resolve => {
      const listen = (_: unknown, { sql }: { sql: string }) => {
        if (
          sql.startsWith(verb) &&
          sql.includes(TASKS_TABLE) &&
          sql.includes('current_run_ticket')
        ) {
          client.off('query-response', listen);
          resolve();
        }
      };
      client.on('query-response', listen);
    });
  }

  async stop(): Promise<void> {
    for (const hook of this.#hooks) {
      await hook();
    }
  }

  #hasRun(): void {
    this.runs += 1;
    this.#finish();
  }
}
