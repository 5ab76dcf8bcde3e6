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
  Answer,
  AnswerInput,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../dev/fixtures/FixtureMaturityApi';
import { sampleModel } from '../../dev/fixtures/sampleModel';
import { entityNamed } from './entities';

/** The service of {@link AlmostLevel1}. */
export const ALMOST = entityNamed('Component', 'basket');
const ENTITY_REF = 'component:default/basket';
const SERVICE = {
  scope: 'service',
  kind: 'component',
  type: 'service',
} as const;

/** The criteria of Level 1; 23 of them, so that 19 are needed for 80 %. */
const LEVEL_1 = applicableCriteria(sampleModel, SERVICE)
  .map(({ criterion }) => criterion)
  .filter(({ level }) => level === 1)
  .sort((a, b) => Number(b.mustHave) - Number(a.mustHave));
const NEEDED = Math.ceil(LEVEL_1.length * 0.8);
/** The criterion that is missing. */
export const [LAST] = LEVEL_1.slice(NEEDED - 1);

/** An answer `met` of someone else. */
export function answered(criterionId: string): Answer {
  return {
    id: `before-${criterionId}`,
    criterionId,
    status: 'met',
    evidence: [],
    source: 'person',
    authorName: 'Jonas Lindqvist',
    answeredAt: '2026-11-01T12:00:00Z',
    recordedAt: '2026-11-01T12:00:00Z',
    expired: false,
  };
}

/** A service that is one answer away from Level 1. */
export class AlmostLevel1 extends FixtureMaturityApi {
  readonly sent: AnswerInput[] = [];
  readonly refusals: Error[] = [];

  constructor() {
    super();
    this.answers.clear();
    for (const { id } of LEVEL_1.slice(0, NEEDED - 1)) {
      this.answers.set(id, answered(id));
    }
  }

  get answers() {
    return this.#subject.answers;
  }

  profile() {
    return this.organization.profileOf(this.#subject);
  }

  get #subject() {
    const subject = this.organization.subjects.get(ENTITY_REF);
    if (!subject) {
      throw new Error(`${ENTITY_REF} is missing in the sample`);
    }
    return subject;
  }

  async putAnswer(request: {
    entityRef: string;
    criterionId: string;
    answer: AnswerInput;
  }) {
    this.sent.push(request.answer);
    const refusal = this.refusals.shift();
    if (refusal) {
      throw refusal;
    }
    return super.putAnswer(request);
  }
}
