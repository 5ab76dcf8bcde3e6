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

import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';
import { CopyDraftsButton } from '../Drafts';
import { SubjectExceptionsCard } from '../Exceptions/SubjectExceptionsCard';
import { KeepInRepository } from '../Repository';
import { ExchangeActions } from '../Exchange';
import { FactsCard } from '../Facts';

const useStyles = makeStyles(
  {
    actions: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
    facts: { minWidth: 0 },
  },
  { name: 'MaturitySubjectFoot' },
);

/** What stands below the staircase: exceptions, facts, and what can be done with the assessment as a whole. */
export function SubjectFoot(props: {
  entityRef: string;
  assessment: Assessment;
  subject: SubjectState;
  /** Whether a criterion takes the room beside the staircase. */
  isDocked: boolean;
  onOpenCriterion: (criterionId: string) => void;
  /** Reads the assessment again. */
  onReload: () => void;
}) {
  const { assessment, entityRef, isDocked, subject } = props;
  const { onOpenCriterion, onReload } = props;
  const classes = useStyles();
  // A subject without a level has the button where it is told how to begin.
  const canCopy =
    assessment.canUpdate &&
    subject.profile.withExceptions.overall.state !== 'not-assessed';
  const canHaveFacts = subject.criteria.some(
    ({ criterion }) => criterion.facts !== undefined,
  );
  return (
    <>
      {!isDocked && (
        <SubjectExceptionsCard
          exceptions={assessment.exceptions}
          onChanged={onReload}
        />
      )}
      {canHaveFacts && (
        // Hidden rather than left out, since a collection that is under way goes on.
        <div className={classes.facts} hidden={isDocked}>
          <FactsCard
            entityRef={entityRef}
            subject={subject}
            canUpdate={assessment.canUpdate}
            onOpenCriterion={onOpenCriterion}
            onReload={onReload}
          />
        </div>
      )}
      <div className={classes.actions}>
        {canCopy && (
          <CopyDraftsButton
            entityRef={entityRef}
            scope={assessment.scope}
            onCopied={onReload}
          />
        )}
        <ExchangeActions scope={entityRef} />
        {assessment.scope === 'service' && (
          <KeepInRepository entityRef={entityRef} />
        )}
      </div>
    </>
  );
}
