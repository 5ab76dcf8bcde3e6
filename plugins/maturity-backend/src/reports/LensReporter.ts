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
  MaturityModel,
  OVERALL,
  ReportCriterion,
  ReportView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { HistoryService } from '../history/HistoryService';
import { HistoryStore } from '../history/HistoryStore';
import { ModelRegistry } from '../models';
import { exceptionsIn } from '../rollups/composeRollup';
import { composeTargets } from '../rollups/composeTargets';
import { readCells, serviceKey } from '../rollups/readCells';
import { RollupServiceOptions } from '../rollups/RollupService';
import { RollupStore } from '../rollups/RollupStore';
import { ScopeOpener } from '../rollups/ScopeOpener';
import { toRollupModel } from '../rollups/toRollupModel';
import { GapCount } from '../rollups/types';
import { countCriteria, noCounts } from './countCriteria';
import { CriterionStore } from './CriterionStore';
import { ReportRequest, ReportService } from './ReportService';

/** What the reporter needs. */
export interface LensReporterOptions {
  criteria: CriterionStore;
  history: HistoryStore;
  models: ModelRegistry;
  /** What moved, without any permissions. */
  movements: Pick<HistoryService, 'getMovement'>;
  rollups: RollupStore;
  scopes: ScopeOpener;
}

/** Reads how a scope stands in the lenses, and how that changed. */
export class LensReporter implements Pick<ReportService, 'getReport'> {
  readonly #options: LensReporterOptions;

  static create(options: LensReporterOptions): LensReporter {
    return new LensReporter(options);
  }

  private constructor(options: LensReporterOptions) {
    this.#options = options;
  }

  async getReport(
    request: ReportRequest,
    options: RollupServiceOptions,
  ): Promise<ReportView> {
    const { criteria, movements, rollups, scopes } = this.#options;
    // Refuses what is no scope or no period, and what the reader may not know.
    const movement = await movements.getMovement(request, options);
    const opened = await scopes.open({ scope: request.scope }, options);
    const { scopeRef, selection, readState } = opened;
    const to = new Date(movement.to);
    const model = await this.#modelAt(to, request);
    const key = serviceKey(model);
    const countAt = async (at: Date) =>
      countCriteria(
        await criteria.countAnswers(scopeRef, key, {
          at,
          organization: request.organization,
          readable: options.readable,
        }),
        model,
      );
    // What holds services back, and their targets, are kept for now only.
    const isPresent = request.to === undefined;
    const [{ sampleData }, before, after, gaps, counted] = await Promise.all([
      readState(),
      countAt(new Date(movement.from)),
      countAt(to),
      isPresent
        ? rollups.countGaps(scopeRef, key, selection, request.side)
        : undefined,
      isPresent ? readCells(rollups, [scopeRef], key, opened) : undefined,
    ]);
    const gapsOf = gaps && sumGaps(gaps);
    const cells = counted && (counted.get(scopeRef) ?? []);
    return {
      title: movement.title,
      scopeRef: movement.scopeRef,
      model: toRollupModel(model),
      sampleData,
      movement,
      targets: cells && composeTargets(cells, model),
      exceptions:
        cells &&
        exceptionsIn(cells.filter(cell => cell.dimensionId === OVERALL)),
      criteria: model.dimensions.flatMap(dimension =>
        dimension.categories.flatMap(category =>
          category.criteria
            .filter(
              ({ id, kind, lenses }) =>
                kind === 'practice' && lenses.length > 0 && after.has(id),
            )
            .map(
              (criterion): ReportCriterion => ({
                criterionId: criterion.id,
                statement: criterion.statement,
                level: criterion.level,
                dimensionId: dimension.id,
                categoryTitle: category.title,
                effort: criterion.effort,
                fixIn: criterion.fixIn,
                lenses: criterion.lenses,
                counts: after.get(criterion.id) ?? noCounts(),
                before: before.get(criterion.id) ?? noCounts(),
                ...(gapsOf &&
                  (gapsOf.get(criterion.id) ?? { held: 0, lift: 0 })),
              }),
            ),
        ),
      ),
    };
  }

  /** The model in force at a moment, in the language of the reader where it is still the model of today. */
  async #modelAt(
    at: Date,
    { language }: ReportRequest,
  ): Promise<MaturityModel> {
    const { history, models } = this.#options;
    const current = models.getDefault();
    const past = await history.readModelAt(serviceKey(current), at);
    return past && past.hash !== current.hash
      ? past
      : models.get(current.id, current.edition, language);
  }
}

function sumGaps(
  counts: readonly GapCount[],
): Map<string, { held: number; lift: number }> {
  const result = new Map<string, { held: number; lift: number }>();
  for (const { criterionId, held, lift } of counts) {
    const known = result.get(criterionId) ?? { held: 0, lift: 0 };
    result.set(criterionId, {
      held: known.held + held,
      lift: known.lift + lift,
    });
  }
  return result;
}
