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

import { WorklistItem } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { EntityName } from '../names/NameResolver';
import { ReturnedReview } from './types';

/** How much of what a reviewer said a list shows; the tab has all of it. */
const COMMENTS_SHOWN = 3;
const CHARACTERS_SHOWN = 300;

/**
 * What a reviewer said who returned an assessment, in short.
 *
 * @param options - `known`: the people whom the reader may know; `statements`: what the criteria say, by their ids
 */
export function presentReturn(
  { comment, comments, decidedAt, decidedBy }: ReturnedReview,
  options: {
    known: ReadonlyMap<string, EntityName>;
    statements: ReadonlyMap<string, string>;
  },
): WorklistItem['returned'] {
  const { known, statements } = options;
  return {
    decidedAt: decidedAt.toISOString(),
    decidedByName: known.get(decidedBy)?.title,
    comment: comment && beginningOf(comment),
    comments: comments
      .slice(0, COMMENTS_SHOWN)
      .map(({ criterionId, text }) => ({
        criterionId,
        statement: statements.get(criterionId),
        text: beginningOf(text),
      })),
    commentCount: comments.length,
  };
}

function beginningOf(text: string): string {
  return text.length > CHARACTERS_SHOWN
    ? `${text.slice(0, CHARACTERS_SHOWN - 1).trimEnd()}…`
    : text;
}
