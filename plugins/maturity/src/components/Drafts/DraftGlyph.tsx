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

/** A page with a dashed edge: something that is not an answer yet. */
export function DraftGlyph(props: { size?: number; label?: string }) {
  const { size = 16, label } = props;
  const tokens = useTokens();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      color={tokens.link}
      stroke="currentColor"
      focusable="false"
      style={{ flex: 'none' }}
      {...(label
        ? { role: 'img', 'aria-label': label }
        : { 'aria-hidden': true })}
    >
      <rect
        x="2.7"
        y="1.7"
        width="10.6"
        height="12.6"
        rx="1.5"
        fill="none"
        strokeWidth="1.4"
        strokeDasharray="2.4 1.6"
      />
      <path d="M5.4 6h5.2M5.4 9.4h3.4" fill="none" strokeWidth="1.4" />
    </svg>
  );
}
