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

import { Fragment, ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { MovementCause } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { LinkButton } from '../layout';
import { MovementSteps } from './movementSteps';
import { useCauseText } from './useCauseText';

const COLUMNS = 3;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '5px 12px 5px 0',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
    } as const;
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      name: { ...cell, width: '38%', overflowWrap: 'anywhere' },
      bar: cell,
      number: {
        ...cell,
        width: '1%',
        paddingRight: 0,
        textAlign: 'right',
        whiteSpace: 'nowrap',
      },
      total: { fontWeight: 500 },
      track: { position: 'relative', height: 16, minWidth: 60 },
      fill: {
        position: 'absolute',
        boxSizing: 'border-box',
        top: 0,
        bottom: 0,
        minWidth: 2,
        '@media print': { printColorAdjust: 'exact' },
      },
      sum: { backgroundColor: tokens.met },
      gain: {
        backgroundColor: tokens.levels[3],
        border: `1px solid ${tokens.segment}`,
      },
      loss: {
        backgroundColor: tokens.attentionGround,
        border: `1.5px solid ${tokens.attentionLine}`,
      },
      none: { width: 1, minWidth: 0, backgroundColor: tokens.outline },
      details: {
        padding: '4px 0 16px 12px',
        borderLeft: `2px solid ${tokens.hairline}`,
      },
    };
  },
  { name: 'MaturityMovementChart' },
);

/** From the number before to the number after in one bar for each cause; each begins where the one above it ends. */
export function MovementChart(props: {
  label: string;
  movement: MovementSteps;
  /** What the first and the last bar are called. */
  beforeText: string;
  afterText: string;
  cause: MovementCause | undefined;
  onCause: (cause: MovementCause | undefined) => void;
  /** What an open cause shows. */
  details: (cause: MovementCause) => ReactNode;
}) {
  const { label, movement, beforeText, afterText, cause, onCause, details } =
    props;
  const { before, after, steps, highest } = movement;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const causeText = useCauseText();

  const total = (text: string, count: number) => (
    <tr>
      <th scope="row" className={`${classes.name} ${classes.total}`}>
        {text}
      </th>
      <td className={classes.bar}>
        <Bar className={classes.sum} start={0} end={count} of={highest} />
      </td>
      <td className={`${classes.number} ${classes.total}`}>
        {format.number(count)}
      </td>
    </tr>
  );
  const looksOf = (change: number) => {
    if (change === 0) {
      return classes.none;
    }
    return change > 0 ? classes.gain : classes.loss;
  };
  return (
    <table className={classes.table} aria-label={label}>
      <tbody>
        {total(beforeText, before)}
        {steps.map(step => {
          const isOpen = step.cause === cause && step.subjects > 0;
          return (
            <Fragment key={step.cause}>
              <tr>
                <th scope="row" className={classes.name}>
                  {step.subjects > 0 ? (
                    <LinkButton
                      aria-expanded={isOpen}
                      title={t('movement.moved', { count: step.subjects })}
                      onClick={() => onCause(isOpen ? undefined : step.cause)}
                    >
                      {causeText(step.cause)}
                    </LinkButton>
                  ) : (
                    causeText(step.cause)
                  )}
                </th>
                <td className={classes.bar}>
                  <Bar
                    className={looksOf(step.change)}
                    start={Math.min(step.start, step.end)}
                    end={Math.max(step.start, step.end)}
                    of={highest}
                  />
                </td>
                <td className={classes.number}>{format.change(step.change)}</td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={COLUMNS} className={classes.details}>
                    {details(step.cause)}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
        {total(afterText, after)}
      </tbody>
    </table>
  );
}

/** A part of the way from zero to the largest number; the number beside it says the same. */
function Bar(props: {
  className: string;
  start: number;
  end: number;
  of: number;
}) {
  const { className, start, end, of } = props;
  const classes = useStyles();
  return (
    <div className={classes.track} aria-hidden="true">
      <div
        className={`${classes.fill} ${className}`}
        style={{
          left: `${(start / of) * 100}%`,
          ...(end > start && { width: `${((end - start) / of) * 100}%` }),
        }}
      />
    </div>
  );
}
