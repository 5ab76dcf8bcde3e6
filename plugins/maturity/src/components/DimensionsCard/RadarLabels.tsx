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

import { CSSProperties } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { tokensOf } from '../../theme/tokens';
import { pointOn } from './radar';
import { CENTRE, LABEL_HEIGHT, RADIUS, SIZE } from './radarSize';

const LABEL_DISTANCE = 8;
/** An axis within this share of the radius beside the middle points up or down. */
const UPRIGHT = 0.2;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      label: {
        fontSize: 12,
        lineHeight: '15px',
        color: tokens.secondary,
        // A word is never broken; where one does not fit beside the drawing, labels stand in rows.
        overflowWrap: 'normal',
        wordBreak: 'keep-all',
        hyphens: 'manual',
      },
      beside: { position: 'absolute' },
      title: { display: 'block', fontWeight: 500, color: tokens.text },
      row: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 8px',
        // Each has as much room as the others, and at least for its longest word.
        '& > *': { flex: '1 1 0', minWidth: 'min-content' },
      },
    };
  },
  { name: 'MaturityRadarLabels' },
);

/** What stands at the end of an axis. */
export interface AxisLabel {
  id: string;
  title: string;
  /** What is known about it, in words. */
  detail: string;
}

/** Where an axis ends, from the middle of the drawing. */
function endOf(axis: number, axes: number) {
  return pointOn(axis, axes, RADIUS, { x: 0, y: 0 });
}

/** Where the text of an axis stands: all the room beside the drawing, above it or below it. */
function placeOf(axis: number, axes: number): CSSProperties {
  const { x, y } = endOf(axis, axes);
  if (Math.abs(x) < UPRIGHT * RADIUS) {
    return {
      left: 0,
      right: 0,
      textAlign: 'center',
      ...(y < 0
        ? { bottom: LABEL_HEIGHT + SIZE }
        : { top: LABEL_HEIGHT + SIZE }),
    };
  }
  const beside = `calc(50% + ${Math.abs(x) + LABEL_DISTANCE}px)`;
  return {
    ...(x > 0
      ? { left: beside, right: 0, textAlign: 'left' }
      : { right: beside, left: 0, textAlign: 'right' }),
    ...(y > RADIUS / 2
      ? { top: LABEL_HEIGHT + CENTRE.y + y - 4 }
      : { top: LABEL_HEIGHT + CENTRE.y + y - 15 }),
  };
}

/** How much room the drawing takes of the half of the frame in which the text of an axis stands. */
function takenOf(axis: number, axes: number): number {
  const { x } = endOf(axis, axes);
  return Math.abs(x) < UPRIGHT * RADIUS ? 0 : Math.abs(x) + LABEL_DISTANCE;
}

/** The texts of all axes, each at the end of its own. */
export function LabelsBeside(props: { labels: readonly AxisLabel[] }) {
  const { labels } = props;
  const classes = useStyles();
  return (
    <>
      {labels.map((label, axis) => (
        <Label
          key={label.id}
          label={label}
          className={classes.beside}
          style={placeOf(axis, labels.length)}
          taken={takenOf(axis, labels.length)}
        />
      ))}
    </>
  );
}

/** The texts of the axes of one half, from left to right, where there is no room for them beside the drawing. */
export function LabelRow(props: {
  labels: readonly AxisLabel[];
  half: 'upper' | 'lower';
}) {
  const { labels, half } = props;
  const classes = useStyles();
  const row = labels
    .map((label, axis) => ({
      label,
      taken: takenOf(axis, labels.length),
      ...endOf(axis, labels.length),
    }))
    .filter(({ y }) => (y < 1 ? 'upper' : 'lower') === half)
    .sort((a, b) => a.x - b.x);
  return (
    <div className={classes.row}>
      {row.map(({ label, taken }, index) => (
        <Label
          key={label.id}
          label={label}
          taken={taken}
          style={{ textAlign: alignmentOf(index, row.length) }}
        />
      ))}
    </div>
  );
}

function alignmentOf(
  index: number,
  count: number,
): 'left' | 'center' | 'right' {
  if (count > 1 && index === 0) {
    return 'left';
  }
  return count > 1 && index === count - 1 ? 'right' : 'center';
}

function Label(props: {
  label: AxisLabel;
  taken: number;
  style: CSSProperties;
  className?: string;
}) {
  const { label, taken, style, className = '' } = props;
  const classes = useStyles();
  return (
    <div
      className={`${classes.label} ${className}`}
      style={style}
      data-taken={taken}
      aria-hidden="true"
    >
      <span className={classes.title}>{label.title}</span>
      {label.detail}
    </div>
  );
}
