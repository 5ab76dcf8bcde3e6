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

import { Component, createRef, ReactNode } from 'react';

function scrollParentOf(element: HTMLElement): Element | null {
  for (
    let parent = element.parentElement;
    parent;
    parent = parent.parentElement
  ) {
    const { overflowY } = getComputedStyle(parent);
    if (
      /auto|scroll/.test(overflowY) &&
      parent.scrollHeight > parent.clientHeight
    ) {
      return parent;
    }
  }
  return document.scrollingElement;
}

/**
 * Keeps its content where it is on the screen when the layout changes and what stands above it grows or shrinks. A
 * class, since only a class can measure right before the change.
 */
export class KeepInPlace extends Component<{
  /** Names the layout. */
  layout: string;
  children: ReactNode;
}> {
  readonly #element = createRef<HTMLDivElement>();

  getSnapshotBeforeUpdate(before: Readonly<{ layout: string }>) {
    // React knows no other word for nothing here.
    return before.layout === this.props.layout
      ? null
      : this.#element.current?.getBoundingClientRect().top ?? null;
  }

  componentDidUpdate(_props: unknown, _state: unknown, top: number | null) {
    const element = this.#element.current;
    if (top !== null && element) {
      const moved = element.getBoundingClientRect().top - top;
      if (moved !== 0) {
        scrollParentOf(element)?.scrollBy({ top: moved });
      }
    }
  }

  render() {
    return <div ref={this.#element}>{this.props.children}</div>;
  }
}
