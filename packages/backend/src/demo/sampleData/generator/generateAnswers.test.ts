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
  ImportedAnswer,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { sampleModel } from '../../__testUtils__/sampleModel';
import { SampleHistory, SampleSubject } from '../types';
import { generateAnswers } from './generateAnswers';

const DAY = 24 * 60 * 60 * 1000;
const TODAY = new Date('2026-11-20T18:30:00Z');
const VALIDITY_DAYS = 180;
const TEAM = ['user:default/amara', 'user:default/linus', 'user:default/kenji'];

/** Enough components of one kind to see what they have in common. */
function createSubjects(
  history: SampleHistory,
  overrides: Partial<SampleSubject> = {},
): SampleSubject[] {
  return Array.from({ length: 16 }, (_, index) => ({
    entityRef: `component:default/${history}-${index}`,
    scope: 'service',
    kind: 'Component',
    type: index % 2 ? 'service' : 'library',
    lifecycle: 'production',
    ownerRef: `group:default/team-${index % 8}`,
    authorRefs: TEAM,
    history,
    ...overrides,
  }));
}

function generate(subject: SampleSubject, today = TODAY): ImportedAnswer[] {
  return generateAnswers({
    model: sampleModel,
    subject,
    today,
    validityDays: VALIDITY_DAYS,
  });
}

/** By criterion, the answer that stands on a day and has not expired. */
function standingOn(answers: ImportedAnswer[], daysAgo: number) {
  const moment = TODAY.getTime() - daysAgo * DAY;
  const standing = new Map<string, ImportedAnswer>();
  for (const answer of [...answers].sort((a, b) =>
    a.answeredAt < b.answeredAt ? -1 : 1,
  )) {
    if (Date.parse(answer.answeredAt) <= moment) {
      standing.set(answer.criterionId, answer);
    }
  }
  for (const [criterionId, { answeredAt }] of standing) {
    if (Date.parse(answeredAt) + VALIDITY_DAYS * DAY <= moment) {
      standing.delete(criterionId);
    }
  }
  return standing;
}

/** How many criteria the subjects meet on a day, on average. */
function metOn(subjects: SampleSubject[], daysAgo: number, level?: number) {
  const met = subjects.map(
    subject =>
      [...standingOn(generate(subject), daysAgo).values()].filter(
        ({ status, criterionId }) =>
          status === 'met' &&
          (level === undefined || criterionId.includes(`-${level}-`)),
      ).length,
  );
  return met.reduce((sum, count) => sum + count, 0) / subjects.length;
}

const improving = createSubjects('improving');
const everyone = [
  ...improving,
  ...createSubjects('stagnant'),
  ...createSubjects('regressing'),
  ...createSubjects('lapsed'),
];

describe('generateAnswers', () => {
  it('gives the same answers for the same request, and on another day the same on other dates', () => {
    const tomorrow = new Date(TODAY.getTime() + DAY);
    for (const subject of everyone) {
      const answers = generate(subject);
      expect(generate(subject)).toEqual(answers);
      expect(generate(subject, tomorrow)).toEqual(
        answers.map(answer => ({
          ...answer,
          answeredAt: new Date(
            Date.parse(answer.answeredAt) + DAY,
          ).toISOString(),
        })),
      );
    }
  });

  it('answers only what the model asks of the component, as the model allows', () => {
    for (const subject of everyone) {
      const asked = new Map(
        applicableCriteria(sampleModel, { ...subject, scope: 'service' }).map(
          ({ criterion }) => [criterion.id, criterion],
        ),
      );
      const wrong = generate(subject).filter(
        ({ entityRef, criterionId, status, reason }) =>
          entityRef !== subject.entityRef ||
          !asked.has(criterionId) ||
          !['met', 'partly', 'not-met', 'not-applicable'].includes(status) ||
          Boolean(reason) !== (status === 'not-applicable') ||
          (status === 'not-applicable' &&
            !asked.get(criterionId)?.allowNotApplicable),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('stays within the last twelve months and never reaches today', () => {
    const dates = everyone
      .flatMap(subject => generate(subject))
      .map(({ answeredAt }) => answeredAt)
      .sort();

    expect(Date.parse(dates[0])).toBeGreaterThan(TODAY.getTime() - 365 * DAY);
    expect(Date.parse(dates[0])).toBeLessThan(TODAY.getTime() - 350 * DAY);
    expect(dates[dates.length - 1] < '2026-11-20').toBe(true);
  });

  it('lets members of the owning team answer, and nobody where there are none', () => {
    const authors = everyone
      .flatMap(subject => generate(subject))
      .map(({ authorRef }) => authorRef);
    expect(new Set(authors)).toEqual(new Set(TEAM));

    const [orphan] = createSubjects('stagnant', { authorRefs: [] });
    const answers = generate(orphan);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(answer => !('authorRef' in answer))).toBe(true);
  });

  it('improves step by step, and does less of what higher levels ask', () => {
    expect(metOn(improving, 180)).toBeGreaterThan(metOn(improving, 300));
    expect(metOn(improving, 0)).toBeGreaterThan(metOn(improving, 180));
    for (const level of [1, 2, 3]) {
      expect(metOn(improving, 0, level)).toBeGreaterThan(
        metOn(improving, 0, level + 1),
      );
    }
  });

  it('gives production more than experiments', () => {
    expect(metOn(improving, 0)).toBeGreaterThan(
      metOn(createSubjects('improving', { lifecycle: 'experimental' }), 0),
    );
  });

  it('makes a component that regresses lose what it had', () => {
    const regressing = createSubjects('regressing');
    expect(metOn(regressing, 130)).toBeGreaterThan(metOn(regressing, 300));
    expect(metOn(regressing, 0)).toBeLessThan(metOn(regressing, 130));
  });

  it('renews most answers before they expire, and none of what lapsed', () => {
    const renewed = improving.map(subject => {
      const answers = generate(subject);
      const answered = new Set(answers.map(({ criterionId }) => criterionId));
      return standingOn(answers, 0).size / answered.size;
    });
    const mean = renewed.reduce((sum, share) => sum + share) / renewed.length;
    expect(mean).toBeGreaterThan(0.9);
    expect(mean).toBeLessThan(1);

    for (const subject of createSubjects('lapsed')) {
      expect(standingOn(generate(subject), 0).size).toBe(0);
      expect(standingOn(generate(subject), 250).size).toBeGreaterThan(0);
    }
  });
});
