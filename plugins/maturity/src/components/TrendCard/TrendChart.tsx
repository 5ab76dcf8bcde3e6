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

import {
  Area,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useUniqueId } from '../../hooks/useUniqueId';
import { levelColors, useTokens } from '../../theme/tokens';
import { HatchPattern } from '../layout';
import { TrendRow } from './trend';

/**
 * The shares of the levels over time, the highest at the bottom, so that the top of a level is the share at that level
 * or above; the chosen one is drawn as a line. In a file of its own, since the chart library is large and loaded late.
 */
export function TrendChart(props: {
  rows: readonly TrendRow[];
  highestLevel: number;
  height: number;
}) {
  const { rows, highestLevel, height } = props;
  const tokens = useTokens();
  const patternId = useUniqueId();
  const levels = Array.from(
    { length: highestLevel + 1 },
    (_, index) => highestLevel - index,
  );
  const common = {
    type: 'linear',
    stackId: 'shares',
    isAnimationActive: false,
    stroke: tokens.surface,
    strokeWidth: 1,
    fillOpacity: 1,
    activeDot: false,
  } as const;
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart
        data={[...rows]}
        margin={{ top: 1, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <HatchPattern id={patternId} />
        <XAxis dataKey="date" hide />
        <YAxis domain={[0, 1]} hide />
        {levels.map(level => (
          <Area
            {...common}
            key={level}
            name={String(level)}
            dataKey={(row: TrendRow) => row.levels[level] ?? 0}
            fill={levelColors(tokens, level, highestLevel).fill}
          />
        ))}
        <Area {...common} dataKey="notAssessed" fill={`url(#${patternId})`} />
        <Line
          type="linear"
          dataKey="atLevel"
          stroke={tokens.text}
          strokeWidth={2}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {rows
          .filter(({ breaks }) => breaks)
          .map(({ date }) => (
            <ReferenceLine
              key={date}
              x={date}
              stroke={tokens.text}
              strokeWidth={1.5}
              strokeDasharray="2 3"
            />
          ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
