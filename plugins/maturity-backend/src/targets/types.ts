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
  TargetReach,
  TargetSetting,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** A target as it is stored. */
export interface StoredTarget extends TargetSetting {
  modelId: string;
  reach: TargetReach;
  authorRef?: string;
  recordedAt: Date;
}

/** Where targets were set that apply to a subject: for itself, or for what a group owns. */
export interface TargetPlace {
  origin: 'subject' | 'group';
  holderRef: string;
  targets: StoredTarget[];
  /** How many groups above the owner it is: 0 for the owner itself, missing for the subject. */
  distance?: number;
}

/** All targets that apply to a subject, the nearest place first. */
export interface SubjectTargets {
  places: TargetPlace[];
}
