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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  maturityExceptionApprovePermission,
  maturityExceptionCreatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  MaturityAssessmentResource,
  maturityAssessmentRules,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AssessmentAccessOptions } from './AssessmentAccess';
import { readResources } from './readResources';

/** Somebody who asks for exceptions or decides on them. */
export interface Asker {
  userRef: string;
  /** What the person owns by: the person and its groups, in lower case. */
  claims: ReadonlySet<string>;
}

/** What a caller may do with the exceptions of one subject or group. */
export interface ExceptionRightsOnTarget {
  /** What is known of the subject or group; missing if it was never read from the catalog. */
  resource?: MaturityAssessmentResource;
  create: boolean;
  approve: boolean;
}

/** Decides what a caller may do with exceptions, by one question to the policy for any number of them. */
export class ExceptionAccess {
  readonly #options: AssessmentAccessOptions;

  static create(options: AssessmentAccessOptions): ExceptionAccess {
    return new ExceptionAccess(options);
  }

  private constructor(options: AssessmentAccessOptions) {
    this.#options = options;
  }

  /** Who asks; missing for services, which neither ask for exceptions nor decide on them. */
  async askerOf(credentials: BackstageCredentials): Promise<Asker | undefined> {
    const { auth, userInfo } = this.#options;
    if (!auth.isPrincipal(credentials, 'user')) {
      return undefined;
    }
    const { userEntityRef, ownershipEntityRefs } = await userInfo.getUserInfo(
      credentials,
    );
    return {
      userRef: userEntityRef,
      claims: new Set(
        [userEntityRef, ...ownershipEntityRefs].map(claim =>
          claim.toLocaleLowerCase('en-US'),
        ),
      ),
    };
  }

  /**
   * The rights of a caller on each subject or group, in the order of the references. Without a permission policy, owners
   * ask, and the members of groups above the owner decide.
   */
  async rightsOn(
    entityRefs: string[],
    asker: Asker | undefined,
    credentials: BackstageCredentials,
  ): Promise<ExceptionRightsOnTarget[]> {
    const { catalogStore, isAllowed, permissionsEnabled } = this.#options;
    if (!asker) {
      return entityRefs.map(() => ({ create: false, approve: false }));
    }
    const resources = await readResources(entityRefs, catalogStore);
    if (!permissionsEnabled) {
      const claims = [...asker.claims];
      const { inGroup, isSubjectOwner } = maturityAssessmentRules;
      return resources.map(resource => ({
        resource,
        create:
          resource !== undefined && isSubjectOwner.apply(resource, { claims }),
        approve:
          resource !== undefined && inGroup.apply(resource, { groups: claims }),
      }));
    }
    const [create, approve] =
      await this.#options.permissions.authorizeConditional(
        [
          { permission: maturityExceptionCreatePermission },
          { permission: maturityExceptionApprovePermission },
        ],
        { credentials },
      );
    return resources.map(resource => ({
      resource,
      create: resource !== undefined && isAllowed(create, resource),
      approve: resource !== undefined && isAllowed(approve, resource),
    }));
  }
}
