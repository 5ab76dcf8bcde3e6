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
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { BulkCheckResponse } from '@backstage-community/plugin-tech-insights-common';
import { TechInsightsService } from '@backstage-community/plugin-tech-insights-node';
import {
  CollectFactsRequest,
  CollectedFact,
  FactCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { readAnswer } from './readAnswer';
import { MappedFact } from './readTechInsightsConfig';

/** What the collector needs. */
export interface TechInsightsCollectorOptions {
  mapping: readonly MappedFact[];
  techInsights: Pick<TechInsightsService, 'getAllChecks' | 'runBulkChecks'>;
}

/**
 * Runs checks of Tech Insights for a batch of entities by one request, and reads from the answer whether they pass and the
 * facts that they read. It never asks for the facts of an entity: Tech Insights tells these for one entity at a time.
 */
export class TechInsightsCollector implements FactCollector {
  readonly id = 'tech-insights';
  readonly title = 'Tech Insights';
  readonly facts: MappedFact[];
  /**
   * Tech Insights takes bodies of up to 100 kB. Also, its client asks for 750 entities at a time, and after exactly 750
   * once more for none, which means all.
   */
  readonly batchSize = 100;
  readonly batchTimeoutSeconds = 120;
  readonly #techInsights: TechInsightsCollectorOptions['techInsights'];

  static create(options: TechInsightsCollectorOptions): TechInsightsCollector {
    return new TechInsightsCollector(options);
  }

  private constructor(options: TechInsightsCollectorOptions) {
    this.facts = [...options.mapping];
    this.#techInsights = options.techInsights;
  }

  async *collect({
    entities,
    signal,
  }: CollectFactsRequest): AsyncIterable<CollectedFact> {
    const wanted = new Set(this.facts.map(({ check }) => check));
    const checks = (await this.#techInsights.getAllChecks()).filter(({ id }) =>
      wanted.has(id),
    );
    const missing = [...wanted].filter(
      check => !checks.some(({ id }) => id === check),
    );
    if (missing.length > 0) {
      // Without a list of checks it would run them all.
      throw new Error(
        `Tech Insights has no check ${missing.join(
          ', ',
        )}; correct maturity.techInsights.facts, or add the check there`,
      );
    }
    signal.throwIfAborted();
    const answers = await this.#techInsights.runBulkChecks(
      entities.map(entity => withoutMore(entity)),
      checks,
    );
    requireSome(answers);
    for (const { entity, results } of answers) {
      for (const mapped of this.facts) {
        const answer = readAnswer(mapped, results);
        if (answer) {
          yield { entityRef: entity, name: mapped.name, ...answer };
        }
      }
    }
  }
}

function withoutMore(entity: Entity) {
  const { kind, namespace, name } = getCompoundEntityRef(entity);
  return { kind, namespace, name };
}

/** An entity whose checks failed to run comes without results and with an error, which the type does not know. */
function requireSome(
  answers: ReadonlyArray<
    BulkCheckResponse[number] & { error?: { message?: string } }
  >,
): void {
  const [first] = answers;
  if (first && answers.every(({ error }) => error !== undefined)) {
    throw new Error(
      `Tech Insights could run the checks for none of ${
        answers.length
      } entities: ${first.error?.message ?? 'it did not say why'}`,
    );
  }
}
