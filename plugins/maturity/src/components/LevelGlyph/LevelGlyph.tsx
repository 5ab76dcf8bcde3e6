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

import { memo } from 'react';
import { useTokens } from '../../theme/tokens';

const STEP_WIDTH = 3;
const STEP_DISTANCE = 4;
const HEIGHT = 14;
const LOWEST_STEP = 4;
const HIGHEST_STEP = 12;

function PlainLevelGlyph(props: {
  /** Missing where the subject is not assessed. */
  level?: number;
  highestLevel: number;
  /** Height in pixels. */
  size?: number;
}) {
  const { level, highestLevel, size = HEIGHT } = props;
  const tokens = useTokens();
  const width = STEP_DISTANCE * highestLevel - 1;
  return (
    <svg
      width={(size / HEIGHT) * width}
      height={size}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {Array.from({ length: highestLevel }, (_, index) => {
        const rise = highestLevel > 1 ? index / (highestLevel - 1) : 1;
        const height = LOWEST_STEP + rise * (HIGHEST_STEP - LOWEST_STEP);
        const box = {
          x: index * STEP_DISTANCE,
          y: HEIGHT - height,
          width: STEP_WIDTH,
          height,
        };
        return level === undefined ? (
          <rect
            key={index}
            x={box.x + 0.25}
            y={box.y + 0.25}
            width={box.width - 0.5}
            height={box.height - 0.5}
            fill="none"
            stroke={tokens.outline}
            strokeWidth={0.5}
            strokeDasharray="1 0.8"
          />
        ) : (
          <rect
            key={index}
            {...box}
            fill={index < level ? tokens.met : tokens.step}
          />
        );
      })}
    </svg>
  );
}

/**
 * Rising steps, filled up to a level; dashed where there is no level. The words stand beside it, so it is hidden from
 * screen readers.
 */
export const LevelGlyph = memo(PlainLevelGlyph);
