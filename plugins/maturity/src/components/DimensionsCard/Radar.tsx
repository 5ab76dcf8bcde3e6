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

import { useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useTokens } from '../../theme/tokens';
import { pointOn, pointsOf } from './radar';
import { AxisLabel, LabelRow, LabelsBeside } from './RadarLabels';
import { CENTRE, LABEL_HEIGHT, RADIUS, SIZE } from './radarSize';
import { RadarTarget } from './RadarTarget';
import { useHasRoom } from './useHasRoom';

const useStyles = makeStyles(
  {
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
    narrow: { '& > svg': { display: 'block', margin: '0 auto' } },
  },
  { name: 'MaturityRadar' },
);

/** One axis of the radar. */
export interface RadarAxis extends AxisLabel {
  /** The score, 0 to the highest level; missing where the dimension has no level. */
  score?: number;
  /** The level that is aimed at; missing without a target. */
  target?: number;
  /** Whether the target is reached. */
  reached?: boolean;
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
  const frame = useRef<HTMLDivElement>(null);
  const hasRoom = useHasRoom(
    frame,
    axes.map(({ title, detail }) => `${title} ${detail}`).join(),
  );
  const at = (axis: number, level: number) =>
    pointOn(axis, axes.length, (level / highestLevel) * RADIUS, CENTRE);
  const rings = Array.from({ length: highestLevel }, (_, index) => index + 1);
  const points = axes.map(({ score }, axis) =>
    score === undefined ? undefined : at(axis, score),
  );
  const known = points.flatMap(point => (point ? [point] : []));

  return (
    <div
      ref={frame}
      className={hasRoom ? classes.frame : classes.narrow}
      role="img"
      aria-label={label}
    >
      {!hasRoom && <LabelRow labels={axes} half="upper" />}
      <svg
        width={SIZE}
        height={SIZE}
        className={hasRoom ? classes.drawing : undefined}
      >
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
      {hasRoom ? (
        <LabelsBeside labels={axes} />
      ) : (
        <LabelRow labels={axes} half="lower" />
      )}
    </div>
  );
}
