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

import { isError } from '@backstage/errors';
import {
  Answer,
  AnswerConflictError,
  AnswerInput,
  AnswerResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft, AnswersAction } from './answerTypes';
import { saysTheSame } from './effectiveAnswers';
import { isWorthRetrying, retryDelay } from './retrying';
import { UnsentAnswer, UnsentAnswers } from './UnsentAnswers';

/** What the queue works with. */
export interface AnswerQueueOptions {
  send(criterionId: string, answer: AnswerInput): Promise<AnswerResult>;
  dispatch(action: AnswersAction): void;
  /** The time and chance, for tests. */
  now?: () => number;
  random?: () => number;
}

interface Entry extends UnsentAnswer {
  /** Refused by the backend: waits until the person tries again. */
  isHeld?: boolean;
  /** Waits for the choice between this answer and that of someone else. */
  isInConflict?: boolean;
}

/**
 * Sends the answers of a subject one after another, in the order in which they were given: the profile that comes back
 * with one answer is never older than the one before, and a second answer to the same criterion is based on the first.
 *
 * Without a connection everything waits and is tried again, ever more rarely. What the backend refuses waits for the
 * person, and the others go on.
 */
export class AnswerQueue {
  readonly #options: AnswerQueueOptions;
  readonly #now: () => number;
  /** Not sent yet, by criterion, the first given first. */
  readonly #waiting = new Map<string, Entry>();
  readonly #storedIds = new Map<string, string>();
  #unsent: UnsentAnswers | undefined;
  #sending: Entry | undefined;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  static create(options: AnswerQueueOptions): AnswerQueue {
    return new AnswerQueue(options);
  }

  private constructor(options: AnswerQueueOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => Date.now());
  }

  /** Takes note of the answers that stand. */
  load(answers: readonly Answer[]): void {
    this.#storedIds.clear();
    for (const { criterionId, id } of answers) {
      this.#storedIds.set(criterionId, id);
    }
  }

  /** Takes note of answers that were stored by other means than this queue. */
  note(answers: readonly Answer[]): void {
    for (const answer of answers) {
      this.#remember(answer.criterionId, answer);
    }
  }

  /** Starts to keep answers in the browser, and takes up those that were left there. */
  keepIn(unsent: UnsentAnswers): void {
    this.#unsent = unsent;
    const left = unsent
      .list()
      .filter(
        ({ criterionId }) =>
          !this.#waiting.has(criterionId) &&
          this.#sending?.criterionId !== criterionId,
      );
    for (const entry of [...this.#waiting.values()]) {
      unsent.keep(entry);
    }
    for (const entry of left) {
      this.#waiting.set(entry.criterionId, entry);
      this.#options.dispatch({
        type: 'restored',
        criterionId: entry.criterionId,
        draft: entry.draft,
      });
    }
    this.#sendNext();
  }

  /**
   * Sends an answer as soon as those before it are sent.
   *
   * @param undo - where it takes an answer back, which one; missing while that one is on its way
   */
  give(
    criterionId: string,
    draft: AnswerDraft,
    undo?: { stored: { answerId: string | undefined } | undefined },
  ): void {
    const before = this.#waiting.get(criterionId);
    const entry: Entry = {
      criterionId,
      draft,
      basedOn:
        before && !before.isInConflict
          ? before.basedOn
          : this.#storedIds.get(criterionId),
      // Whoever answered since the answer to be taken back is asked about, not overruled.
      ...(undo?.stored && { basedOn: undo.stored.answerId }),
      givenAt: this.#now(),
    };
    this.#waiting.delete(criterionId);
    this.#waiting.set(criterionId, entry);
    const isKept = !this.#unsent || this.#unsent.keep(entry);
    this.#options.dispatch({
      type: 'give',
      criterionId,
      draft,
      isKept,
      isUndo: undo !== undefined,
    });
    this.retry();
  }

  /** Gives up an answer that is not sent. */
  drop(criterionId: string): void {
    const entry = this.#waiting.get(criterionId);
    if (entry) {
      this.#waiting.delete(criterionId);
      this.#unsent?.forget(entry);
    }
    this.#options.dispatch({ type: 'dropped', criterionId });
  }

  /** Tries again without waiting any longer. */
  retry(): void {
    this.#attempts = 0;
    this.#sendNext();
  }

  /** Tries again what the backend refused, too. */
  retryAll(): void {
    for (const entry of this.#waiting.values()) {
      entry.isHeld = false;
    }
    this.retry();
  }

  /** The answers stay where they are kept; what is on its way arrives. */
  stop(): void {
    this.#isStopped = true;
    this.#cancelRetry();
  }

  /** Goes on after a stop. */
  start(): void {
    this.#isStopped = false;
    this.#sendNext();
  }

  async #sendNext(): Promise<void> {
    const entry = [...this.#waiting.values()].find(
      ({ isHeld, isInConflict }) => !isHeld && !isInConflict,
    );
    if (!entry || this.#sending || this.#isStopped) {
      return;
    }
    this.#cancelRetry();
    this.#waiting.delete(entry.criterionId);
    this.#sending = entry;
    const { criterionId, draft, basedOn } = entry;
    try {
      const result = await this.#options.send(criterionId, {
        ...draft,
        basedOn,
      });
      this.#attempts = 0;
      this.#stored(entry, result);
    } catch (error) {
      this.#failed(entry, isError(error) ? error : new Error(String(error)));
    }
    this.#sending = undefined;
    if (this.#timer === undefined) {
      this.#sendNext();
    }
  }

  #stored(entry: Entry, result: AnswerResult): void {
    const { criterionId } = entry;
    this.#remember(criterionId, result.answer);
    const newer = this.#waiting.get(criterionId);
    if (newer) {
      newer.basedOn = result.answer?.id;
      this.#unsent?.keep(newer);
    } else {
      this.#unsent?.forget(entry);
    }
    const more = newer !== undefined;
    this.#options.dispatch({ type: 'saved', criterionId, result, more });
  }

  #failed(sent: Entry, error: Error): void {
    const { criterionId } = sent;
    // What was answered since is what the person means now.
    const entry = this.#waiting.get(criterionId) ?? sent;
    if (error instanceof AnswerConflictError) {
      const { answer: theirs, profile } = error;
      this.#remember(criterionId, theirs);
      const { draft } = entry;
      this.#options.dispatch({
        type: 'conflicted',
        criterionId,
        draft,
        theirs,
        profile,
      });
      if (saysTheSame(theirs, draft)) {
        this.#waiting.delete(criterionId);
        this.#unsent?.forget(entry);
        this.#options.dispatch({ type: 'dropped', criterionId });
      } else {
        this.#waiting.set(criterionId, { ...entry, isInConflict: true });
      }
      return;
    }
    if (!isWorthRetrying(error)) {
      this.#waiting.set(criterionId, { ...entry, isHeld: true });
      this.#report([entry], error);
      return;
    }
    // The first to be sent stays the first.
    const others = [...this.#waiting.values()].filter(
      other => other.criterionId !== criterionId,
    );
    this.#waiting.clear();
    for (const each of [entry, ...others]) {
      this.#waiting.set(each.criterionId, each);
    }
    const delay = retryDelay(this.#attempts, this.#options.random?.());
    this.#attempts += 1;
    const waiting = [entry, ...others].filter(
      ({ isHeld, isInConflict }) => !isHeld && !isInConflict,
    );
    this.#report(waiting, error, this.#now() + delay);
    if (!this.#isStopped) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#sendNext();
      }, delay);
    }
  }

  #report(entries: Entry[], error: Error, retryAt?: number): void {
    for (const { criterionId, draft } of entries) {
      this.#options.dispatch({
        type: 'failed',
        criterionId,
        draft,
        error,
        retryAt,
      });
    }
  }

  #cancelRetry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #remember(criterionId: string, answer: Answer | undefined): void {
    if (answer) {
      this.#storedIds.set(criterionId, answer.id);
    } else {
      this.#storedIds.delete(criterionId);
    }
  }
}
