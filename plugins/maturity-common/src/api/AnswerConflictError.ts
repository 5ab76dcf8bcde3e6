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
import { CustomErrorBase } from '@backstage/errors';
import { Profile } from '../scoring/types';
import { Answer } from './assessmentTypes';

/**
 * Someone else answered the criterion meanwhile. Carries what stands now, so that the person can choose.
 *
 * @public
 */
export class AnswerConflictError extends CustomErrorBase {
  name = 'ConflictError' as const;

  /** The answer that stands; missing when it was withdrawn. */
  readonly answer: Answer | undefined;

  /** What the answers of the subject add up to now. */
  readonly profile: Profile;

  constructor(
    message: string,
    current: { answer: Answer | undefined; profile: Profile },
  ) {
    super(message);
    this.answer = current.answer;
    this.profile = current.profile;
  }
}
