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

import { isDeepStrictEqual } from 'node:util';
import { InputError } from '@backstage/errors';
import {
  AnswerStatus,
  OVERALL,
  Rollup,
  bucketsOf,
  computeProfile,
  criterionStates,
  levelMask,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { freshnessAt } from '../../assessments/answerExpiry';
import { OPTED_OUT } from '../../assessments/types';
import { fromBucket } from '../../assessments/buckets';
import { composeRollup } from '../composeRollup';
import { emptyCell } from '../emptyCell';
import { FRESHNESS, RollupCell } from '../types';
import { PROOF_FORMAT, ProofHeader, ProofSubject } from './types';

/** What came of recomputing a proof. */
export interface RecomputedProof {
  claim: ProofHeader['claim'];
  /** What its subjects add up to. */
  recomputed: ProofHeader['claim'];
  /** In words, what differs; empty if nothing does. */
  differences: string[];
}

/**
 * Computes a rollup anew from all that it was made from (DESIGN.md §3, rule 13), and says where the claim differs.
 *
 * Throws an `InputError` for what is no proof.
 */
export async function recomputeProof(
  lines: AsyncIterable<string>,
): Promise<RecomputedProof> {
  let header: ProofHeader | undefined;
  let isWithin: (subject: ProofSubject) => boolean = () => true;
  const cells = new Map<string, RollupCell>();
  const seen = new Set<string>();
  const differences: string[] = [];
  for await (const line of lines) {
    if (line.trim() === '') {
      continue;
    }
    if (!header) {
      header = readHeader(line);
      isWithin = membership(header);
      continue;
    }
    const subject: ProofSubject = parse(line);
    if (seen.has(subject.subject)) {
      differences.push(`${subject.subject} is in the file more than once`);
    } else if (!isWithin(subject)) {
      differences.push(`${subject.subject} does not belong to the scope`);
    }
    seen.add(subject.subject);
    addSubject(cells, subject, header);
  }
  if (!header) {
    throw new InputError('The file is empty, and no proof');
  }
  const recomputed = withoutScope(
    composeRollup(
      '',
      [...cells.values()],
      header.model,
      new Date(header.exportedAt),
    ),
  );
  return {
    claim: header.claim,
    recomputed,
    differences: [
      ...differences,
      ...compare(header.claim, recomputed, 'claim'),
    ],
  };
}

/** A rollup without the name of its scope, which a proof may not tell. */
export function withoutScope(rollup: Rollup): ProofHeader['claim'] {
  const { scopeRef, ...claim } = rollup;
  // What is undefined is not written to a file, and must not be missed there.
  return JSON.parse(JSON.stringify(claim));
}

function readHeader(line: string): ProofHeader {
  const header: Partial<ProofHeader> = parse(line);
  if (header.format !== PROOF_FORMAT) {
    throw new InputError(
      `The file does not begin with a line of the format ${PROOF_FORMAT}; export it with GET /rollups/{scope}/proof`,
    );
  }
  return header as ProofHeader;
}

function parse(line: string) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(
      `The file has a line that is no JSON: ${line.slice(0, 80)}`,
      error,
    );
  }
}

/** Whether a subject counts in the scope: its owner or its system is the scope, or anything below it. */
function membership({
  scope,
  hierarchy,
  depth,
}: ProofHeader): (subject: ProofSubject) => boolean {
  if (scope === undefined) {
    return () => true;
  }
  const below = new Set([scope]);
  if (depth === 'all') {
    // What is added during the walk is walked, too; each scope once, so that cycles end.
    for (const place of below) {
      for (const [parent, child] of hierarchy) {
        if (parent === place) {
          below.add(child);
        }
      }
    }
  }
  return ({ owner, system }) =>
    (owner !== undefined && below.has(owner)) ||
    (system !== undefined && below.has(system));
}

