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
  LevelsByDimension,
  MoveRehearsal,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

type Bucket = LevelsByDimension[string];

/** What a move would do to one subject. */
export interface RehearsedSubject {
  /** The edition that its assessment is pinned to. */
  edition: string;
  /** The group that owns it; missing if another kind of entity does, or none. */
  groupRef?: string;
  /** Where it stands, by dimension id; missing if it counts nowhere. */
  levels?: { before: LevelsByDimension; after: LevelsByDimension };
  /** How many answers go on to count, and how many count again. */
  carriedOver: number;
  returning: number;
  /** The criteria that end and have an answer that counts. */
  endedCriterionIds: string[];
}

/** Of a group, how many of its subjects there are, change, and fall. */
export interface GroupTally {
  groupRef: string;
  subjects: number;
  changed: number;
  fallen: number;
}

/** Adds up what a move would do, subject by subject, in memory that does not grow with their number. */
export class RehearsalTally {
  readonly #dimensionIds: string[];
  readonly #moves = new Map<string, Map<string, number>>();
  readonly #groups = new Map<string, GroupTally>();
  readonly #editions = new Map<
    string,
    { subjects: number; ended: Map<string, number> }
  >();
  readonly #totals = {
    subjects: 0,
    changed: 0,
    fallen: 0,
    carriedOver: 0,
    returning: 0,
    ended: 0,
  };

  /** @param dimensionIds - The dimensions to tell of, in their order; beside `overall`, which comes first */
  constructor(dimensionIds: string[]) {
    this.#dimensionIds = [OVERALL, ...dimensionIds];
  }

  add(subject: RehearsedSubject): void {
    const { levels, endedCriterionIds } = subject;
    const source = this.#editions.get(subject.edition) ?? {
      subjects: 0,
      ended: new Map<string, number>(),
    };
    this.#editions.set(subject.edition, source);
    source.subjects += 1;
    endedCriterionIds.forEach(id => increment(source.ended, id));
    this.#totals.subjects += 1;
    this.#totals.carriedOver += subject.carriedOver;
    this.#totals.returning += subject.returning;
    this.#totals.ended += endedCriterionIds.length;
    if (levels) {
      this.#addLevels(levels, subject.groupRef);
    }
  }

  /** What all subjects add up to. */
  totals() {
    return { ...this.#totals };
  }

  /** How many subjects are under an edition, and the answers of each of its criteria that end. */
  sources(): Array<{
    edition: string;
    subjects: number;
    ended: ReadonlyMap<string, number>;
  }> {
    return [...this.#editions].map(([edition, source]) => ({
      edition,
      ...source,
    }));
  }

  /** From which level to which, for each dimension. */
  dimensions(): MoveRehearsal['dimensions'] {
    return this.#dimensionIds.map(dimensionId => {
      const levels = [...(this.#moves.get(dimensionId) ?? [])]
        .map(([key, subjects]) => {
          const [from, to]: [Bucket, Bucket] = JSON.parse(key);
          return { from, to, subjects };
        })
        .sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
      return {
        dimensionId,
        changed: levels
          .filter(({ from, to }) => from !== to)
          .reduce((sum, { subjects }) => sum + subjects, 0),
        levels,
      };
    });
  }

  /** The groups with subjects that change: those with the most that fall first, then those with the most that change. */
  groups(): GroupTally[] {
    return [...this.#groups.values()]
      .filter(({ changed }) => changed > 0)
      .sort(
        (a, b) =>
          b.fallen - a.fallen ||
          b.changed - a.changed ||
          (a.groupRef < b.groupRef ? -1 : 1),
      );
  }

  #addLevels(
    { before, after }: NonNullable<RehearsedSubject['levels']>,
    groupRef: string | undefined,
  ): void {
    let changed = 0;
    let fallen = 0;
    for (const dimensionId of this.#dimensionIds) {
      // A dimension that an edition does not have makes no level in it.
      const from = before[dimensionId] ?? 'no-level';
      const to = after[dimensionId] ?? 'no-level';
      const moves = this.#moves.get(dimensionId) ?? new Map<string, number>();
      this.#moves.set(dimensionId, moves);
      increment(moves, JSON.stringify([from, to]));
      changed = from === to ? changed : 1;
      fallen = isLower(from, to) ? 1 : fallen;
    }
    this.#totals.changed += changed;
    this.#totals.fallen += fallen;
    if (groupRef !== undefined) {
      const group = this.#groups.get(groupRef) ?? {
        groupRef,
        subjects: 0,
        changed: 0,
        fallen: 0,
      };
      group.subjects += 1;
      group.changed += changed;
      group.fallen += fallen;
      this.#groups.set(groupRef, group);
    }
  }
}

/** The order of DESIGN.md §3, rule 4: what is not assessed is below Level 0. */
function rank(bucket: Bucket): number {
  if (typeof bucket === 'number') {
    return bucket;
  }
  return { 'not-assessed': -1, 'no-level': -2, 'opted-out': -3 }[bucket];
}

/** Where there is nothing to have a level in, nothing is lost and nothing won. */
function isLower(from: Bucket, to: Bucket): boolean {
  return to !== 'no-level' && rank(to) < rank(from);
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
