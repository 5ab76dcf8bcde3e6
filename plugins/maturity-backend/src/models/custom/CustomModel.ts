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

import {
  Criterion,
  ModelTarget,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * An entry of `maturity.models`: a model of an organisation's own, or changes to a model that exists.
 *
 * @internal
 */
export type CustomModel = AddedModel | ModelExtension;

/**
 * A folder with one model, or with a folder for each model.
 *
 * @internal
 */
export interface AddedModel {
  /** Where the configuration has it, for messages. */
  key: string;
  folder: string;
}

/**
 * Changes to a model.
 *
 * @internal
 */
export interface ModelExtension {
  /** Where the configuration has it, for messages. */
  key: string;
  /** The id of the model. */
  extends: string;
  /** The editions that threshold, target and changes are for; all editions if missing. */
  editions?: string[];
  /** Files with criteria to add. */
  criteria?: string[];
  threshold?: number;
  target?: ModelTarget;
  changes?: CriterionChange[];
}

/**
 * What is different about a criterion. What is missing stays as it is.
 *
 * @internal
 */
export interface CriterionChange
  extends Partial<
    Pick<
      Criterion,
      'level' | 'weight' | 'mustHave' | 'allowNotApplicable' | 'validityDays'
    >
  > {
  /** The id of the criterion. */
  criterion: string;
  /** With false, the criterion is not asked. */
  enabled?: boolean;
}

/**
 * Whether an entry changes a model that exists.
 *
 * @internal
 */
export function isExtension(entry: CustomModel): entry is ModelExtension {
  return 'extends' in entry;
}
