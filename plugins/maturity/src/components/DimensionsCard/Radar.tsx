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
import { tokensOf, useTokens } from '../../theme/tokens';
import { Point, pointOn, pointsOf } from './radar';
import { RadarTarget } from './RadarTarget';

const RADIUS = 64;
const SIZE = 2 * (RADIUS + 6);
const CENTRE: Point = { x: SIZE / 2, y: SIZE / 2 };
const LABEL_DISTANCE = 8;
/** Room above and below the drawing for two lines of text. */
const LABEL_HEIGHT = 38;
/** An axis within this share of the radius beside the middle points up or down. */
const UPRIGHT = 0.2;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      frame: {
        position: 'relative',
        height: SIZE + 2 * LABEL_HEIGHT,
      },
      drawing: {
        position: 'absolute',
        top: LABEL_HEIGHT,
        left: '50%',
        marginLeft: -SIZE / 2,
      },
      label: {
        position: 'absolute',
        fontSize: 12,
        lineHeight: '15px',
        color: tokens.secondary,
        overflowWrap: 'break-word',
        hyphens: 'auto',
      },
      title: { display: 'block', fontWeight: 500, color: tokens.text },
    };
  },
  { name: 'MaturityRadar' },
);

/** One axis of the radar. */
export interface RadarAxis {
  id: string;
  title: string;
  /** What is known about it, in words. */
  detail: string;
  /** The score, 0 to the highest level; missing where the dimension has no level. */
  score?: number;
  /** The level that is aimed at; missing without a target. */
  target?: number;
  /** Whether the target is reached. */
  reached?: boolean;
}

/** Where the text of an axis stands: all the room beside the drawing, above it or below it. */
function placeOf(axis: number, axes: number): CSSProperties {
  const { x, y } = pointOn(axis, axes, RADIUS, { x: 0, y: 0 });
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

/** The shape of a profile: one axis for each dimension, and no line across a dimension without a level. */
export function Radar(props: {
  axes: readonly RadarAxis[];
  highestLevel: number;
  label: string;
}) {
  const { axes, highestLevel, label } = props;
  const classes = useStyles();
  const tokens = useTokens();
  const at = (axis: number, level: number) =>
    pointOn(axis, axes.length, (level / highestLevel) * RADIUS, CENTRE);
  const rings = Array.from({ length: highestLevel }, (_, index) => index + 1);
  const points = axes.map(({ score }, axis) =>
    score === undefined ? undefined : at(axis, score),
  );
  const known = points.flatMap(point => (point ? [point] : []));

  return (
    <div className={classes.frame} role="img" aria-label={label}>
      <svg width={SIZE} height={SIZE} className={classes.drawing}>
        {rings.map(level => (
          <polygon
            key={level}
            points={pointsOf(axes.map((_axis, index) => at(index, level)))}
            fill="none"
            stroke={tokens.step}
            strokeWidth={level === highestLevel ? 1.5 : 1}
          />
        ))}
        {axes.map(({ id, score }, index) => {
          const end = at(index, highestLevel);
          return (
            <line
              key={id}
              x1={CENTRE.x}
              y1={CENTRE.y}
              x2={end.x}
              y2={end.y}
              stroke={score === undefined ? tokens.outline : tokens.step}
              strokeDasharray={score === undefined ? '3 3' : undefined}
            />
          );
        })}
        <RadarTarget
          points={axes.map(({ target }, axis) =>
            target === undefined ? undefined : at(axis, target),
          )}
        />
        {known.length === axes.length && (
          <polygon
            points={pointsOf(known)}
            fill={tokens.met}
            fillOpacity={0.16}
          />
        )}
        {points.map((point, index) => {
          const next = points[(index + 1) % points.length];
          return point && next ? (
            <line
              key={axes[index].id}
              x1={point.x}
              y1={point.y}
              x2={next.x}
              y2={next.y}
              stroke={tokens.met}
              strokeWidth={2}
              strokeLinecap="round"
            />
          ) : undefined;
        })}
        {points.map(
          (point, index) =>
            point && (
              <circle
                key={axes[index].id}
                cx={point.x}
                cy={point.y}
                r={4}
                fill={axes[index].reached ? tokens.met : tokens.surface}
                stroke={tokens.met}
                strokeWidth={2}
              />
            ),
        )}
        {rings.map(level => (
          <text
            key={level}
            x={CENTRE.x - 6}
            y={at(0, level).y + 4}
            textAnchor="end"
            fontSize={10}
            fill={tokens.secondary}
            stroke={tokens.surface}
            strokeWidth={2.5}
            paintOrder="stroke"
          >
            {level}
          </text>
        ))}
      </svg>
      {axes.map(({ id, title, detail }, index) => (
        <div
          key={id}
          className={classes.label}
          style={placeOf(index, axes.length)}
          aria-hidden="true"
        >
          <span className={classes.title}>{title}</span>
          {detail}
        </div>
      ))}
    </div>
  );
}
