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
import { ConfigApi } from '@backstage/frontend-plugin-api';

/** One of the people as whom one can sign in. */
export interface DemoPerson {
  userEntityRef: string;
  displayName: string;
  /** What the person does in the company. */
  role: string;
  /** One sentence on what to try as this person. */
  suggestion: string;
}

/** The people of `auth.providers.demo`, in the order of the configuration; none if the demo sign-in is switched off. */
export function readDemoPeople(config: ConfigApi): DemoPerson[] {
  const people = config.getOptionalConfigArray('auth.providers.demo.people');
  return (people ?? []).map(person => ({
    userEntityRef: person.getString('userEntityRef'),
    displayName: person.getString('displayName'),
    role: person.getString('role'),
    suggestion: person.getString('suggestion'),
  }));
}
