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

import { memo, ReactNode } from 'react';
import { CellResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useTokens } from '../../theme/tokens';

/** What a glyph can stand for: a state, or a remark beside one. */
export type GlyphState = CellResult['state'] | 'expiring' | 'attention';

const QUESTION_MARK =
  'M6.2 6.5c0-2.4 3.7-2.3 3.7 0 0 1.4-1.9 1.5-1.9 3M8 11.3v1';
const SHIELD = 'M8 1l6 2.2v4.1c0 3.6-2.6 6.5-6 7.7-3.4-1.2-6-4.1-6-7.7V3.2z';

function shapeOf(state: GlyphState, ground: string): ReactNode {
  switch (state) {
    case 'met':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path
            d="M4.6 8.3l2.3 2.3 4.6-4.9"
            fill="none"
            stroke={ground}
            strokeWidth="1.8"
          />
        </>
      );
    case 'partly':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" strokeWidth="1.6" />
          <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
        </>
      );
    case 'not-met':
      return <circle cx="8" cy="8" r="6.2" fill="none" strokeWidth="1.6" />;
    case 'unknown':
      return (
        <>
          <circle
            cx="8"
            cy="8"
            r="6.4"
            fill="none"
            strokeWidth="1.2"
            strokeDasharray="2 2"
          />
          <path d={QUESTION_MARK} fill="none" strokeWidth="1.4" />
        </>
      );
    case 'not-applicable':
      return <path d="M3 8h10" strokeWidth="1.8" />;
    case 'exception':
      return (
        <>
          <path d={SHIELD} fill="none" strokeWidth="1.5" />
          <path d="M8 4.4v4.2M8 10.2v1.5" strokeWidth="1.6" />
        </>
      );
    case 'expiring':
      return (
        <>
          <circle cx="8" cy="8" r="6.3" fill="none" strokeWidth="1.6" />
          <path d="M8 4.2V8l2.6 1.7" fill="none" strokeWidth="1.6" />
        </>
      );
    case 'attention':
      return (
        <>
          <path d="M8 1.8 15 14H1z" fill="none" strokeWidth="1.5" />
          <path d="M8 6v4M8 11.2v1.4" strokeWidth="1.5" />
        </>
      );
    default:
      return <circle cx="8" cy="8" r="1" fill="currentColor" stroke="none" />;
  }
}

function PlainStateGlyph(props: {
  state: GlyphState;
  label?: string;
  size?: number;
}) {
  const { state, label, size = 16 } = props;
  const tokens = useTokens();
  const colors: Partial<Record<GlyphState, string>> = {
    met: tokens.met,
    partly: tokens.met,
    exception: tokens.attention,
    expiring: tokens.attention,
    attention: tokens.attention,
  };
  const color = colors[state] ?? tokens.secondary;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      color={color}
      stroke="currentColor"
      focusable="false"
      style={{ flex: 'none' }}
      {...(label
        ? { role: 'img', 'aria-label': label }
        : { 'aria-hidden': true })}
    >
      {shapeOf(state, tokens.surface)}
    </svg>
  );
}

/** The glyph of a state. Without a label it is hidden from screen readers, for the words stand beside it. */
export const StateGlyph = memo(PlainStateGlyph);
