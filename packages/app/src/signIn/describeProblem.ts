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
import { ResponseError } from '@backstage/errors';

/** What went wrong when signing in, in words for the person at the screen. */
export function describeProblem(error: Error): string {
  if (!(error instanceof ResponseError)) {
    return 'The backend does not answer. Just after the start it needs half a minute; then choose again.';
  }
  switch (error.statusCode) {
    case 404:
      return 'The catalog does not have this person. Just after the start it is still being read; wait a few seconds and choose again.';
    case 503:
      return 'The backend is still starting; wait a few seconds and choose again.';
    default:
      return `Signing in did not work: ${error.cause.message}`;
  }
}
