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
const BARS = [1, 2, 3, 4, 5];

/**
 * The mark of the portal: five steps upwards, three of them taken. In the colour of the text around it.
 *
 * @param props - `size`: the height in pixels
 */
export function PortalLogo(props: { size: number }) {
  return (
    <svg viewBox="0 0 24 20" height={props.size} aria-hidden="true">
      {BARS.map(bar => (
        <rect
          key={bar}
          x={(bar - 1) * 5}
          y={20 - bar * 4}
          width={4}
          height={bar * 4}
          rx={0.75}
          fill="currentColor"
          opacity={bar <= 3 ? 1 : 0.4}
        />
      ))}
    </svg>
  );
}
