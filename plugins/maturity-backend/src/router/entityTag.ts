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
import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/**
 * The value of the `ETag` header for something that is sent as JSON and never changes: a digest of all of it. Computed
 * once per object. It is a weak tag, because a proxy may compress the response.
 */
export function entityTag(body: object): string {
  const tag =
    known.get(body) ??
    `W/"${createHash('sha256')
      .update(JSON.stringify(body))
      .digest('base64url')}"`;
  known.set(body, tag);
  return tag;
}
