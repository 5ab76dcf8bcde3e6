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

import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  MATURITY_PLUGIN_ID,
  MaturityApi,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  CollectFactsRequest,
  CollectedFact,
  FactCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { Random } from '../generator/random';
import { ANNOTATION_HISTORY } from '../SampleCompanyReader';
import { SAMPLE_PIPELINES } from './generateFacts';

const DAY = 24 * 60 * 60 * 1000;

/** How long ago the scanner worked for the last time. */
const BROKE_DAYS_AGO = 30;

/** Of how many services it asks what is known: the pipelines say nothing about some. */
const ASKED = 10;

/** Longer than it has been broken, so that what it said counts on, and is stale. */
const VALIDITY_DAYS = 45;

/**
 * What {@link NightlyScanCollector} needs.
 *
 * @internal
 */
export interface NightlyScanCollectorOptions {
  auth: AuthService;
  maturity: Pick<MaturityApi, 'getFacts'>;
  now(): Date;
}

/**
 * A scanner of the sample company that does not answer: its last results are a month old, and every run after the one that
 * found these fails.
 *
 * @internal
 */
export class NightlyScanCollector implements FactCollector {
  readonly id = 'sample-nightly-scan';
  readonly title = 'Nightly scan (sample data)';
  readonly facts = [
    {
      name: 'report.critical-vulnerabilities',
      description: 'How many critical vulnerabilities the scan found.',
      type: 'number' as const,
      validityDays: VALIDITY_DAYS,
    },
    {
      name: 'report.misconfigurations',
      description: 'How many unsafe settings the scan found.',
      type: 'number' as const,
      validityDays: VALIDITY_DAYS,
    },
  ];
  readonly batchSize = 500;
  readonly schedule = {
    frequency: { minutes: 2 },
    timeout: { minutes: 2 },
    initialDelay: { seconds: 60 },
  };

  readonly #options: NightlyScanCollectorOptions;

  static create(options: NightlyScanCollectorOptions): NightlyScanCollector {
    return new NightlyScanCollector(options);
  }

  private constructor(options: NightlyScanCollectorOptions) {
    this.#options = options;
  }

  async *collect({
    entities,
  }: CollectFactsRequest): AsyncIterable<CollectedFact> {
    const services = entities.filter(
      ({ kind, metadata }) =>
        kind === 'Component' && metadata.annotations?.[ANNOTATION_HISTORY],
    );
    const known = await this.#sourcesOf(services.slice(0, ASKED));
    // Only once the portal has the whole company.
    if (!known.has(SAMPLE_PIPELINES)) {
      return;
    }
    if (known.has(this.id)) {
      throw new Error(
        'The scanner at https://scanner.vesperline.example does not answer (sample data)',
      );
    }
    const observedAt = new Date(
      this.#options.now().getTime() - BROKE_DAYS_AGO * DAY,
    );
    for (const service of services) {
      const entityRef = stringifyEntityRef(service);
      const random = Random.of('scan', entityRef);
      for (const { name } of this.facts) {
        yield {
          entityRef,
          name,
          value: random.chance(0.5) ? 0 : random.integer(1, 9),
          observedAt,
          evidence: [
            {
              title: 'Sample scan',
              url: `https://example.com/vesperline/scans/${service.metadata.name}`,
            },
          ],
        };
      }
    }
  }

  async #sourcesOf(services: readonly Entity[]): Promise<Set<string>> {
    const { auth, maturity } = this.#options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: MATURITY_PLUGIN_ID,
    });
    const known = await Promise.all(
      services.map(service =>
        maturity.getFacts(
          { entityRef: stringifyEntityRef(service) },
          { token },
        ),
      ),
    );
    return new Set(
      known.flatMap(({ facts }) => facts.map(({ source }) => source)),
    );
  }
}
