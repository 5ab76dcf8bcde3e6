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

import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  ANSWER_STATUSES,
  Answer,
  AnswerStatus,
  DraftAnswer,
  modelTextPath,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft, PendingAnswer } from '../../assessing';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { LocatedCriterion } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import {
  Asked,
  askedBefore,
  contraryTo,
  reasonLabelOf,
} from '../CriterionPanel/contrary';
import { EvidenceForm } from '../CriterionPanel/EvidenceForm';
import { isPlainKey } from '../CriterionPanel/isPlainKey';
import { PendingNote } from '../CriterionPanel/PendingNote';
import { ReasonForm } from '../CriterionPanel/ReasonForm';
import { useKeyDown } from '../../hooks/useKeyDown';
import { DraftSuggestion, useDraftAction } from '../Drafts';
import { LevelChip } from '../LevelChip';
import { ModelText } from '../ModelText';
import { RunActions } from './RunActions';
import { RunAnswers } from './RunAnswers';
import { RunExplanation } from './RunExplanation';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: {
        padding: '20px 28px 24px',
        borderRadius: 4,
        backgroundColor: tokens.surface,
        color: tokens.text,
        boxShadow: tokens.shadow,
        fontSize: 14,
        lineHeight: '20px',
        '&:focus': { outline: 'none' },
        '&:focus-visible': focusRing(tokens),
        [theme.breakpoints.down('xs')]: { padding: '14px 16px 18px' },
      },
      place: {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        gap: 8,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      statement: {
        margin: '12px 0 8px',
        fontSize: 26,
        lineHeight: '34px',
        fontWeight: 500,
        overflowWrap: 'anywhere',
        [theme.breakpoints.down('xs')]: { fontSize: 20, lineHeight: '28px' },
      },
      question: { margin: 0, fontSize: 16, lineHeight: '24px' },
      proof: { margin: '8px 0 0', color: tokens.attention },
    };
  },
  { name: 'MaturityRunQuestion' },
);

