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

import { memo, useEffect, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  Answer,
  Criterion,
  CriterionState,
  DraftAnswer,
  modelTextPath,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { isExpiring, PendingAnswer } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useStateText } from '../../hooks/useStateText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { useAnswerText } from '../CriterionPanel/useAnswerText';
import { DraftGlyph } from '../Drafts';
import { LinkButton } from '../layout';
import { ModelText } from '../ModelText';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      item: {
        display: 'grid',
        gridTemplateColumns: '16px minmax(0, 1fr)',
        gap: '0 12px',
        padding: '9px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        '& > svg': { marginTop: 2 },
      },
      highlighted: {
        margin: '0 -8px',
        padding: '9px 8px',
        borderRadius: 3,
        backgroundColor: tokens.metFill,
      },
      link: {
        display: 'block',
        width: '100%',
        color: tokens.text,
        '&:hover': { color: tokens.link },
      },
      remarks: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '2px 10px',
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      draft: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        color: tokens.link,
      },
      attention: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        color: tokens.attention,
      },
    };
  },
  { name: 'MaturityCriteriaListItem' },
);

function PlainCriteriaListItem(props: {
  criterion: Criterion;
  state: CriterionState;
  answer: Answer | undefined;
  /** Who says otherwise than the answer that counts; missing if nobody. */
  disputedBy: 'fact' | 'repository' | undefined;
  pending: PendingAnswer | undefined;
  draft: DraftAnswer | undefined;
  highlighted: boolean;
  /** Takes the focus when it appears. */
  focused: boolean;
  onOpen: (criterionId: string) => void;
}) {
  const { criterion, state, answer, pending, draft } = props;
  const { highlighted, focused, disputedBy, onOpen } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const stateText = useStateText();
  const answerText = useAnswerText();
  const buttonRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) {
      buttonRef.current?.focus();
    }
  }, [focused]);

  const byline = ({ answeredAt, authorName, source }: Answer) => {
    const date = format.date(answeredAt);
    switch (source) {
      case 'fact':
        return t('facts.answered', { date });
      case 'repository':
        return t('repository.answered', { date });
      default:
        return t('criteria.answeredBy', {
          author: authorName ?? t('criterion.someone'),
          date,
        });
    }
  };

  const isUnsent = pending && pending.phase !== 'saving';
  return (
    <li className={`${classes.item} ${highlighted ? classes.highlighted : ''}`}>
      <StateGlyph state={state} label={stateText(state)} />
      <div>
        <LinkButton
          ref={buttonRef}
          className={classes.link}
          onClick={() => onOpen(criterion.id)}
        >
          <ModelText path={modelTextPath.criterion(criterion.id, 'statement')}>
            {criterion.statement}
          </ModelText>
        </LinkButton>
        <p className={classes.remarks}>
          {criterion.mustHave && <span>{t('criterion.mustHave')}</span>}
          {answer ? (
            <span>{byline(answer)}</span>
          ) : (
            <span>{t('criteria.noAnswer')}</span>
          )}
          {draft && (
            <span className={classes.draft}>
              <DraftGlyph size={14} />
              {t('drafts.suggested', { answer: answerText(draft.status) })}
            </span>
          )}
          {disputedBy && (
            <span className={classes.attention}>
              <StateGlyph state="attention" size={14} />
              {t(
                disputedBy === 'fact'
                  ? 'facts.disagree'
                  : 'repository.disagree',
              )}
            </span>
          )}
          {answer?.expired && (
            <span className={classes.attention}>
              <StateGlyph state="expiring" size={14} />
              {t('criteria.expired')}
            </span>
          )}
          {answer?.expiresAt && isExpiring(answer) && (
            <span className={classes.attention}>
              <StateGlyph state="expiring" size={14} />
              {t('criteria.expires', { date: format.date(answer.expiresAt) })}
            </span>
          )}
          {isUnsent && (
            <span className={classes.attention}>
              <StateGlyph state="attention" size={14} />
              {pending.phase === 'unsent'
                ? t('criteria.unsent')
                : t('criteria.conflict')}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

/** One criterion in a list: its state, its statement, and who answered it when. */
export const CriteriaListItem = memo(PlainCriteriaListItem);
