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

/**
 * Where a page of subjects ended: at the last subject that the reader was shown, and how many followed it that the reader
 * may not know by name. Their references are not in it.
 */
export interface SubjectPosition {
  after?: string;
  skip: number;
}

/** Writes a position for the reader to return; opaque, but not secret. */
export function encodeSubjectCursor(position: SubjectPosition): string {
  return Buffer.from(`${position.skip}.${position.after ?? ''}`).toString(
    'base64url',
  );
}

/**
 * Reads what {@link encodeSubjectCursor} wrote.
 *
 * Throws an `InputError` for anything else.
 */
export function decodeSubjectCursor(cursor: string): SubjectPosition {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const match = /^(\d{1,9})\.((?:[^:/\0]+:[^:/\0]+\/[^:/\0]+)?)$/.exec(text);
  if (!match) {
    throw new InputError(
      'cursor: not one that was returned with a page; start again without it',
    );
  }
  return { skip: Number(match[1]), after: match[2] || undefined };
}

/** The position after a page, of which some subjects may have been left out. */
export function positionAfter(
  before: SubjectPosition,
  page: Array<{ entityRef: string; shown: boolean }>,
): SubjectPosition {
  return page.reduce(
    (position, { entityRef, shown }) =>
      shown
        ? { after: entityRef, skip: 0 }
        : { ...position, skip: position.skip + 1 },
    before,
  );
}
