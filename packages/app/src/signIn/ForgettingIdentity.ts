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
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { forgetPerson } from './rememberedPerson';

/** An identity whose sign-out also forgets who was signed in; the next page asks again. */
export class ForgettingIdentity implements IdentityApi {
  readonly #identity: IdentityApi;

  static of(identity: IdentityApi): ForgettingIdentity {
    return new ForgettingIdentity(identity);
  }

  private constructor(identity: IdentityApi) {
    this.#identity = identity;
  }

  getProfileInfo() {
    return this.#identity.getProfileInfo();
  }

  getBackstageIdentity() {
    return this.#identity.getBackstageIdentity();
  }

  getCredentials() {
    return this.#identity.getCredentials();
  }

  async signOut() {
    forgetPerson();
    await this.#identity.signOut();
  }
}
