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

import { useTokens } from '../../theme/tokens';
import { Point, pointsOf } from './radar';

/** The outline of the targets, where every axis has one; a short dashed mark on each axis else. */
export function RadarTarget(props: {
  points: ReadonlyArray<Point | undefined>;
}) {
  const tokens = useTokens();
  const known = props.points.flatMap(point => (point ? [point] : []));
  if (known.length < props.points.length) {
    return (
      <>
        {known.map(({ x, y }) => (
          <circle
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            r={6.5}
            fill="none"
            stroke={tokens.target}
            strokeWidth={1.5}
            strokeDasharray="3 2"
          />
        ))}
      </>
    );
  }
  return (
    <polygon
      points={pointsOf(known)}
      fill="none"
      stroke={tokens.target}
      strokeWidth={1.5}
      strokeDasharray="5 3"
    />
  );
}
