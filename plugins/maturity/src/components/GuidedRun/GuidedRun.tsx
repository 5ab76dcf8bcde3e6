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

import { useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  Assessment,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useAnswers, useSubject } from '../../assessing';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { DimensionsList } from '../DimensionsCard';
import { ActionButton, VisuallyHidden } from '../layout';
import { LevelGlyph } from '../LevelGlyph';
import { useKeyDown } from '../../hooks/useKeyDown';
import { UndoBar, undoOnKey, UnsentNote } from '../Saving';
import { SavedAnnouncement } from '../SubjectBody';
import { RunDone } from './RunDone';
import { RunProgress } from './RunProgress';
import { RunQuestion } from './RunQuestion';
import { useRun } from './useRun';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      run: {
        display: 'grid',
        gridTemplateColumns:
          'minmax(170px, 1fr) minmax(0, 2.8fr) minmax(190px, 1.1fr)',
        alignItems: 'start',
        gap: 24,
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums',
        color: tokens.text,
        [theme.breakpoints.down('sm')]: {
          gridTemplateColumns: 'minmax(0, 1fr)',
        },
      },
      main: {
        display: 'grid',
        gap: 12,
        minWidth: 0,
        [theme.breakpoints.down('sm')]: { order: -1 },
      },
      caption: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      level: {
        display: 'flex',
        alignItems: 'center',
        gap: 10,
        margin: '4px 0 8px',
        fontSize: 18,
        lineHeight: '24px',
        fontWeight: 500,
      },
      leave: { marginTop: 16 },
    };
  },
  { name: 'MaturityGuidedRun' },
);

/** A first assessment, one criterion at a time: progress on the left, the profile growing on the right. */
export function GuidedRun(props: {
  entityRef: string;
  subjectTitle: string;
  assessment: Assessment;
  subject: ScoredSubject;
  onReload: () => void;
  onLeave: () => void;
}) {
  const { entityRef, subjectTitle, assessment, onReload, onLeave } = props;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelView();
  const { state: answers, actions } = useAnswers(
    entityRef,
    assessment,
    onReload,
  );
  const subject = useSubject(model, props.subject, answers, assessment);
  const [now] = useState(() => Date.now());
  const frame = useRef<HTMLDivElement>(null);
  useKeyDown(frame, event => undoOnKey(event, actions));
  const run = useRun(entityRef, subject);
  const located =
    run.current !== undefined ? model.criterion(run.current) : undefined;
  const { overall, dimensions } = subject.profile.withExceptions;
  const { evidenceRequiredFor } = assessment;

  return (
    <div className={classes.run} ref={frame}>
      <aside aria-label={t('run.title')}>
        <RunProgress
          plan={run.plan}
          subject={subject}
          answers={answers}
          currentDimension={located?.dimension.id}
        />
      </aside>
      <div className={classes.main}>
        <UnsentNote
          answers={answers}
          onRetry={actions.retry}
          onOpen={run.show}
        />
        {located ? (
          <RunQuestion
            key={located.criterion.id}
            located={located}
            subjectTitle={subjectTitle}
            answer={answers.stored.get(located.criterion.id)}
            factStatus={subject.findings.get(located.criterion.id)?.status}
            declaredStatus={subject.declared.get(located.criterion.id)?.status}
            pending={answers.pending.get(located.criterion.id)}
            draft={answers.drafts.get(located.criterion.id)}
            onConfirmDraft={draft => actions.confirmDrafts([draft])}
            onDiscardDraft={draft => actions.discardDrafts([draft])}
            needsEvidence={
              evidenceRequiredFor === 'always' ||
              (evidenceRequiredFor === 'mustHaves' &&
                located.criterion.mustHave)
            }
            isComeback={run.isComeback}
            now={now}
            onDrop={() => actions.drop(located.criterion.id)}
            onGive={draft => actions.give(located.criterion.id, draft)}
            onNext={run.next}
            onBack={run.hasBefore ? run.back : undefined}
          />
        ) : (
          <RunDone subject={subject} onLeave={onLeave} onAgain={run.again} />
        )}
      </div>
      <aside aria-label={t('run.profile')}>
        <p className={classes.caption}>
          {overall.provisional && overall.state === 'assessed'
            ? t('run.profileProvisional')
            : t('run.profile')}
        </p>
        <p className={classes.level}>
          <LevelGlyph
            level={overall.level}
            highestLevel={model.highestLevel}
            size={28}
          />
          {overall.state === 'assessed'
            ? levelText.long(overall.level ?? 0)
            : levelText.bucket(
                overall.state === 'small' ? 'no-level' : 'not-assessed',
              )}
        </p>
        <DimensionsList dimensions={dimensions} />
        {located && (
          <ActionButton
            className={classes.leave}
            weight="secondary"
            onClick={onLeave}
          >
            {t('run.leave')}
          </ActionButton>
        )}
      </aside>
      <VisuallyHidden role="status">
        <SavedAnnouncement answers={answers} />
      </VisuallyHidden>
      <UndoBar answers={answers} onUndo={actions.undo} />
    </div>
  );
}
