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
import {
  Answer,
  AnswerStatus,
  Criterion,
  DraftAnswer,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft, PendingAnswer } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { AnswerButtons } from './AnswerButtons';
import { OtherVoice, reasonLabelOf } from './contrary';
import { PendingNote } from './PendingNote';
import { ReasonForm } from './ReasonForm';
import { useAnswerText } from './useAnswerText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      line: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: '0 8px',
        minHeight: 32,
        marginTop: 4,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      withdraw: { margin: '0 -8px' },
      readOnly: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '4px 8px',
        margin: '0 0 6px',
      },
      status: { fontWeight: 500 },
      remark: {
        margin: '0 0 6px',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      expired: {
        display: 'flex',
        gap: 6,
        margin: '8px 0 0',
        fontSize: 13,
        lineHeight: '18px',
        color: tokens.attention,
      },
      reason: {
        margin: '4px 0 0',
        overflowWrap: 'anywhere',
        whiteSpace: 'pre-wrap',
      },
    };
  },
  { name: 'MaturityAnswerSection' },
);

/** That the answer of each source has expired. */
const EXPIRED = {
  person: 'answer.expired',
  fact: 'facts.expired',
  repository: 'repository.expired',
} as const;

/** The answer: what it is and who gave it, and the buttons to give another. */
export function AnswerSection(props: {
  criterion: Criterion;
  answer: Answer | undefined;
  pending: PendingAnswer | undefined;
  draft: DraftAnswer | undefined;
  canUpdate: boolean;
  now: number;
  /** The answer whose reason is asked for. */
  askingReasonFor: AnswerStatus | undefined;
  /** Who would say otherwise. */
  disputedBy?: OtherVoice;
  onCancelReason: () => void;
  onAnswer: (status: AnswerStatus) => void;
  onGive: (draft: AnswerDraft) => void;
  onDrop: () => void;
  /** Takes the last answer back, where it is to this criterion. */
  onUndo: (() => void) | undefined;
}) {
  const { criterion, answer, pending, canUpdate, now, askingReasonFor } = props;
  const { onCancelReason, onAnswer, onGive, onDrop, onUndo } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const answerText = useAnswerText();

  const standing = answer && !answer.expired ? answer : undefined;
  const given = pending ? pending.draft.status : standing?.status;
  const pressed = given === 'unknown' ? undefined : given;
  const reason = pending ? pending.draft.reason : standing?.reason;
  const evidence = pending?.draft.evidence ?? answer?.evidence ?? [];
  const isByPerson = answer?.source === 'person';
  const byline = answer && bylineOf(answer);

  function bylineOf({ answeredAt, authorName, source }: Answer): string {
    const date = format.date(answeredAt);
    switch (source) {
      case 'fact':
        return t('facts.answered', { date });
      case 'repository':
        return t('repository.answered', { date });
      default:
        return t('answer.by', {
          author: authorName ?? t('criterion.someone'),
          date,
        });
    }
  }

  return (
    <>
      {canUpdate ? (
        <AnswerButtons
          pressed={askingReasonFor ?? pressed}
          suggested={props.draft?.status}
          allowNotApplicable={criterion.allowNotApplicable}
          onAnswer={onAnswer}
        />
      ) : (
        <>
          <p className={classes.readOnly}>
            <StateGlyph state={standing?.status ?? 'unknown'} />
            <span className={classes.status}>
              {answerText(standing?.status ?? 'unknown')}
            </span>
            {standing && <span className={classes.remark}>{byline}</span>}
          </p>
          <p className={classes.remark}>{t('answer.readOnly')}</p>
        </>
      )}
      {askingReasonFor && (
        <ReasonForm
          // Why the file in the repository says so is not why somebody says otherwise.
          initialReason={pending || isByPerson ? reason ?? '' : ''}
          label={t(reasonLabelOf(askingReasonFor, props.disputedBy))}
          onSave={text =>
            onGive({
              status: askingReasonFor,
              reason: text,
              // What facts or the repository gave as evidence is not the evidence of the contrary.
              evidence: answer && !isByPerson ? [] : evidence,
            })
          }
          onCancel={onCancelReason}
        />
      )}
      {canUpdate && !askingReasonFor && (
        <div className={classes.line}>
          <span>
            {pending?.phase === 'saving' && t('answer.saving')}
            {!pending &&
              standing &&
              (isByPerson
                ? t('answer.saved', { byline: byline ?? '' })
                : t(
                    standing.source === 'fact'
                      ? 'facts.answeredHere'
                      : 'repository.answeredHere',
                    { date: format.date(standing.answeredAt) },
                  ))}
            {!pending && !answer && t('answer.none')}
          </span>
          <span className={classes.withdraw}>
            {onUndo && pending?.phase !== 'conflict' && (
              <ActionButton weight="text" onClick={onUndo}>
                {t('saving.undo')}
              </ActionButton>
            )}
            {!pending && standing && isByPerson && (
              <ActionButton
                weight="text"
                onClick={() => onGive({ status: 'unknown', evidence: [] })}
              >
                {t('answer.withdraw')}
              </ActionButton>
            )}
          </span>
        </div>
      )}
      {!pending && answer?.expired && answer.expiresAt && (
        <p className={classes.expired}>
          <StateGlyph state="expiring" />
          {t(EXPIRED[answer.source], {
            answer: answerText(answer.status),
            author: answer.authorName ?? t('criterion.someone'),
            date: format.date(answer.expiresAt),
          })}
        </p>
      )}
      {!askingReasonFor && reason && (
        <p className={classes.reason}>{t('answer.quote', { text: reason })}</p>
      )}
      {!askingReasonFor && pending && (
        <PendingNote
          pending={pending}
          now={now}
          onRetry={() => onGive(pending.draft)}
          onDrop={onDrop}
        />
      )}
    </>
  );
}
