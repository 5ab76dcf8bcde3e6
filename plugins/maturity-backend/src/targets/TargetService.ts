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
  EntityTargets,
  TargetsInput,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** On whose behalf something is asked or done. */
export interface TargetServiceOptions {
  credentials: BackstageCredentials;
}

/**
 * The target levels of entities. Entity references are full and in lower case. Every method throws a `NotFoundError` for
 * an entity that the plugin does not know or the caller may not see, and a `NotAllowedError` for what the caller may not
 * do.
 */
export interface TargetService {
  /** The targets of an entity: those that apply to it and those that were set for it. */
  getTargets(
    request: { entityRef: string },
    options: TargetServiceOptions,
  ): Promise<EntityTargets>;

  /**
   * Replaces the targets that were set for a subject, or for what a group owns.
   *
   * Throws an `InputError` that names the target and what is wrong with it.
   */
  putTargets(
    request: { entityRef: string; input: TargetsInput },
    options: TargetServiceOptions,
  ): Promise<EntityTargets>;
}
