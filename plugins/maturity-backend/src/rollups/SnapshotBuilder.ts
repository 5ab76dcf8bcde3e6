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
import { entryAt } from '../assessments/replayAnswers';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { Standing } from '../assessments/types';
import { ModelRegistry } from '../models';
import { takeTurns } from '../takeTurns';
import { addToCells } from './addToCells';
import { SnapshotStore, SubjectPast } from './SnapshotStore';
import { RollupCell, RollupKey, RollupSnapshot } from './types';
import { startOfWeek, weekOf, weeksBefore, weeksBetween } from './weeks';

/** How far back a trend can be asked for (see schema/openapi.yaml). */
const MAXIMUM_WEEKS = 260;

/** What the builder needs. */
export interface SnapshotBuilderOptions {
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: SnapshotStore;
}

/**
 * Builds the weekly snapshots that trends are drawn from, from the timelines of the subjects, so that a snapshot shows
 * what was so at its moment even if it is made later. See README.md.
 */
export class SnapshotBuilder {
  readonly #options: SnapshotBuilderOptions;

  static create(options: SnapshotBuilderOptions): SnapshotBuilder {
    return new SnapshotBuilder(options);
  }

  private constructor(options: SnapshotBuilderOptions) {
    this.#options = options;
  }

  /**
   * Makes the snapshots that are missing up to now, and those from `revisedFrom` on anew. Returns how many weeks were
   * made.
   */
  async build(request: { now: Date; revisedFrom?: Date }): Promise<number> {
    const { models, store } = this.#options;
    const { now, revisedFrom } = request;
    const model = models.getDefault();
    const key: RollupKey = {
      modelId: model.id,
      edition: model.edition,
      subjectScope: 'service',
    };
    const earliest = await store.earliestEntry(key);
    if (!earliest) {
      return 0;
    }
    const known = await store.readWeeks(key);
    const horizon = startOfWeek(weeksBefore(now, MAXIMUM_WEEKS + 1));
    const weeks = weeksBetween(
      earliest > horizon ? earliest : horizon,
      now,
    ).filter(
      week =>
        !known.has(week) ||
        (revisedFrom !== undefined &&
          startOfWeek(week).getTime() >= revisedFrom.getTime()),
    );
    if (weeks.length === 0) {
      return 0;
    }
    const pasts = await store.readPasts(key);
    const turn = takeTurns();
    const blank = new Map<string, Standing | undefined>();
    for (const past of pasts) {
      blank.set(past.entityRef, this.#blankStanding(past, key));
      await turn();
    }
    for (const week of weeks) {
      const snapshots = await snapshotsOf(week, key, pasts, past =>
        blank.get(past.entityRef),
      );
      await store.writeSnapshots(snapshots, key, now);
    }
    return weeks.length;
  }

  /** Where a subject stood before its first answer, or stands because it opted out. */
  #blankStanding(past: SubjectPast, key: RollupKey): Standing | undefined {
    return this.#options.scorer.standingOf(
      { entity: past.entity, model: key, answers: new Map() },
      new Date(0),
    );
  }
}

/** What was under another edition then is left out (DESIGN.md §3, rule 14). */
async function snapshotsOf(
  week: string,
  key: RollupKey,
  pasts: SubjectPast[],
  blankStanding: (past: SubjectPast) => Standing | undefined,
): Promise<RollupSnapshot[]> {
  const at = startOfWeek(week);
  const turn = takeTurns();
  const scopes = new Map<string, Map<string, RollupCell>>();
  for (const past of pasts) {
    await turn();
    if (!wasPresent(past, at)) {
      continue;
    }
    const assessed = entryAt(past.timeline, at)?.standing;
    if (assessed && assessed.edition !== key.edition) {
      continue;
    }
    const standing =
      past.entity.optOutReason === undefined
        ? assessed ?? blankStanding(past)
        : blankStanding(past);
    for (const scopeRef of past.scopeRefs) {
      const cells = scopes.get(scopeRef) ?? new Map<string, RollupCell>();
      scopes.set(scopeRef, cells);
      addToCells(cells, standing?.dimensions ?? {});
    }
  }
  return [...scopes].map(([scopeRef, cells]) => ({
    scopeRef,
    week: weekOf(at),
    cells: [...cells.values()],
  }));
}

/** An answer that is older than the first sight of its subject shows that the subject was there before. */
function wasPresent(past: SubjectPast, at: Date): boolean {
  const [first] = past.timeline;
  const isAfterFirst =
    past.firstSeenAt === undefined ||
    past.firstSeenAt.getTime() <= at.getTime() ||
    (first !== undefined && first.effectiveAt.getTime() <= at.getTime());
  return (
    isAfterFirst &&
    (past.removedAt === undefined || past.removedAt.getTime() > at.getTime())
  );
}
