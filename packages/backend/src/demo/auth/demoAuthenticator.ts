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
import { UserEntity } from '@backstage/catalog-model';
import { AuthenticationError } from '@backstage/errors';
import {
  SignInResolver,
  createProxyAuthenticator,
} from '@backstage/plugin-auth-node';
import { DemoPeople } from './DemoPeople';

/**
 * The request header in which the sign-in page names the chosen person, by entity reference.
 *
 * @internal
 */
export const DEMO_PERSON_HEADER = 'x-demo-person';

/**
 * The person that a request claims to be.
 *
 * @internal
 */
export interface DemoSignIn {
  userEntityRef: string;
}

/**
 * Believes the request who it is, as long as it is one of the people of the demo.
 *
 * @internal
 */
export const demoAuthenticator = createProxyAuthenticator<
  DemoPeople,
  DemoSignIn,
  undefined
>({
  async defaultProfileTransform({ userEntityRef }, context) {
    const { entity } = await context.findCatalogUser({
      entityRef: userEntityRef,
    });
    return { profile: (entity as UserEntity).spec.profile ?? {} };
  },
  initialize({ config }) {
    return DemoPeople.fromConfig(config);
  },
  async authenticate({ req }, people) {
    const person = req.header(DEMO_PERSON_HEADER);
    if (!person) {
      throw new AuthenticationError(
        `Choose a person to sign in as: the request has no ${DEMO_PERSON_HEADER} header`,
      );
    }
    return { result: { userEntityRef: people.require(person) } };
  },
});

/**
 * Signs in as the user of the catalog, with the ownership that the catalog gives.
 *
 * @internal
 */
export const demoSignInResolver: SignInResolver<DemoSignIn> = async (
  { result },
  context,
) => context.signInWithCatalogUser({ entityRef: result.userEntityRef });
