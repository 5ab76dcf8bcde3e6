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
import { setImmediate } from 'node:timers/promises';
import { AssessmentStore } from '../../assessments/AssessmentStore';
import { SubjectScorer } from '../../assessments/SubjectScorer';
import { AssessmentUpdate, StoredAssessment } from '../../assessments/types';
import { ModelRegistry } from '../../models';
import { startOfWeek, weekOf } from '../../rollups/weeks';
import { RepositoryStore } from '../../repository/RepositoryStore';
import { FactStore, PendingEvaluation } from '../FactStore';
import { StoredFact } from '../types';
import { digestOfRules } from './digestOfRules';
import { UpdatePlan, planUpdate } from './planUpdate';

/** How many subjects are taken into one transaction. */
const BATCH_SIZE = 250;

/** What the evaluator needs. */
export interface FactEvaluatorOptions {
  assessmentStore: AssessmentStore;
  models: ModelRegistry;
  now(): Date;
  /** What files beside the code say. */
  repository: Pick<RepositoryStore, 'readDeclared' | 'readFiles'>;
  scorer: SubjectScorer;
  store: FactStore;
  /** Called with the subjects whose assessments facts have changed. */
  onChanged?(entityRefs: string[]): Promise<void>;
  /** Called when something took effect before the current week, so that snapshots can be revised. */
  onBackdated?(earliest: Date): Promise<void>;
}

/**
 * Lets facts answer criteria (DESIGN.md §3, rule 8): all that is new about a subject at once, by the same transaction,
 * scoring and history as the answer of a person.
 *
 * Whoever changes facts or answers marks the subject in the same transaction. The mark is taken away only if nothing was
 * changed in the meantime, so that several replicas may evaluate at once, and nothing is forgotten if one of them stops.
 */
export class FactEvaluator {
  readonly #options: FactEvaluatorOptions;
  readonly #rulesHash: string;

  static create(options: FactEvaluatorOptions): FactEvaluator {
    return new FactEvaluator(options);
  }

  private constructor(options: FactEvaluatorOptions) {
    this.#options = options;
    this.#rulesHash = digestOfRules(options.models);
  }

  /** Evaluates those of the subjects that wait for it. Returns those whose assessments changed. */
  async evaluate(entityRefs: readonly string[]): Promise<string[]> {
    const { store } = this.#options;
    const hash = this.#rulesHash;
    const changed: string[] = [];
    let earliest: Date | undefined;
    for (let start = 0; start < entityRefs.length; start += BATCH_SIZE) {
      const pending = await store.findPending(hash, {
        entityRefs: entityRefs.slice(start, start + BATCH_SIZE),
      });
      const updates = await this.#evaluateBatch(pending, hash);
      changed.push(...updates.map(({ entityRef }) => entityRef));
      earliest = earlier(earliest, updates);
    }
    await this.#tell(changed, earliest);
    return changed;
  }

  /**
   * Evaluates every subject that waits, for example because the model has changed or because whoever was at it stopped.
   * Returns how many assessments changed.
   */
  async evaluateAll(signal?: AbortSignal): Promise<number> {
    const { store } = this.#options;
    const hash = this.#rulesHash;
    let total = 0;
    let after: string | undefined;
    for (;;) {
      signal?.throwIfAborted();
      const pending = await store.findPending(hash, {
        after,
        limit: BATCH_SIZE,
      });
      if (pending.length === 0) {
        return total;
      }
      after = pending[pending.length - 1].entityRef;
      const updates = await this.#evaluateBatch(pending, hash);
      total += updates.length;
      await this.#tell(
        updates.map(({ entityRef }) => entityRef),
        earlier(undefined, updates),
      );
    }
  }

  async #evaluateBatch(
    pending: PendingEvaluation[],
    hash: string,
  ): Promise<AssessmentUpdate[]> {
    if (pending.length === 0) {
      return [];
    }
    const { assessmentStore, models, repository, store } = this.#options;
    const entityRefs = pending.map(({ entityRef }) => entityRef);
    const { id, edition } = models.getDefault();
    // Read after the marks: what changes from now on sets another mark.
    const facts = groupByEntity(await store.readFacts(entityRefs));
    const declared = await repository.readDeclared(entityRefs);
    const files = new Map(
      (await repository.readFiles(entityRefs)).map(file => [
        file.entityRef,
        file,
      ]),
    );
    let updates: AssessmentUpdate[] = [];
    await assessmentStore.updateAssessments(
      entityRefs,
      { modelId: id, edition },
      async (assessments, history) => {
        const lastChanges = await history.readLastChanges(entityRefs);
        updates = await this.#plan(assessments, entityRef => ({
          facts: facts.get(entityRef) ?? [],
          declared: declared.get(entityRef) ?? [],
          file: files.get(entityRef),
          lastChangeAt: lastChanges.get(entityRef),
        }));
        return updates;
      },
    );
    await store.recordEvaluated(pending, hash);
    return updates;
  }

  async #plan(
    assessments: StoredAssessment[],
    knownOf: (
      entityRef: string,
    ) => Pick<UpdatePlan, 'facts' | 'declared' | 'file' | 'lastChangeAt'>,
  ): Promise<AssessmentUpdate[]> {
    const { models, scorer } = this.#options;
    const now = this.#options.now();
    const updates: AssessmentUpdate[] = [];
    for (const assessment of assessments) {
      // Scoring many subjects takes a while, during which others are to be served.
      await setImmediate();
      const { entity, model } = assessment;
      const update = planUpdate({
        ...knownOf(entity.entityRef),
        assessment,
        model: models.get(model.modelId, model.edition),
        now,
        scorer,
      });
      if (update) {
        updates.push(update);
      }
    }
    return updates;
  }

  async #tell(changed: string[], earliest: Date | undefined): Promise<void> {
    const { now, onBackdated, onChanged } = this.#options;
    if (earliest && earliest < startOfWeek(weekOf(now()))) {
      await onBackdated?.(earliest);
    }
    if (changed.length > 0) {
      await onChanged?.(changed);
    }
  }
}

function earlier(
  earliest: Date | undefined,
  updates: AssessmentUpdate[],
): Date | undefined {
  const times = updates.flatMap(({ changes }) =>
    changes.map(({ effectiveAt }) => effectiveAt.getTime()),
  );
  return times.length > 0
    ? new Date(Math.min(earliest?.getTime() ?? Infinity, ...times))
    : earliest;
}

function groupByEntity(facts: StoredFact[]): Map<string, StoredFact[]> {
  const groups = new Map<string, StoredFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.entityRef);
    if (group) {
      group.push(fact);
    } else {
      groups.set(fact.entityRef, [fact]);
    }
  }
  return groups;
}
