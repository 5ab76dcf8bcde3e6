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
  AnswerConflictError,
  AnswerInput,
  AnswerResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerQueue } from './AnswerQueue';
import { AnswerDraft, AnswersAction } from './answerTypes';
import { isWorthRetrying, retryDelay } from './retrying';
import { UnsentAnswers } from './UnsentAnswers';

const ENTITY = 'component:default/shop';
const MET: AnswerDraft = { status: 'met', evidence: [] };
const PARTLY: AnswerDraft = { status: 'partly', evidence: [] };
const profile = {} as AnswerResult['profile'];

function stored(id: string, criterionId: string, status: Answer['status']) {
  return { id, criterionId, status, evidence: [] } as unknown as Answer;
}

/** A backend that stores answers, or fails as it is told to. */
class Backend {
  readonly received: Array<[string, AnswerInput]> = [];
  readonly failures: Error[] = [];
  #sequence = 0;

  async put(criterionId: string, answer: AnswerInput): Promise<AnswerResult> {
    this.received.push([criterionId, answer]);
    const failure = this.failures.shift();
    if (failure) {
      throw failure;
    }
    this.#sequence += 1;
    return {
      answer:
        answer.status === 'unknown'
          ? undefined
          : stored(`a${this.#sequence}`, criterionId, answer.status),
      profile,
    } as AnswerResult;
  }
}

function keptBy(userRef: string, entityRef = ENTITY) {
  return UnsentAnswers.create({
    storage: window.localStorage,
    userRef,
    entityRef,
  });
}

function responseError(statusCode: number): Error {
  return Object.assign(new Error('Refused'), {
    name: 'ResponseError',
    statusCode,
    body: {},
  });
}

describe('AnswerQueue', () => {
  let backend: Backend;
  let actions: AnswersAction[];
  let clock: number;

  beforeEach(() => {
    jest.useFakeTimers();
    backend = new Backend();
    actions = [];
    clock = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const open = (userRef = 'user:default/grace') => {
    const queue = AnswerQueue.create({
      send: (criterionId, answer) => backend.put(criterionId, answer),
      dispatch: action => actions.push(action),
      random: () => 0.5,
      now: () => {
        clock += 1;
        return clock;
      },
    });
    queue.keepIn(keptBy(userRef));
    return queue;
  };
  const settle = () => jest.advanceTimersByTimeAsync(0);
  const criteria = () => backend.received.map(([criterionId]) => criterionId);

  it('sends in the order given, keeps until stored, and bases the second answer on the first', async () => {
    const queue = open();
    queue.give('a', MET);
    queue.give('b', MET);
    queue.give('a', PARTLY);
    expect(
      keptBy('user:default/grace')
        .list()
        .map(({ criterionId }) => criterionId),
    ).toEqual(['b', 'a']);
    await settle();
    expect(backend.received).toEqual([
      ['a', { ...MET, basedOn: undefined }],
      ['b', { ...MET, basedOn: undefined }],
      ['a', { ...PARTLY, basedOn: 'a1' }],
    ]);
    expect(keptBy('user:default/grace').list()).toEqual([]);
  });

  it('waits without a connection, ever longer, and then sends everything in order', async () => {
    const queue = open();
    backend.failures.push(new TypeError('Failed to fetch'));
    backend.failures.push(new TypeError('Failed to fetch'));
    queue.give('a', MET);
    queue.give('b', MET);
    await settle();
    expect(criteria()).toEqual(['a']);
    expect(actions.filter(({ type }) => type === 'failed')).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(criteria()).toEqual(['a', 'a']);
    await jest.advanceTimersByTimeAsync(3_999);
    expect(criteria()).toEqual(['a', 'a']);
    await jest.advanceTimersByTimeAsync(1);
    expect(criteria()).toEqual(['a', 'a', 'a', 'b']);
    expect(keptBy('user:default/grace').list()).toEqual([]);
  });

  it('is not held up by an answer that is refused', async () => {
    const queue = open();
    backend.failures.push(responseError(400));
    queue.give('a', MET);
    queue.give('b', MET);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(criteria()).toEqual(['a', 'b']);
    expect(actions).toContainEqual(
      expect.objectContaining({
        type: 'failed',
        criterionId: 'a',
        retryAt: undefined,
      }),
    );
    queue.retryAll();
    await settle();
    expect(criteria()).toEqual(['a', 'b', 'a']);
  });

  it('takes up what was left by an earlier visit of the same person, and of nobody else', async () => {
    const first = open();
    first.load([stored('before', 'a', 'not-met')]);
    backend.failures.push(new TypeError('Failed to fetch'));
    first.give('a', MET);
    first.give('b', PARTLY);
    await settle();
    first.stop();
    backend.received.length = 0;

    open('user:default/other');
    await settle();
    expect(backend.received).toEqual([]);
    expect(keptBy('user:default/grace', 'component:default/x').list()).toEqual(
      [],
    );

    const second = open();
    second.load([stored('theirs', 'a', 'partly')]);
    await settle();
    // Still based on what the person saw: the backend notices that someone else answered.
    expect(backend.received).toEqual([
      ['a', { ...MET, basedOn: 'before' }],
      ['b', { ...PARTLY, basedOn: undefined }],
    ]);
  });

  it('keeps an answer in conflict until the person has chosen', async () => {
    const queue = open();
    backend.failures.push(
      new AnswerConflictError('Someone was faster', {
        answer: stored('theirs', 'a', 'not-met'),
        profile,
      }),
    );
    queue.give('a', MET);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(backend.received).toHaveLength(1);
    expect(keptBy('user:default/grace').list()).toHaveLength(1);
    queue.give('a', MET);
    await settle();
    expect(backend.received[1][1].basedOn).toBe('theirs');
    expect(keptBy('user:default/grace').list()).toEqual([]);
  });

  it('says so when the browser has no room', async () => {
    const queue = open();
    const full = jest
      .spyOn(Storage.prototype, 'setItem')
      .mockImplementation(() => {
        throw new DOMException('Full', 'QuotaExceededError');
      });
    queue.give('a', MET);
    full.mockRestore();
    expect(actions[0]).toMatchObject({ type: 'give', isKept: false });
    await settle();
    expect(criteria()).toEqual(['a']);
  });

  it('reads nothing that it did not write', () => {
    const prefix = `maturity.unsent|user:default/grace|${ENTITY}|`;
    for (const text of ['', '{', 'null', '{"criterionId":"a","givenAt":1}']) {
      window.localStorage.setItem(`${prefix}a`, text);
      expect(keptBy('user:default/grace').list()).toEqual([]);
    }
  });
});

describe('retrying', () => {
  it('waits up to about a minute', () => {
    expect(retryDelay(0, 0.5)).toBe(2_000);
    expect(retryDelay(3, 0)).toBe(12_800);
    expect(retryDelay(40, 1)).toBe(72_000);
  });

  it('repeats what may pass, not what is wrong', () => {
    expect(isWorthRetrying(new TypeError('Failed to fetch'))).toBe(true);
    expect([401, 429, 500, 503].map(responseError).every(isWorthRetrying)).toBe(
      true,
    );
    expect([400, 403, 404, 413].map(responseError).some(isWorthRetrying)).toBe(
      false,
    );
  });
});
