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
  Answer,
  Change,
  Freshness,
  freshnessOf,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { EntityName, NameResolver } from '../names/NameResolver';
import { AnswerRules, isExpiring } from './answerRules';
import { AssessmentStore } from './AssessmentStore';
import { hasExpired } from './answerExpiry';
import { StoredAnswer, StoredChange } from './types';

/** Turns what is stored into what the HTTP contract shows, with the names that the reader may know. */
export class AnswerPresenter {
  readonly #names: NameResolver;
  readonly #rules: AnswerRules;
  readonly #store: AssessmentStore;

  static create(options: {
    names: NameResolver;
    rules: AnswerRules;
    store: AssessmentStore;
  }): AnswerPresenter {
    return new AnswerPresenter(options.names, options.rules, options.store);
  }

  private constructor(
    names: NameResolver,
    rules: AnswerRules,
    store: AssessmentStore,
  ) {
    this.#names = names;
    this.#rules = rules;
    this.#store = store;
  }

  /** The answers as they read now; withdrawn ones are left out. */
  async presentAnswers(
    answers: Iterable<StoredAnswer>,
    now: Date,
    credentials: BackstageCredentials,
  ): Promise<Answer[]> {
    const shown = [...answers].filter(answer => answer.status !== 'unknown');
    const names = await this.#nameAll(
      shown.flatMap(({ authorRef }) => authorRef ?? []),
      credentials,
    );
    const sampleImports = shown.some(answer => answer.importId)
      ? await this.#store.sampleImportIds()
      : new Set<string>();
    return shown.flatMap(answer => {
      if (answer.status === 'unknown') {
        return [];
      }
      const author = answer.authorRef && names.get(answer.authorRef);
      return [
        {
          id: answer.id,
          criterionId: answer.criterionId,
          status: answer.status,
          reason: answer.reason,
          evidence: answer.evidence,
          source: answer.source,
          ...(author && {
            authorRef: answer.authorRef,
            authorName: author.title,
          }),
          ...(answer.importId &&
            sampleImports.has(answer.importId) && { sample: true }),
          answeredAt: answer.effectiveAt.toISOString(),
          recordedAt: answer.recordedAt.toISOString(),
          expiresAt: answer.expiresAt?.toISOString(),
          expired: hasExpired(answer, now),
          expiring:
            answer.source !== 'fact' && isExpiring(answer, now, this.#rules),
        },
      ];
    });
  }

  async presentChanges(
    changes: StoredChange[],
    credentials: BackstageCredentials,
  ): Promise<Change[]> {
    const refs = changes.flatMap(({ authorRef, detail }) => [
      authorRef ?? [],
      detail?.copiedFrom ?? [],
    ]);
    const names = await this.#nameAll(refs.flat(), credentials);
    return changes.map(change => {
      const author = change.authorRef && names.get(change.authorRef);
      const copiedFromRef = change.detail?.copiedFrom;
      const source = copiedFromRef && names.get(copiedFromRef);
      return {
        id: change.id,
        cause: change.cause,
        effectiveAt: change.effectiveAt.toISOString(),
        recordedAt: change.recordedAt.toISOString(),
        ...(author && {
          authorRef: change.authorRef,
          authorName: author.title,
        }),
        criterionId: change.criterionId,
        statusBefore: change.statusBefore,
        statusAfter: change.statusAfter,
        comment: change.detail?.comment,
        fileUrl: change.detail?.fileUrl,
        revision: change.detail?.revision,
        ...(source && { copiedFromRef, copiedFromTitle: source.title }),
        levelsBefore: change.levelsBefore,
        levelsAfter: change.levelsAfter,
      };
    });
  }

  /** How old the answers are, as they read now. */
  presentFreshness(answers: Iterable<StoredAnswer>, now: Date): Freshness {
    return freshnessOf(
      [...answers]
        .filter(answer => answer.status !== 'unknown')
        .map(answer => ({
          answeredAt: answer.effectiveAt.toISOString(),
          // Facts are observed again by themselves.
          expiresAt:
            answer.source !== 'fact'
              ? answer.expiresAt?.toISOString()
              : undefined,
          expired: hasExpired(answer, now),
        })),
      now,
      this.#rules.warningDays,
    );
  }

  async #nameAll(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, EntityName>> {
    return entityRefs.length > 0
      ? this.#names.resolve(entityRefs, credentials)
      : new Map();
  }
}
