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
  ANSWER_STATUSES,
  Evidence,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft } from './answerTypes';

/** An answer that a person gave and the backend has not confirmed. */
export interface UnsentAnswer {
  criterionId: string;
  draft: AnswerDraft;
  /** The answer that stood when this one was given. */
  basedOn?: string;
  /** Milliseconds since 1970: answers are sent in the order in which they were given. */
  givenAt: number;
}

const PREFIX = 'maturity.unsent';
const STATUSES: readonly string[] = [...ANSWER_STATUSES, 'unknown'];

/**
 * The answers of one person for one subject that are not sent yet, kept by the browser. They are written before they are
 * sent, and taken away once the backend has them, so that neither leaving the page nor a crash loses one.
 *
 * Each answer has an entry of its own: two tabs of the same person do not overwrite each other, and nobody else who
 * signs in to the same browser is shown them. It is the browser's own storage and not Backstage's, which may live on
 * the server that cannot be reached.
 */
export class UnsentAnswers {
  readonly #storage: Storage;
  readonly #prefix: string;

  static create(options: {
    storage: Storage;
    userRef: string;
    entityRef: string;
  }): UnsentAnswers {
    const { storage, userRef, entityRef } = options;
    return new UnsentAnswers(storage, `${PREFIX}|${userRef}|${entityRef}|`);
  }

  private constructor(storage: Storage, prefix: string) {
    this.#storage = storage;
    this.#prefix = prefix;
  }

  /** All of them, the first given first. What cannot be read is left alone. */
  list(): UnsentAnswer[] {
    const keys = Array.from({ length: this.#storage.length }, (_, index) =>
      this.#storage.key(index),
    );
    return keys
      .flatMap(key => {
        if (!key?.startsWith(this.#prefix)) {
          return [];
        }
        const answer = parse(this.#storage.getItem(key));
        return answer ? [answer] : [];
      })
      .sort((a, b) => a.givenAt - b.givenAt);
  }

  /** Returns whether the browser has room for it. */
  keep(answer: UnsentAnswer): boolean {
    try {
      this.#storage.setItem(
        this.#prefix + answer.criterionId,
        JSON.stringify(answer),
      );
      return true;
    } catch {
      return false;
    }
  }

  /** Forgets an answer, unless the same criterion was answered again since. */
  forget(answer: UnsentAnswer): void {
    const key = this.#prefix + answer.criterionId;
    const kept = parse(this.#storage.getItem(key));
    if (!kept || kept.givenAt <= answer.givenAt) {
      this.#storage.removeItem(key);
    }
  }
}

function parse(text: string | null): UnsentAnswer | undefined {
  try {
    const value = JSON.parse(text ?? '');
    return isUnsentAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An older version, or something else in this browser, may have written it. */
function isUnsentAnswer(value: unknown): value is UnsentAnswer {
  const answer = value as Partial<UnsentAnswer> | undefined;
  return (
    typeof answer?.criterionId === 'string' &&
    typeof answer.givenAt === 'number' &&
    (answer.basedOn === undefined || typeof answer.basedOn === 'string') &&
    STATUSES.includes(answer.draft?.status ?? '') &&
    ['string', 'undefined'].includes(typeof answer.draft?.reason) &&
    Array.isArray(answer.draft?.evidence) &&
    answer.draft.evidence.every(isEvidence)
  );
}

function isEvidence(value: Partial<Evidence> | undefined): boolean {
  return (
    (value?.type === 'link' && typeof value.url === 'string') ||
    (value?.type === 'note' && typeof value.text === 'string')
  );
}