function addSubject(
  cells: Map<string, RollupCell>,
  subject: ProofSubject,
  { model }: ProofHeader,
): void {
  const optedOut = subject.optedOut === true;
  const answers = new Map<string, AnswerStatus>();
  for (const [criterionId, { status, expired }] of Object.entries(
    subject.answers,
  )) {
    if (!expired) {
      answers.set(criterionId, status);
    }
  }
  const input = { answers, exceptions: new Set(subject.exceptions) };
  const profile = computeProfile(model, subject, input);
  const waived = optedOut ? 0 : countWaived(model, subject, input);
  const conflicts = optedOut ? 0 : subject.conflicts?.length ?? 0;
  for (const side of ['withExceptions', 'withoutExceptions'] as const) {
    const buckets = bucketsOf(profile, { optedOut, side });
    const { overall, dimensions } = profile[side];
    const sets = [
      { ...overall, dimensionId: OVERALL },
      ...dimensions.map(dimension => ({ ...dimension, provisional: false })),
    ];
    for (const set of sets) {
      const bucket = buckets[set.dimensionId];
      const hasLevel = typeof bucket === 'number';
      const cell = cellAt(cells, {
        dimensionId: set.dimensionId,
        bucket: fromBucket(String(bucket)),
        targetLevel: subject.targets?.[set.dimensionId] ?? 0,
        askedLevels: levelMask(set.levels),
      });
      const score =
        hasLevel && set.score !== undefined ? Math.round(set.score * 1000) : 0;
      const provisional = hasLevel && set.provisional ? 1 : 0;
      if (side === 'withExceptions') {
        cell.subjects += 1;
        cell.scoreSum += score;
        cell.decidedSum += optedOut ? 0 : set.coverage.decided;
        cell.totalSum += optedOut ? 0 : set.coverage.total;
        cell.provisional += provisional;
        if (set.dimensionId === OVERALL) {
          cell.waived += waived;
          cell.excepted += waived > 0 ? 1 : 0;
          cell.conflicts += conflicts;
          cell.disputed += conflicts > 0 ? 1 : 0;
        }
      } else {
        cell.subjectsWithout += 1;
        cell.scoreSumWithout += score;
        cell.provisionalWithout += provisional;
      }
    }
  }
  const freshness = freshnessAt(
    new Map(
      Object.entries(subject.answers).map(([id, answer]) => [
        id,
        {
          status: answer.status,
          expiresAt: answer.expiresAt ? new Date(answer.expiresAt) : undefined,
          expiryRecorded: answer.expired,
          source: answer.byFacts ? 'fact' : 'person',
        },
      ]),
    ),
    // Whether an answer has expired is told, and not to be judged by another clock.
    new Date(0),
  );
  cellAt(cells, {
    dimensionId: FRESHNESS,
    bucket: optedOut ? OPTED_OUT : freshness,
  }).subjects += 1;
}

/** How many criteria exceptions take out: those that are asked and open. */
function countWaived(
  model: ProofHeader['model'],
  subject: ProofSubject,
  input: { answers: Map<string, AnswerStatus>; exceptions: Set<string> },
): number {
  return [...criterionStates(model, subject, input)].filter(
    ([criterionId, state]) =>
      input.exceptions.has(criterionId) &&
      state !== 'met' &&
      state !== 'not-applicable',
  ).length;
}

function cellAt(
  cells: Map<string, RollupCell>,
  place: Pick<
    RollupCell,
    'dimensionId' | 'bucket' | 'targetLevel' | 'askedLevels'
  >,
): RollupCell {
  const { dimensionId, bucket, ...aim } = place;
  const key = Object.values(place).join('\n');
  const cell = cells.get(key) ?? emptyCell(dimensionId, bucket, aim);
  cells.set(key, cell);
  return cell;
}

/** Names every value that differs, by its path. */
function compare(claimed: unknown, computed: unknown, path: string): string[] {
  if (isDeepStrictEqual(claimed, computed)) {
    return [];
  }
  if (isObject(claimed) && isObject(computed)) {
    return [
      ...new Set([...Object.keys(claimed), ...Object.keys(computed)]),
    ].flatMap(key => compare(claimed[key], computed[key], `${path}.${key}`));
  }
  return [
    `${path} is ${JSON.stringify(claimed)} in the file, and ${JSON.stringify(
      computed,
    )} when it is recomputed`,
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
