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
import { LoggerService } from '@backstage/backend-plugin-api';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { ExpiryRecorder } from '../assessments/ExpiryRecorder';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { CatalogStore } from '../catalog/CatalogStore';
import { ExceptionKeeper } from '../exceptions/ExceptionKeeper';
import { DefaultModelRegistry, ModelRegistry } from '../models';
import { digestOfModels, editionsOf } from '../models/digestOfModels';
import { ScoringStore } from './ScoringStore';

/** What the rescorer needs. */
export interface RescorerOptions {
  assessmentStore: AssessmentStore;
  catalogStore: CatalogStore;
  exceptions: Pick<ExceptionKeeper, 'withModels'>;
  logger: LoggerService;
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: ScoringStore;
}

/**
 * Scores all subjects anew when the model has changed since they were scored, for example after an upgrade, and keeps
 * every model that was ever in force (DESIGN.md §3, rule 12).
 */
export class Rescorer {
  readonly #options: RescorerOptions;

  static create(options: RescorerOptions): Rescorer {
    return new Rescorer(options);
  }

  private constructor(options: RescorerOptions) {
    this.#options = options;
  }

  /** Returns whether there was anything to do. */
  async rescoreIfChanged(now: Date): Promise<boolean> {
    const { catalogStore, logger, models, scorer, store } = this.#options;
    const { id, edition, title } = models.getDefault();
    const editions = editionsOf(models);
    const inForce = digestOfModels(models);
    const { scoredHash } = await catalogStore.readState();
    if (scoredHash === inForce) {
      return false;
    }
    await this.#recordEnds(editions, now);
    for (const model of editions) {
      await store.recordModel(model, now);
    }
    const rescored = await store.rescoreAll({
      defaultModel: { modelId: id, edition },
      scoredHash: inForce,
      now,
      score: assessment => scorer.standingOf(assessment, now),
    });
    logger.info(
      `Scored ${rescored} subject(s) by ${title}, edition ${edition}`,
    );
    return true;
  }

  /** Answers and exceptions that have ended until now did so under the models that were in force, and own their differences (rule 12). */
  async #recordEnds(editions: MaturityModel[], now: Date): Promise<void> {
    const { assessmentStore, exceptions, models, store } = this.#options;
    const { id, edition } = models.getDefault();
    const current = new Set(editions.map(({ hash }) => hash));
    const replaced = (await store.readModelsInForce()).filter(
      ({ hash }) => !current.has(hash),
    );
    const inForce = new Map(
      [...editions, ...replaced].map(model => [
        `${model.id}\n${model.edition}`,
        model,
      ]),
    );
    const registry = DefaultModelRegistry.create({
      models: [...inForce.values()],
      retired: models.listRetired(),
    });
    await exceptions.withModels(registry).recordDue(now);
    await ExpiryRecorder.create({
      defaultModel: { modelId: id, edition },
      scorer: SubjectScorer.create({ models: registry }),
      store: assessmentStore,
    }).record(now);
  }
}
