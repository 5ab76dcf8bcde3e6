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

import { RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether the longest word of every label of a radar fits into its half of the frame, beside what the drawing takes there.
 * True where widths cannot be observed.
 *
 * @param words - what the labels say; when it changes, they are measured again
 */
export function useHasRoom(
  frame: RefObject<HTMLElement>,
  words: string,
): boolean {
  const [hasRoom, setHasRoom] = useState(true);
  useLayoutEffect(() => {
    const target = frame.current;
    if (!target || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const measure = () => {
      const labels = target.querySelectorAll<HTMLElement>('[data-taken]');
      setHasRoom(
        Array.from(labels).every(
          label =>
            Number(label.dataset.taken) === 0 ||
            Number(label.dataset.taken) + longestWordOf(label) <=
              target.clientWidth / 2,
        ),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [frame, words]);
  return hasRoom;
}

/** The width that a label needs at least, wherever it stands. */
function longestWordOf(label: HTMLElement): number {
  const { flex, right, width } = label.style;
  Object.assign(label.style, {
    flex: 'none',
    right: 'auto',
    width: 'min-content',
  });
  const longest = label.offsetWidth;
  Object.assign(label.style, { flex, right, width });
  return longest;
}
