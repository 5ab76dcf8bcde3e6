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

export interface Config {
  auth?: {
    providers?: {
      /** Sign-in without a password, as one of a few people. For demos and tests: refuses to run in production. */
      demo?: {
        /**
         * Who is offered on the sign-in page.
         * @deepVisibility frontend
         */
        people: Array<{
          /** A user of the catalog, for example `user:default/somebody`. */
          userEntityRef: string;
          /** The name on the card. */
          displayName: string;
          /** What the person does in the company. */
          role: string;
          /** One sentence on what to try as this person. */
          suggestion: string;
        }>;
      };
    };
  };
  demo?: {
    /**
     * Whether the portal shows sample data, which the sign-in page then says.
     * @visibility frontend
     */
    sampleData?: boolean;
  };
}
