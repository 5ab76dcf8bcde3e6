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
const KEY = 'maturity-demo:signed-in-as';

/** The person who signed in here last and has not signed out, so that reloading a page does not ask again. */
export function recallPerson(): string | undefined {
  return window.localStorage.getItem(KEY) ?? undefined;
}

/** Keeps in this browser who has signed in. */
export function rememberPerson(userEntityRef: string): void {
  window.localStorage.setItem(KEY, userEntityRef);
}

/** Forgets who was signed in. */
export function forgetPerson(): void {
  window.localStorage.removeItem(KEY);
}
