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

import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  ANSWER_STATUSES,
  AnswerStatus,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Key } from '../CriterionPanel/Key';
import { useAnswerText } from '../CriterionPanel/useAnswerText';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      answers: { display: 'grid', gap: 8, margin: '16px 0 12px' },
      button: {
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1fr) auto',
        alignItems: 'center',
        gap: 12,
        width: '100%',
        minHeight: 52,
        padding: '8px 16px',
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        font: 'inherit',
        textAlign: 'left',
        color: tokens.text,
        '&:hover': { backgroundColor: tokens.surfaceRaised },
        '&:focus-visible': focusRing(tokens),
        '&[aria-pressed="true"]': {
          borderColor: tokens.met,
          backgroundColor: tokens.metFill,
        },
        '&[data-suggested]': {
          borderStyle: 'dashed',
          borderColor: tokens.link,
        },
        '&[aria-disabled="true"]': {
          borderStyle: 'dashed',
          color: tokens.secondary,
        },
      },
      name: { display: 'block', fontWeight: 500 },
      meaning: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
    };
  },
  { name: 'MaturityRunAnswers' },
);

/** The four answers, each with what it means; none is chosen beforehand. */
export function RunAnswers(props: {
  pressed: AnswerStatus | undefined;
  /** The answer that a draft suggests. */
  suggested: AnswerStatus | undefined;
  allowNotApplicable: boolean;
  onAnswer: (status: AnswerStatus) => void;
}) {
  const { pressed, suggested, allowNotApplicable, onAnswer } = props;
  const classes = useStyles();
  const t = useText();
  const answerText = useAnswerText();
  const meanings: Record<AnswerStatus, string> = {
    met: t('run.meansMet'),
    partly: t('run.meansPartly'),
    'not-met': t('run.meansNotMet'),
    'not-applicable': allowNotApplicable
      ? t('run.meansNotApplicable')
      : t('answer.alwaysApplies'),
  };
  return (
    <div
      role="group"
      aria-label={t('answer.group')}
      className={classes.answers}
    >
      {ANSWER_STATUSES.map((status, index) => {
        const isForbidden = status === 'not-applicable' && !allowNotApplicable;
        return (
          <ButtonBase
            key={status}
            disableRipple
            className={classes.button}
            aria-pressed={status === pressed}
            aria-disabled={isForbidden || undefined}
            data-suggested={status === suggested || undefined}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => !isForbidden && onAnswer(status)}
          >
            <StateGlyph state={status} size={20} />
            <span>
              <span className={classes.name}>
                {status === suggested
                  ? t('drafts.suggested', { answer: answerText(status) })
                  : answerText(status)}
              </span>
              <span className={classes.meaning}>{meanings[status]}</span>
            </span>
            <Key>{String(index + 1)}</Key>
          </ButtonBase>
        );
      })}
    </div>
  );
}
