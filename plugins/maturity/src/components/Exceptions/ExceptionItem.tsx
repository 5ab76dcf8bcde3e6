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
import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  Exception,
  ExceptionDecision,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { useExceptionText } from './useExceptionText';

const GLYPHS = {
  requested: 'unknown',
  approved: 'exception',
  denied: 'not-applicable',
  revoked: 'not-applicable',
  expired: 'not-applicable',
} as const;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      state: { display: 'flex', gap: 8, margin: 0, alignItems: 'center' },
      quiet: {
        margin: '2px 0 0',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      reason: {
        margin: '4px 0 0',
        overflowWrap: 'anywhere',
        whiteSpace: 'pre-wrap',
      },
      actions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
      form: { display: 'grid', gap: 8, marginTop: 8 },
    };
  },
  { name: 'MaturityExceptionItem' },
);

/** One exception: how it stands, who said what, and what the reader may do with it. */
export function ExceptionItem(props: {
  exception: Exception;
  now: number;
  /** Where what it is for is named already. */
  isNamed?: boolean;
  isSending: boolean;
  onDecide: (decision: ExceptionDecision) => void;
}) {
  const { exception, now, isNamed, isSending, onDecide } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const stateText = useExceptionText();
  const fieldId = useUniqueId();
  const [asking, setAsking] = useState<'deny' | 'revoke'>();
  const [reason, setReason] = useState('');
  const isOpen = exception.state === 'approved';
  const endWord = isOpen ? t('exceptions.revoke') : t('exceptions.withdraw');
  return (
    <div>
      <p className={classes.state}>
        <StateGlyph state={GLYPHS[exception.state]} />
        {stateText(exception, now)}
      </p>
      {exception.covers === 'owned' && !isNamed && (
        <p className={classes.quiet}>
          {t('exceptions.forOwned', {
            group: exception.title ?? t('exceptions.someGroup'),
          })}
        </p>
      )}
      <p className={classes.quiet}>
        {t('exceptions.by', {
          author: exception.requestedByName ?? t('criterion.someone'),
          date: format.date(exception.requestedAt),
        })}
      </p>
      {exception.decidedAt && (
        <p className={classes.quiet}>
          {t(
            exception.state === 'denied'
              ? 'exceptions.deniedBy'
              : 'exceptions.decidedBy',
            {
              author: exception.decidedByName ?? t('criterion.someone'),
              date: format.date(exception.decidedAt),
            },
          )}
        </p>
      )}
      {exception.state === 'revoked' && exception.endedAt && (
        <p className={classes.quiet}>
          {t('exceptions.endedBy', {
            author: exception.endedByName ?? t('criterion.someone'),
            date: format.date(exception.endedAt),
          })}
        </p>
      )}
      {exception.reason && (
        <p className={classes.reason}>
          {t('answer.quote', { text: exception.reason })}
        </p>
      )}
      {[exception.decisionReason, exception.endReason].map(
        text =>
          text && (
            <p className={classes.reason} key={text}>
              {t('answer.quote', { text })}
            </p>
          ),
      )}
      {asking ? (
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault();
            if (reason.trim()) {
              onDecide({ decision: asking, reason: reason.trim() });
            }
          }}
        >
          <TextField
            id={fieldId}
            variant="outlined"
            size="small"
            required
            label={t('exceptions.decisionReason')}
            value={reason}
            inputProps={{ maxLength: 2000 }}
            onChange={event => setReason(event.target.value)}
          />
          <div className={classes.actions}>
            <ActionButton weight="primary" type="submit" disabled={isSending}>
              {asking === 'deny' ? t('exceptions.deny') : endWord}
            </ActionButton>
            <ActionButton weight="text" onClick={() => setAsking(undefined)}>
              {t('action.cancel')}
            </ActionButton>
          </div>
        </form>
      ) : (
        <div className={classes.actions}>
          {exception.canApprove && (
            <>
              <ActionButton
                weight="primary"
                disabled={isSending}
                onClick={() => onDecide({ decision: 'approve' })}
              >
                {t('exceptions.approve')}
              </ActionButton>
              <ActionButton
                weight="secondary"
                onClick={() => setAsking('deny')}
              >
                {t('exceptions.deny')}
              </ActionButton>
            </>
          )}
          {exception.canRevoke && !exception.canApprove && (
            <ActionButton weight="text" onClick={() => setAsking('revoke')}>
              {endWord}
            </ActionButton>
          )}
        </div>
      )}
    </div>
  );
}
