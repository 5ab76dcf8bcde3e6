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
/**
 * Keeps a sign-in without passwords out of production.
 *
 * @param nodeEnvironment - The value of `NODE_ENV`
 * @throws Error that says what to configure instead, if the environment is production.
 * @internal
 */
export function refuseInProduction(nodeEnvironment: string | undefined): void {
  if (nodeEnvironment === 'production') {
    throw new Error(
      'The demo sign-in lets anyone in without a password, so it refuses to run with NODE_ENV=production. ' +
        "Configure a sign-in provider of your own and set 'auth.providers.demo' to null; app-config.production.yaml says how",
    );
  }
}
