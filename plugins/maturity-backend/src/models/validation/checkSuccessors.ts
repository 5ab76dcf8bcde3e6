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
import { ModelIssue } from '../ModelValidationError';
import { issueAt, listNames } from './issueAt';
import { Located } from './ContentCursor';
import { CriterionOutline, ModelOutline } from './outlineModel';

/**
 * A transitional criterion has successors in every edition that it is in, all of its own scope; a practice has none;
 * and no criterion is, through others, its own successor (DESIGN.md §3, rule 5).
 *
 * @internal
 */
export function checkSuccessors(model: ModelOutline): ModelIssue[] {
  const criteria = model.dimensions.flatMap(dimension =>
    dimension.categories.flatMap(category => category.criteria),
  );
  const byId = new Map(criteria.map(criterion => [criterion.value, criterion]));
  return [
    ...criteria.flatMap(criterion => [
      ...checkKind(criterion),
      ...criterion.successors.flatMap(successor =>
        checkSuccessor(criterion, successor, byId),
      ),
      ...checkEveryEdition(criterion, byId),
    ]),
    ...checkCycles(criteria, byId),
  ];
}

function editionsOf(criterion: CriterionOutline): string[] {
  return criterion.placements.map(({ edition }) => edition.value);
}

function checkKind(criterion: CriterionOutline): ModelIssue[] {
  const hasSuccessors = criterion.successors.length > 0;
  if (criterion.kind === 'transitional' && !hasSuccessors) {
    return [
      issueAt(
        criterion,
        `The transitional criterion "${criterion.value}" has no successors.`,
        'Name under "successors" what replaces it, or make it a practice.',
      ),
    ];
  }
  if (criterion.kind === 'practice' && hasSuccessors) {
    return [
      issueAt(
        criterion.successors[0],
        `The practice "${criterion.value}" has successors.`,
        'Add "kind: transitional" to it, or remove its successors.',
      ),
    ];
  }
  return [];
}

function checkSuccessor(
  criterion: CriterionOutline,
  name: Located<string>,
  byId: ReadonlyMap<string, CriterionOutline>,
): ModelIssue[] {
  const successor = byId.get(name.value);
  if (!successor) {
    return [
      issueAt(
        name,
        `The successor "${name.value}" of "${criterion.value}" does not exist.`,
        'Use the id of a criterion of this model.',
      ),
    ];
  }
  const issues: ModelIssue[] = [];
  if (successor.scope !== criterion.scope) {
    issues.push(
      issueAt(
        name,
        `The successor "${name.value}" has scope "${successor.scope}", but "${criterion.value}" has scope "${criterion.scope}".`,
        'Name a criterion of the same scope.',
      ),
    );
  }
  const editions = editionsOf(successor);
  if (!editionsOf(criterion).some(edition => editions.includes(edition))) {
    issues.push(
      issueAt(
        name,
        `The successor "${name.value}" is in no edition that "${criterion.value}" is in.`,
        `Name a criterion of edition ${listNames(editionsOf(criterion))}.`,
      ),
    );
  }
  return issues;
}

function checkEveryEdition(
  criterion: CriterionOutline,
  byId: ReadonlyMap<string, CriterionOutline>,
): ModelIssue[] {
  const successors = criterion.successors.flatMap(
    ({ value }) => byId.get(value) ?? [],
  );
  const covered = new Set(successors.flatMap(editionsOf));
  // With no edition in common at all, the successor itself is what is wrong.
  if (!editionsOf(criterion).some(edition => covered.has(edition))) {
    return [];
  }
  return criterion.placements
    .filter(({ edition }) => !covered.has(edition.value))
    .map(({ edition }) =>
      issueAt(
        edition,
        `"${criterion.value}" has no successor in edition "${edition.value}".`,
        'Add a successor of that edition, or leave the edition out here.',
      ),
    );
}

function checkCycles(
  criteria: readonly CriterionOutline[],
  byId: ReadonlyMap<string, CriterionOutline>,
): ModelIssue[] {
  const finished = new Set<string>();
  const issues: ModelIssue[] = [];

  const visit = (criterion: CriterionOutline, trail: readonly string[]) => {
    const start = trail.indexOf(criterion.value);
    if (start >= 0) {
      const cycle = [...trail.slice(start), criterion.value];
      issues.push(
        issueAt(
          criterion,
          `The successors go round in a circle: ${cycle.join(' → ')}.`,
          'Remove one of these successors.',
        ),
      );
      return;
    }
    if (!finished.has(criterion.value)) {
      for (const { value } of criterion.successors) {
        const successor = byId.get(value);
        if (successor) {
          visit(successor, [...trail, criterion.value]);
        }
      }
      finished.add(criterion.value);
    }
  };

  criteria.forEach(criterion => visit(criterion, []));
  return issues;
}
