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
import { AnswersState, SubjectState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ShareBar } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { RunPlan } from './planRun';

/** How long one answer takes, in seconds. */
const SECONDS_PER_ANSWER = 10;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      caption: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      figure: {
        margin: '0 0 6px',
        fontSize: 24,
        lineHeight: '28px',
        fontWeight: 500,
      },
      list: { margin: '14px 0', padding: 0, listStyle: 'none' },
      item: {
        display: 'grid',
        gridTemplateColumns: '20px minmax(0, 1fr) auto',
        gap: 8,
        alignItems: 'center',
        minHeight: 32,
        padding: '0 8px',
        borderRadius: 3,
        fontSize: 13,
        '&[aria-current="step"]': {
          backgroundColor: tokens.metFill,
          fontWeight: 500,
        },
        [theme.breakpoints.down('sm')]: { minHeight: 26 },
      },
    };
  },
  { name: 'MaturityRunProgress' },
);

/** How far a run has come, overall and by dimension. */
export function RunProgress(props: {
  plan: RunPlan;
  subject: SubjectState;
  answers: AnswersState;
  currentDimension: string | undefined;
}) {
  const { plan, subject, answers, currentDimension } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { model } = useModelView();

  const isDone = (id: string) => subject.states.get(id) !== 'unknown';
  const total = plan.covered.length;
  const done = plan.covered.filter(({ criterion }) =>
    isDone(criterion.id),
  ).length;
  const byFacts = plan.covered.filter(
    ({ criterion }) => answers.stored.get(criterion.id)?.source === 'fact',
  ).length;
  return (
    <>
      <p className={classes.caption}>{t('run.title')}</p>
      <p className={classes.figure}>
        {t('figure.ofAll', {
          part: format.number(done),
          whole: format.number(total),
        })}
      </p>
      <ShareBar share={total > 0 ? done / total : 1} thin />
      <p className={classes.caption}>
        {t('run.timeLeft', {
          count: Math.max(
            1,
            Math.round(((total - done) * SECONDS_PER_ANSWER) / 60),
          ),
        })}
      </p>
      <ul className={classes.list}>
        {model.dimensions.map(({ id, title }) => {
          const ofDimension = plan.covered.filter(
            ({ dimensionId }) => dimensionId === id,
          );
          if (ofDimension.length === 0) {
            return null;
          }
          const answered = ofDimension.filter(({ criterion }) =>
            isDone(criterion.id),
          ).length;
          const rest = answered > 0 ? 'partly' : 'not-met';
          return (
            <li
              key={id}
              className={classes.item}
              aria-current={id === currentDimension ? 'step' : undefined}
            >
              <StateGlyph
                state={answered === ofDimension.length ? 'met' : rest}
              />
              <span>{title}</span>
              <span>
                {t('run.part', {
                  part: format.number(answered),
                  whole: format.number(ofDimension.length),
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {byFacts > 0 && (
        <p className={classes.caption}>
          {t('run.byFacts', { count: byFacts })}
        </p>
      )}
    </>
  );
}
