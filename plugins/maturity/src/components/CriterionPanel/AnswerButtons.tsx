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
import { StateGlyph } from '../StateGlyph';
import { Key } from './Key';
import { useAnswerText } from './useAnswerText';

/** Where four do not fit beside each other, two and two do. */
const PAIRS = [ANSWER_STATUSES.slice(0, 2), ANSWER_STATUSES.slice(2)];

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      group: { display: 'flex', flexWrap: 'wrap', gap: 4 },
      pair: { display: 'flex', flex: '1 1 auto', gap: 4 },
      button: {
        display: 'flex',
        flex: '1 1 auto',
        gap: 5,
        minHeight: 40,
        padding: '4px 5px',
        font: 'inherit',
        fontSize: 13,
        lineHeight: '18px',
        fontWeight: 500,
        color: tokens.text,
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        whiteSpace: 'nowrap',
        '&:hover': { backgroundColor: tokens.surfaceRaised },
        '&:focus-visible': focusRing(tokens),
        '&[aria-pressed="true"]': {
          borderColor: tokens.met,
          backgroundColor: tokens.metFill,
          boxShadow: `inset 0 0 0 1px ${tokens.met}`,
        },
        '&[data-suggested]': {
          borderStyle: 'dashed',
          borderColor: tokens.link,
        },
        '&[aria-disabled="true"]': {
          borderStyle: 'dashed',
          color: tokens.secondary,
          cursor: 'not-allowed',
        },
        [theme.breakpoints.down('xs')]: { minHeight: 44 },
      },
    };
  },
  { name: 'MaturityAnswerButtons' },
);

/** The four answers. */
export function AnswerButtons(props: {
  /** The answer that counts just now. */
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
  const button = (status: AnswerStatus) => {
    const key = String(ANSWER_STATUSES.indexOf(status) + 1);
    const isForbidden = status === 'not-applicable' && !allowNotApplicable;
    return (
      <ButtonBase
        key={status}
        disableRipple
        className={classes.button}
        aria-pressed={status === pressed}
        aria-disabled={isForbidden || undefined}
        aria-keyshortcuts={key}
        data-suggested={status === suggested || undefined}
        title={isForbidden ? t('answer.alwaysApplies') : undefined}
        onClick={() => !isForbidden && onAnswer(status)}
      >
        <StateGlyph state={status} />
        {status === suggested
          ? t('drafts.suggested', { answer: answerText(status) })
          : answerText(status)}
        <Key>{key}</Key>
      </ButtonBase>
    );
  };
  return (
    <div role="group" aria-label={t('answer.group')} className={classes.group}>
      {PAIRS.map(pair => (
        <span className={classes.pair} key={pair[0]}>
          {pair.map(button)}
        </span>
      ))}
    </div>
  );
}
