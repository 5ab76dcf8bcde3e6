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

import { useCallback, useMemo } from 'react';
import {
  ApplicableCriterion,
  applicableCriteria,
  Assessment,
  CellResult,
  computeCells,
  computeProfile,
  CriterionState,
  criterionStates,
  DeclaredAnswer,
  Exception,
  NextSteps,
  nextSteps,
  OVERALL,
  Profile,
  ScoredSubject,
  ScoringInput,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelView } from '../model';
import { AnswersState } from './answerTypes';
import { effectiveAnswers, isExpiring } from './effectiveAnswers';
import { declaredOf, isFileConflict } from './declared';
import { CriterionFinding, findingsOf, isFactConflict } from './facts';
import { cellKey } from './cellKey';

/** What the answers of a subject add up to just now, answers on their way included. */
export interface SubjectState {
  subject: ScoredSubject;
  input: ScoringInput;
  /** In the order of the model. */
  criteria: ApplicableCriterion[];
  states: ReadonlyMap<string, CriterionState>;
  cells: CellResult[];
  profile: Profile;
  steps: NextSteps;
  /** The cells with an answer that is about to expire, by `cellKey`. */
  expiringCells: ReadonlySet<string>;
  /** The cells with a draft that waits to be confirmed, by `cellKey`. */
  draftCells: ReadonlySet<string>;
  /** What facts say, by criterion id. */
  findings: ReadonlyMap<string, CriterionFinding>;
  /** What the file in the repository says, by criterion id. */
  declared: ReadonlyMap<string, DeclaredAnswer>;
  /** Who says otherwise than the answer that counts, by criterion id. */
  disputed: ReadonlyMap<string, 'fact' | 'repository'>;
}

/** The criteria that approved exceptions take out. */
function exceptedBy(exceptions: readonly Exception[]): ReadonlySet<string> {
  return new Set(
    exceptions
      .filter(({ state }) => state === 'approved')
      .map(({ criterionId }) => criterionId),
  );
}

/** Scores a subject as its answers stand, without waiting for the backend. */
export function useSubject(
  model: ModelView,
  subject: ScoredSubject,
  answers: AnswersState,
  assessment: Pick<Assessment, 'exceptions' | 'facts' | 'file'>,
): SubjectState {
  const { exceptions, facts, file } = assessment;
  const findings = useMemo(() => findingsOf({ facts }), [facts]);
  const declared = useMemo(() => declaredOf({ file }), [file]);
  const disputed = useMemo(
    () =>
      new Map<string, 'fact' | 'repository'>([
        ...[...declared].flatMap(([id, said]) =>
          isFileConflict(said, answers.stored.get(id))
            ? [[id, 'repository'] as const]
            : [],
        ),
        ...[...findings].flatMap(([id, finding]) =>
          isFactConflict(finding, answers.stored.get(id))
            ? [[id, 'fact'] as const]
            : [],
        ),
      ]),
    [declared, findings, answers.stored],
  );
  const excepted = useMemo(() => exceptedBy(exceptions), [exceptions]);
  const input = useMemo(
    () => ({ answers: effectiveAnswers(answers), exceptions: excepted }),
    [answers, excepted],
  );
  const criteria = useMemo(
    () => applicableCriteria(model.model, subject),
    [model, subject],
  );
  const cellsWith = useCallback(
    (has: (criterionId: string) => boolean) =>
      new Set(
        criteria
          .filter(({ criterion }) => has(criterion.id))
          .map(({ categoryId, criterion }) =>
            cellKey(categoryId, criterion.level),
          ),
      ),
    [criteria],
  );
  const expiringCells = useMemo(
    () => cellsWith(id => isExpiring(answers.stored.get(id))),
    [cellsWith, answers.stored],
  );
  const draftCells = useMemo(
    () => cellsWith(id => answers.drafts.has(id)),
    [cellsWith, answers.drafts],
  );
  const isSaving = [...answers.pending.values()].some(
    ({ phase }) => phase === 'saving',
  );
  return useMemo(
    () => ({
      subject,
      input,
      criteria,
      expiringCells,
      draftCells,
      findings,
      declared,
      disputed,
      states: criterionStates(model.model, subject, input),
      cells: computeCells(model.model, subject, input),
      profile: isSaving
        ? computeProfile(model.model, subject, input)
        : answers.profile,
      steps: nextSteps(model.model, subject, input, OVERALL),
    }),
    [
      model,
      subject,
      input,
      criteria,
      expiringCells,
      draftCells,
      findings,
      declared,
      disputed,
      isSaving,
      answers.profile,
    ],
  );
}
