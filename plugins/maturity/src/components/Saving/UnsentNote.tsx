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
import { AnswersState } from '../../assessing';
import { useErrorText } from '../../hooks/useErrorText';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { RetryCountdown } from './RetryCountdown';

const useStyles = makeStyles(
  { text: { margin: '4px 0 0', overflowWrap: 'anywhere' } },
  { name: 'MaturityUnsentNote' },
);

/** How many answers are not saved, why, and what happens next. Nothing while all are. */
export function UnsentNote(props: {
  answers: AnswersState;
  onRetry: () => void;
  onOpen: (criterionId: string) => void;
}) {
  const { answers, onRetry, onOpen } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const errorText = useErrorText();

  const pending = [...answers.pending];
  const unsent = pending.flatMap(([, answer]) =>
    answer.phase === 'unsent' ? [answer] : [],
  );
  const [conflict] = pending.filter(([, { phase }]) => phase === 'conflict');
  if (unsent.length === 0 && !conflict) {
    return null;
  }
  const error = unsent.find(answer => answer.error)?.error;
  const retryAt = unsent.find(answer => answer.retryAt !== undefined)?.retryAt;
  return (
    <Note
      tone="attention"
      icon={<StateGlyph state="expiring" />}
      title={
        unsent.length > 0
          ? t('saving.unsent', {
              count: unsent.length,
              number: format.number(unsent.length),
            })
          : t('answer.conflictTitle')
      }
      actions={
        <>
          {unsent.length > 0 && (
            <ActionButton weight="secondary" onClick={onRetry}>
              {t('saving.tryNow')}
            </ActionButton>
          )}
          {conflict && (
            <ActionButton
              weight="secondary"
              onClick={() => onOpen(conflict[0])}
            >
              {t('saving.choose')}
            </ActionButton>
          )}
        </>
      }
    >
      {unsent.length > 0 && (
        <p className={classes.text}>
          {error ? errorText(error) : t('saving.leftHere')}{' '}
          {unsent.every(({ isKept }) => isKept)
            ? t('saving.kept')
            : t('saving.notKept')}{' '}
          <RetryCountdown retryAt={retryAt} />
        </p>
      )}
    </Note>
  );
}
