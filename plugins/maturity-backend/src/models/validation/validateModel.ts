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
import { ModelIssue } from '../ModelValidationError';
import { ModelFiles } from '../readModelFiles';
import { checkDuplicates } from './checkDuplicates';
import { checkManifest } from './checkManifest';
import { checkPlacements } from './checkPlacements';
import { checkSuccessors } from './checkSuccessors';
import { checkTargets } from './checkTargets';
import { ModelOutline, outlineModel } from './outlineModel';

/**
 * Everything about a model that its JSON schema cannot say: what one part of it says about another.
 *
 * @internal
 */
export function validateModel(files: ModelFiles): ModelIssue[] {
  return validateOutline(outlineModel(files));
}

/**
 * The same for an outline, to which something may have been added.
 *
 * @internal
 */
export function validateOutline(model: ModelOutline): ModelIssue[] {
  return [
    ...checkManifest(model),
    ...checkDuplicates(model),
    ...checkPlacements(model),
    ...checkSuccessors(model),
    ...checkTargets(model),
  ];
}
