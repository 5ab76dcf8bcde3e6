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
  SchedulerService,
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { SignalPayload } from '@backstage/plugin-signals-node';
import {
  FactCollector,
  MaturityService,
  maturityServiceRef,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { Knex } from 'knex';
import request, { Response } from 'supertest';
import maturityPlugin from '../..';
import { RepositoryHost } from '../../repository/__testUtils__/RepositoryHost';
import {
  AuditedEvent,
  actingAuth,
  auditorOf,
  catalogOf,
  collectorsModule,
  permissionsOf,
  policyModule,
  userInfoOf,
} from './backendServices';
import { company, companySubjects } from './company';
import { Contract } from './Contract';
import { HttpCaller, SentRequest } from './HttpCaller';

/** How a portal differs from the usual one. */
export interface TestPortalOptions {
  /** What decides on permissions; they are switched off if missing. */
  policy?: PermissionPolicy;
  /** A database to use instead of SQLite in memory. */
  database?: Knex;
  /** What the catalog holds instead of the company. */
  entities?: Entity[];
  /** Collectors of facts beside the built-in one, which is switched off. */
  collectors?: FactCollector[];
  /** Further configuration of the plugin. */
  maturity?: Record<string, any>;
}

/**
 * A real backend with this plugin and the company of `company.ts`, spoken to over HTTP. Every response is held against
 * the contract. The catalog can be changed and can hide entities from people.
 */
export class HttpPortal {
  /** What the catalog holds; the plugin knows of a change after {@link HttpPortal.synchronize}. */
  entities: Entity[] = company();

  /** Which entities the catalog shows to nobody but services; by reference. */
  hidden = new Set<string>();

  /** What asking the catalog for names fails with, if it fails. */
  failure: Error | undefined;

  /** How often the catalog was asked for names. */
  namings = 0;

  /** How often permissions were asked for, each time for one or several. */
  questions = 0;

  /** What the auditor was told, in order. */
  audited: AuditedEvent[] = [];

  /** What was sent to open pages, in order. */
  signals: SignalPayload[] = [];

  /** The operations of the contract that have been answered with success. */
  readonly succeeded = new Set<string>();

  /** Where the repositories of the company are. */
  readonly host = new RepositoryHost();

  readonly contract: Contract;
  #scheduler: Pick<SchedulerService, 'triggerTask'> = mockServices.scheduler();
  #service: MaturityService | undefined;
  #port = 0;

  static async start(options: TestPortalOptions = {}): Promise<HttpPortal> {
    const portal = new HttpPortal(await Contract.read());
    portal.entities = options.entities ?? portal.entities;
    await portal.#start(options);
    return portal;
  }

  private constructor(contract: Contract) {
    this.contract = contract;
  }

  /** A person who sends requests. */
  as(userRef: string): HttpCaller {
    return this.#caller(mockCredentials.user.header(userRef));
  }

  /** Another plugin or a machine that sends requests. */
  asService(): HttpCaller {
    return this.#caller(mockCredentials.service.header());
  }

  /** Somebody who is not signed in. */
  asNobody(): HttpCaller {
    return this.#caller(mockCredentials.none.header());
  }

  /** The plugin as the service that other plugins of the backend use. */
  get service(): MaturityService {
    if (!this.#service) {
      throw new Error('The portal has not been started');
    }
    return this.#service;
  }

  /** The address of a plugin. */
  baseUrlOf(pluginId: string): string {
    return `http://localhost:${this.#port}/api/${pluginId}`;
  }

  /** Runs a collector of facts, as the scheduled task does. */
  async collect(collectorId: string): Promise<void> {
    await this.#scheduler.triggerTask(`maturity-collect-${collectorId}`);
  }

  /** Reads the files with answers, as the scheduled task does. */
  async readRepositories(): Promise<void> {
    await this.#scheduler.triggerTask('maturity-read-repositories');
  }

  /** Reads the catalog, as the scheduled task does. */
  async synchronize(): Promise<void> {
    await this.#scheduler.triggerTask('maturity-synchronize-catalog');
  }

  #caller(authorization: string): HttpCaller {
    return new HttpCaller(sent => this.#send(sent, authorization));
  }

  /** Sends a request, and checks what this plugin answers against its contract. */
  async #send(sent: SentRequest, authorization: string): Promise<Response> {
    const { method, path, body, pluginId = 'maturity' } = sent;
    const agent = request(this.baseUrlOf(pluginId));
    const test = {
      GET: () => agent.get(path),
      PUT: () => agent.put(path),
      POST: () => agent.post(path),
      DELETE: () => agent.delete(path),
      PATCH: () => agent.patch(path),
    }
      [method]()
      .set('Authorization', authorization);
    const response = await (body === undefined
      ? test
      : test
          .set('Content-Type', 'application/json')
          .send(typeof body === 'string' ? body : JSON.stringify(body)));
    if (pluginId === 'maturity') {
      const operation = this.contract.check(
        { method, path: path.replace(/\?.*/, '') },
        response,
      );
      if (operation && response.status < 300) {
        this.succeeded.add(operation);
      }
    }
    return response;
  }

  async #start(options: TestPortalOptions): Promise<void> {
    const { collectors = [], policy, database, maturity } = options;
    const backend = await startTestBackend({
      features: [
        maturityPlugin,
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost:7007',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            permission: { enabled: policy !== undefined },
            maturity: {
              subjects: companySubjects,
              // What a test does not send, nobody says.
              collectors: { catalog: { enabled: false } },
              // Files are read when a test says so: where none was found, none is looked for again soon.
              repository: {
                schedule: {
                  frequency: { trigger: 'manual' },
                  timeout: { minutes: 1 },
                },
              },
              ...maturity,
            },
          },
        }),
        ...(database
          ? [mockServices.database.factory({ knex: database })]
          : []),
        ...(policy ? [permissionPlugin, policyModule(policy)] : []),
        mockServices.events.factory(),
        mockServices.scheduler.factory({
          includeInitialDelayedTasksOnStartup: true,
        }),
        mockServices.urlReader.mock({
          readUrl: (url, given) => this.host.readUrl(url, given),
        }).factory,
        this.#taskAccess(),
        this.#neighbour(),
        collectorsModule(collectors),
        catalogOf(this),
        permissionsOf(this),
        userInfoOf(this),
        auditorOf(this),
        actingAuth(),
      ],
    });
    this.#port = backend.server.port();
    const { body: status } = await this.asService().get('/status');
    if (!status.synchronization.lastSuccessAt) {
      throw new Error(`The catalog was not read: ${JSON.stringify(status)}`);
    }
  }

  /** Lets the test run the tasks of the plugin, and see what it sends to open pages. */
  #taskAccess() {
    return createBackendModule({
      pluginId: 'maturity',
      moduleId: 'test-task-access',
      register: env => {
        env.registerInit({
          deps: {
            events: eventsServiceRef,
            scheduler: coreServices.scheduler,
          },
          init: async ({ events, scheduler }) => {
            this.#scheduler = scheduler;
            await events.subscribe({
              id: 'test-signals',
              topics: ['signals'],
              onEvent: async ({ eventPayload }) => {
                this.signals.push(eventPayload as SignalPayload);
              },
            });
          },
        });
      },
    });
  }

  /** Another plugin, which uses this one. */
  #neighbour() {
    return createBackendPlugin({
      pluginId: 'neighbour',
      register: env => {
        env.registerInit({
          deps: { service: maturityServiceRef },
          init: async ({ service }) => {
            this.#service = service;
          },
        });
      },
    });
  }
}
