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
import { InputError } from '@backstage/errors';

/** Names the last change of a page, from which the next page goes on. */
export function encodeCursor(change: { effectiveAt: Date; id: string }) {
  return `${change.effectiveAt.getTime()}.${change.id}`;
}

/**
 * Reads what {@link encodeCursor} wrote.
 *
 * Throws an `InputError` for anything else.
 */
export function decodeCursor(cursor: string): {
  effectiveAt: Date;
  id: string;
} {
  const match = /^(\d{1,15})\.(\d{1,18})$/.exec(cursor);
  if (!match) {
    throw new InputError(
      'cursor: not one that was returned with a page; start again without it',
    );
  }
  return { effectiveAt: new Date(Number(match[1])), id: match[2] };
}
