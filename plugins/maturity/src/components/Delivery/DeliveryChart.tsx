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
  Bar,
  BarChart,
  Cell,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { DeliveryWeek } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useTokens } from '../../theme/tokens';
import { HatchPattern } from '../layout';

/**
 * The deliveries of each week beside the target, of several services by service. Weeks that were not measured fill the
 * height with a hatch. In a file of its own, since the chart library is large and loaded late.
 */
export function DeliveryChart(props: {
  trend: readonly DeliveryWeek[];
  perWeek: number;
  height: number;
}) {
  const { trend, perWeek, height } = props;
  const tokens = useTokens();
  const format = useFormat();
  const patternId = useUniqueId();
  const rates = trend.map(({ deliveries, measured }) =>
    measured > 0 ? deliveries / measured : undefined,
  );
  // A whole number, since the highest tick is one.
  const highest = Math.ceil(
    Math.max(perWeek, ...rates.map(rate => rate ?? 0)) * 1.1,
  );
  const rows = trend.map(({ week }, index) => ({
    week,
    rate: rates[index] ?? highest,
  }));
  const fillOf = (index: number) => {
    if (rates[index] === undefined) {
      return `url(#${patternId})`;
    }
    // The week that is not over yet.
    return index === rates.length - 1 ? tokens.levels[2] : tokens.levels[3];
  };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={rows}
        margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <HatchPattern id={patternId} />
        <XAxis dataKey="week" hide />
        <YAxis
          domain={[0, highest]}
          width={28}
          tick={{ fontSize: 12, fill: tokens.secondary }}
          axisLine={false}
          tickLine={false}
          tickCount={3}
          allowDecimals={false}
          tickFormatter={format.number}
        />
        <Bar dataKey="rate" isAnimationActive={false}>
          {rows.map(({ week }, index) => (
            <Cell key={week} fill={fillOf(index)} />
          ))}
        </Bar>
        <ReferenceLine
          y={perWeek}
          stroke={tokens.target}
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