/** One criterion of a run, with everything that answers it by keyboard or pointer. */
export function RunQuestion(props: {
  located: LocatedCriterion;
  subjectTitle: string;
  answer: Answer | undefined;
  /** What facts answer; missing if they leave it open. */
  factStatus: AnswerStatus | undefined;
  /** What the file in the repository says, if anything. */
  declaredStatus: AnswerStatus | undefined;
  pending: PendingAnswer | undefined;
  draft: DraftAnswer | undefined;
  /** Makes the draft the answer, or throws; returns 1 if somebody answered since. */
  onConfirmDraft: (draft: DraftAnswer) => Promise<number>;
  onDiscardDraft: (draft: DraftAnswer) => Promise<void>;
  needsEvidence: boolean;
  isComeback: boolean;
  now: number;
  onGive: (draft: AnswerDraft) => void;
  /** Gives up an answer that could not be sent, or lets the other one stand. */
  onDrop: () => void;
  onNext: (answered: boolean) => void;
  onBack: (() => void) | undefined;
}) {
  const { located, subjectTitle, answer, pending, needsEvidence } = props;
  const {
    declaredStatus,
    factStatus,
    now,
    isComeback,
    onDrop,
    onGive,
    onNext,
    onBack,
  } = props;
  const { criterion, category, dimension } = located;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const titleId = useUniqueId();
  const card = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<Asked>();
  const isByPerson = answer?.source === 'person';
  const [inherited] = useState(() =>
    answer && !isByPerson ? answer.evidence : [],
  );
  const [evidence, setEvidence] = useState(
    () => pending?.draft.evidence ?? answer?.evidence ?? [],
  );

  useEffect(() => {
    card.current?.focus({ preventScroll: true });
  }, []);

  const standing = answer && !answer.expired ? answer.status : undefined;
  const given = pending?.draft.status ?? standing;
  const settle = (draft: AnswerDraft) => {
    onGive(draft);
    onNext(true);
  };
  const stopAsking = () => {
    setAsking(undefined);
    card.current?.focus();
  };
  const said = { repository: declaredStatus, fact: factStatus };
  const choose = (status: AnswerStatus) => {
    const before = askedBefore(status, {
      allowNotApplicable: criterion.allowNotApplicable,
      said,
      lacksProof: needsEvidence && evidence.length === 0,
    });
    if (!before) {
      settle({ status, evidence });
    } else if (before !== 'refused') {
      setAsking(before);
    }
  };

  const draft = pending ? undefined : props.draft;
  const draftAction = useDraftAction();
  const confirmDraft = async () => {
    if (
      draft &&
      !draftAction.isBusy &&
      (await draftAction.run(() => props.onConfirmDraft(draft)))
    ) {
      onNext(true);
    }
  };

  useKeyDown(card, event => {
    if (event.key === 'Escape' && asking) {
      event.preventDefault();
      stopAsking();
      return;
    }
    if (!isPlainKey(event)) {
      return;
    }
    const status = ANSWER_STATUSES[Number(event.key) - 1];
    if (status) {
      event.preventDefault();
      choose(status);
    } else if (event.key === 'e') {
      event.preventDefault();
      setAsking('evidence');
    } else if (draft && event.key === 'c') {
      event.preventDefault();
      confirmDraft();
    } else if (event.key === 'n') {
      event.preventDefault();
      onNext(false);
    } else if (event.key === 'b' && onBack) {
      event.preventDefault();
      onBack();
    }
  });

  return (
    <section
      ref={card}
      className={classes.card}
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      <div className={classes.place}>
        <span>
          {t('criteria.title', {
            dimension: dimension.title,
            category: category.title,
          })}
          {criterion.mustHave && ` · ${t('criterion.mustHave')}`}
          {isComeback && ` · ${t('run.comeback')}`}
        </span>
        <span aria-label={levelText.long(criterion.level)}>
          <LevelChip bucket={criterion.level} long />
        </span>
      </div>
      <h2 className={classes.statement} id={titleId}>
        <ModelText path={modelTextPath.criterion(criterion.id, 'statement')}>
          {criterion.statement}
        </ModelText>
      </h2>
      <p className={classes.question}>
        {t('run.question', { subject: subjectTitle })}
      </p>
      {draft && !asking && (
        <DraftSuggestion
          draft={draft}
          answer={answer}
          isBusy={draftAction.isBusy}
          problem={draftAction.problem}
          onConfirm={confirmDraft}
          onDiscard={() => draftAction.run(() => props.onDiscardDraft(draft))}
        />
      )}
      <RunAnswers
        pressed={given === 'unknown' ? undefined : given}
        suggested={draft?.status}
        allowNotApplicable={criterion.allowNotApplicable}
        onAnswer={choose}
      />
      {typeof asking === 'object' && (
        <ReasonForm
          // Why the file in the repository says so is not why somebody says otherwise.
          initialReason={isByPerson ? answer.reason ?? '' : ''}
          label={t(
            reasonLabelOf(asking.reasonFor, contraryTo(asking.reasonFor, said)),
          )}
          onSave={reason =>
            settle({
              status: asking.reasonFor,
              reason,
              // What facts or the repository gave as evidence is not the evidence of the contrary.
              evidence: evidence.filter(item => !inherited.includes(item)),
            })
          }
          onCancel={stopAsking}
        />
      )}
      {asking === 'proof' && (
        <p className={classes.proof}>{t('expiring.proof')}</p>
      )}
      {(asking === 'evidence' || asking === 'proof') && (
        <EvidenceForm
          onAdd={added => {
            const all = [...evidence, added];
            if (asking === 'proof') {
              settle({ status: 'met', evidence: all });
            } else {
              setEvidence(all);
              stopAsking();
            }
          }}
          onCancel={stopAsking}
        />
      )}
      {pending && !asking && (
        <PendingNote
          pending={pending}
          now={now}
          onRetry={() => onGive(pending.draft)}
          onDrop={onDrop}
        />
      )}
      <RunActions
        evidence={evidence.length}
        isAnswered={standing !== undefined}
        onEvidence={asking ? undefined : () => setAsking('evidence')}
        onBack={onBack}
        onNext={() => onNext(false)}
      />
      <RunExplanation criterion={criterion} />
    </section>
  );
}
