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
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  CollectFactsRequest,
  CollectedFact,
  FactCollector,
  maturityFactCollectorsExtensionPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';

/** Where a service says by which name the uptime tool knows it. */
const ANNOTATION = 'uptime.example.com/check';

class UptimeCollector implements FactCollector {
  readonly id = 'uptime';
  readonly title = 'Uptime checks';
  readonly facts = [
    {
      name: 'uptime.monitored',
      type: 'boolean' as const,
      description: 'Its address is checked from outside.',
      validityDays: 14,
    },
    {
      name: 'uptime.availability',
      type: 'number' as const,
      description: 'Percent of the checks in the last 30 days that succeeded.',
      validityDays: 14,
    },
  ];

  constructor(private readonly baseUrl: string) {}

  async *collect(request: CollectFactsRequest): AsyncIterable<CollectedFact> {
    const { entities, signal } = request;
    // One request for the whole batch; the signal ends it when the time is up.
    const response = await fetch(`${this.baseUrl}/checks`, { signal });
    if (!response.ok) {
      throw new Error(`The uptime tool answered ${response.status}`);
    }
    const checks: Record<string, { availability: number }> =
      await response.json();

    for (const entity of entities) {
      const name = entity.metadata.annotations?.[ANNOTATION];
      if (name === undefined) {
        // Nobody said where to look: not known, which is not the same as false.
        continue;
      }
      const entityRef = stringifyEntityRef(entity);
      const evidence = [
        { title: `Check ${name}`, url: `${this.baseUrl}/checks/${name}` },
      ];
      const check = checks[name];
      yield {
        entityRef,
        name: 'uptime.monitored',
        value: check !== undefined,
        evidence,
      };
      if (check) {
        yield {
          entityRef,
          name: 'uptime.availability',
          value: check.availability,
          evidence,
        };
      }
    }
  }
}

export default createBackendModule({
  pluginId: 'maturity',
  moduleId: 'uptime-facts',
  register(env) {
    env.registerInit({
      deps: {
        collectors: maturityFactCollectorsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ collectors, config }) {
        collectors.addCollectors(
          new UptimeCollector(config.getString('uptime.baseUrl')),
        );
      },
    });
  },
});
