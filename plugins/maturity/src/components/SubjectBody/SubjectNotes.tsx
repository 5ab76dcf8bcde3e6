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

import { Assessment } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions, AnswersState } from '../../assessing';
import { DraftsNote } from '../Drafts';
import { ExpiringNote } from '../Expiring';
import { FileNote } from '../Repository';
import { ReviewNote } from '../Review';
import { UnsentNote } from '../Saving';

interface SubjectNotesProps {
  entityRef: string;
  assessment: Assessment;
  answers: AnswersState;
  actions: AnswerActions;
  onOpenCriterion: (criterionId: string) => void;
  onReload: () => void;
}

/** What comes before where the subject stands: answers that are not saved yet, and what a reviewer returned. */
export function UrgentNotes(props: SubjectNotesProps) {
  const { assessment, answers, actions, onOpenCriterion } = props;
  return (
    <>
      <UnsentNote
        answers={answers}
        onRetry={actions.retry}
        onOpen={onOpenCriterion}
      />
      {isReturned(assessment) && <Review {...props} />}
    </>
  );
}

/** What there is to do with the answers, and what else is to be known of them. */
export function SubjectNotes(props: SubjectNotesProps) {
  const { assessment, answers, actions } = props;
  return (
    <>
      <ExpiringNote
        answers={answers}
        canUpdate={assessment.canUpdate}
        onConfirm={actions.confirm}
      />
      {assessment.file && <FileNote file={assessment.file} />}
      {!isReturned(assessment) && <Review {...props} />}
      {assessment.canUpdate && (
        <DraftsNote
          answers={answers}
          withheld={assessment.drafts?.withheld ?? 0}
          actions={actions}
        />
      )}
    </>
  );
}

function isReturned({ canUpdate, review }: Assessment): boolean {
  return canUpdate && review?.state === 'returned';
}

function Review(props: SubjectNotesProps) {
  const { entityRef, assessment, onOpenCriterion, onReload } = props;
  return (
    assessment.review && (
      <ReviewNote
        entityRef={entityRef}
        review={assessment.review}
        canUpdate={assessment.canUpdate}
        onOpenCriterion={onOpenCriterion}
        onChanged={onReload}
      />
    )
  );
}
