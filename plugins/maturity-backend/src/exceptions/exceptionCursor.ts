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

/** Writes where a page of exceptions ended, for the reader to return. */
export function encodeExceptionCursor(id: string): string {
  return Buffer.from(`exception.${id}`).toString('base64url');
}

/**
 * Reads what {@link encodeExceptionCursor} wrote.
 *
 * Throws an `InputError` for anything else.
 */
export function decodeExceptionCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, id] = /^exception\.(\d{1,18})$/.exec(text) ?? [];
  if (!id) {
    throw new InputError(
      'cursor: not one that was returned with a page; start again without it',
    );
  }
  return id;
}
