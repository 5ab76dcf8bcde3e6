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
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AssessmentAccess, AssessmentRights } from './AssessmentAccess';

/**
 * The rights of a caller who may read the assessment of an entity.
 *
 * Throws a `NotFoundError` for what the caller may not see or the plugin does not know, and a `NotAllowedError`.
 */
export async function requireRead(
  access: AssessmentAccess,
  entityRef: string,
  credentials: BackstageCredentials,
): Promise<AssessmentRights> {
  await access.requireVisible([entityRef], credentials);
  const [rights] = await access.rightsOf([entityRef], credentials);
  requireKnown(entityRef, rights);
  if (!rights.read) {
    throw new NotAllowedError(
      `You may not read the assessment of ${entityRef}; ask its owner or the team that runs this portal`,
    );
  }
  return rights;
}

/**
 * Throws a `NotFoundError` for what the caller may not see or the plugin does not know, and a `NotAllowedError` for what
 * the caller may not answer for.
 */
export async function requireUpdate(
  access: AssessmentAccess,
  entityRef: string,
  credentials: BackstageCredentials,
): Promise<void> {
  await access.requireVisible([entityRef], credentials);
  const [rights] = await access.rightsOf([entityRef], credentials);
  checkUpdate(entityRef, rights);
}

/** Throws a `NotFoundError` for an unknown entity, and a `NotAllowedError` for one that may not be answered for. */
export function checkUpdate(entityRef: string, rights: AssessmentRights): void {
  requireKnown(entityRef, rights);
  if (!rights.update) {
    throw refuseUpdate(entityRef);
  }
}

/** That somebody may not answer for an entity. */
export function refuseUpdate(entityRef: string): NotAllowedError {
  return new NotAllowedError(
    `You may not answer for ${entityRef}; its owners may`,
  );
}

function requireKnown(entityRef: string, rights: AssessmentRights): void {
  if (!rights.known) {
    throw new NotFoundError(
      `${entityRef} has not been read from the catalog yet; try again in a few minutes`,
    );
  }
}
