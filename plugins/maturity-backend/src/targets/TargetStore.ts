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
import { TargetSetting } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ProjectedEntity } from '../catalog/types';
import { StoredTarget, TargetPlace } from './types';

/** Storage of targets. No method takes more statements for more groups above a subject. */
export interface TargetStore {
  /** The targets in force that were set for an entity, or for what it owns. */
  readOwn(holderRef: string, modelId: string): Promise<StoredTarget[]>;

  /** Where targets in force were set that apply to a subject, nearest first. */
  readPlaces(
    subject: Pick<ProjectedEntity, 'entityRef' | 'ownerRef'>,
    modelId: string,
  ): Promise<TargetPlace[]>;

  /**
   * Replaces the targets that were set in one place. The subjects concerned are at or below their new targets from that
   * moment, and the change is in the history of the holder. Targets that stay as they are keep their author and time.
   *
   * @param request - `check` sees the targets in force and throws to refuse the change
   */
  replace(request: {
    holderRef: string;
    reach: StoredTarget['reach'];
    modelId: string;
    edition: string;
    targets: TargetSetting[];
    authorRef: string;
    now: Date;
    check(inForce: StoredTarget[]): void;
  }): Promise<void>;
}
