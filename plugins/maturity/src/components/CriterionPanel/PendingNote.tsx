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

import { ReactNode } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  Answer,
  CriterionState,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { PendingAnswer } from '../../assessing';
import { useErrorText } from '../../hooks/useErrorText';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ActionButton, Note } from '../layout';
import { RetryCountdown } from '../Saving';
import { StateGlyph } from '../StateGlyph';
import { useAnswerText } from './useAnswerText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      note: { marginTop: 12 },
      text: { margin: '4px 0 0', overflowWrap: 'anywhere' },
      choices: { display: 'grid', gap: 8, marginTop: 8 },
      choice: {
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 8,
        minHeight: 40,
        padding: '8px 12px',
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        backgroundColor: tokens.surface,
        color: tokens.text,
        font: 'inherit',
        fontSize: 13,
        lineHeight: '18px',
        textAlign: 'left',
        '&:hover': { backgroundColor: tokens.surfaceRaised },
        '&:focus-visible': focusRing(tokens),
      },
      status: { fontWeight: 500 },
      remark: { fontSize: 12, color: tokens.secondary },
    };
  },
  { name: 'MaturityPendingNote' },
);

/** An answer that is not stored: why, and what can be done about it. Nothing of it is lost. */
export function PendingNote(props: {
  pending: PendingAnswer;
  now: number;
  onRetry: () => void;
  onDrop: () => void;
}) {
  const { pending, now, onRetry, onDrop } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const answerText = useAnswerText();

  if (pending.phase === 'saving') {
    return null;
  }
  if (pending.phase === 'unsent') {
    return (
      <div className={classes.note} role="alert">
        <Note
          tone="attention"
          icon={<StateGlyph state="expiring" />}
          title={t('answer.unsentTitle')}
          actions={
            <>
              <ActionButton weight="secondary" onClick={onRetry}>
                {t('action.tryAgain')}
              </ActionButton>
              <ActionButton weight="text" onClick={onDrop}>
                {t('action.discard')}
              </ActionButton>
            </>
          }
        >
          <p className={classes.text}>
            {t('answer.unsent', {
              answer: answerText(pending.draft.status),
              reason: pending.error
                ? errorText(pending.error)
                : t('saving.leftHere'),
            })}
          </p>
          {!pending.isKept && (
            <p className={classes.text}>{t('saving.notKept')}</p>
          )}
          <RetryCountdown retryAt={pending.retryAt} />
        </Note>
      </div>
    );
  }
  return (
    <div className={classes.note} role="alert">
      <Note
        tone="attention"
        icon={<StateGlyph state="attention" />}
        title={t('answer.conflictTitle')}
      >
        <p className={classes.text}>{t('answer.conflict')}</p>
        <div className={classes.choices}>
          <Choice
            status={pending.draft.status}
            remark={t('answer.yours')}
            label={t('answer.keepYours')}
            onChoose={onRetry}
          />
          <Choice
            status={pending.theirs?.status ?? 'unknown'}
            remark={<Theirs answer={pending.theirs} now={now} />}
            label={t('answer.keepTheirs')}
            onChoose={onDrop}
          />
        </div>
        <p className={classes.text}>{t('answer.bothInHistory')}</p>
      </Note>
    </div>
  );
}

function Choice(props: {
  status: CriterionState;
  remark: ReactNode;
  label: string;
  onChoose: () => void;
}) {
  const { status, remark, label, onChoose } = props;
  const classes = useStyles();
  const answerText = useAnswerText();
  return (
    <ButtonBase disableRipple className={classes.choice} onClick={onChoose}>
      <StateGlyph state={status} />
      <span>
        <span className={classes.status}>
          {label}: {answerText(status)}
        </span>{' '}
        <span className={classes.remark}>{remark}</span>
      </span>
    </ButtonBase>
  );
}

function Theirs(props: { answer: Answer | undefined; now: number }) {
  const { answer, now } = props;
  const t = useText();
  const format = useFormat();
  if (!answer) {
    return <>{t('answer.withdrawnMeanwhile')}</>;
  }
  const note = answer.reason ?? answer.evidence.map(textOf).find(Boolean);
  return (
    <>
      {t('criteria.answeredBy', {
        author: answer.authorName ?? t('criterion.someone'),
        date: format.relative(answer.answeredAt, now),
      })}
      {note && ` · ${t('answer.quote', { text: note })}`}
    </>
  );
}

function textOf(evidence: Answer['evidence'][number]): string {
  return evidence.type === 'note' ? evidence.text : '';
}
