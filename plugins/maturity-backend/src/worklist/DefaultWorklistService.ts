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

import { WorklistPage } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { toBucket } from '../assessments/buckets';
import { ReviewScope } from '../config/readReviewScopes';
import { statementsOf } from '../exceptions/statementsOf';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import {
  WorklistRequest,
  WorklistService,
  WorklistServiceOptions,
} from './WorklistService';
import { WorklistStore } from './WorklistStore';
import { presentReturn } from './presentReturn';

const DAY = 24 * 60 * 60 * 1000;

/** What the service needs. */
export interface DefaultWorklistServiceOptions {
  models: ModelRegistry;
  names: NameResolver;
  reviewScopes: readonly ReviewScope[];
  store: WorklistStore;
  /** How long before its end an answer is said to expire, in days. */
  warningDays: number;
}

/** Reads the worklist of a person, with the names that this person may know. */
export class DefaultWorklistService implements WorklistService {
  readonly #options: DefaultWorklistServiceOptions;

  static create(
    options: DefaultWorklistServiceOptions,
  ): DefaultWorklistService {
    return new DefaultWorklistService(options);
  }

  private constructor(options: DefaultWorklistServiceOptions) {
    this.#options = options;
  }

  async list(
    request: WorklistRequest,
    options: WorklistServiceOptions,
  ): Promise<WorklistPage> {
    const { models, names, reviewScopes, store, warningDays } = this.#options;
    const { language, ...wanted } = request;
    const { id, edition } = models.getDefault();
    const now = new Date();
    const { items, counts } = await store.list({
      ...wanted,
      modelId: id,
      subjects: options.subjects ?? ['nothing'],
      reviewScopes,
      now,
      expiringUntil: new Date(now.getTime() + warningDays * DAY),
    });
    const known = await names.resolve(
      items.flatMap(({ entityRef, returned }) => [
        entityRef,
        ...(returned ? [returned.decidedBy] : []),
      ]),
      options.credentials,
    );
    const statements = statementsOf(models.get(id, edition, language));
    return {
      items: items.flatMap(entry => {
        const name = known.get(entry.entityRef);
        return name
          ? [
              {
                entityRef: entry.entityRef,
                title: name.title,
                kind: entry.kind,
                type: entry.type,
                subjectScope: entry.subjectScope,
                edition: entry.edition,
                bucket: toBucket(entry.bucket),
                provisional: entry.provisional,
                coverage: { decided: entry.decided, total: entry.total },
                expiring: entry.expiring,
                conflicts: entry.conflicts,
                drafts: entry.drafts,
                nextExpiryAt: entry.nextExpiryAt?.toISOString(),
                returned:
                  entry.returned &&
                  presentReturn(entry.returned, { known, statements }),
              },
            ]
          : [];
      }),
      counts,
      nextOffset:
        items.length === request.limit
          ? request.offset + request.limit
          : undefined,
    };
  }
}
