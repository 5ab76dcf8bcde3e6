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
  DraftList,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { scoredSubject } from '../assessments/SubjectScorer';
import { StoredAssessment } from '../assessments/types';
import { ModelRegistry } from '../models';
import { EntityName, NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { DraftStore } from './DraftStore';
import { StoredDraft } from './types';

/** What is needed. */
export interface DraftPresenterOptions {
  access: AssessmentAccess;
  models: ModelRegistry;
  names: NameResolver;
  store: DraftStore;
}

/** The drafts of a subject as one reader sees them. */
export interface VisibleDrafts {
  /** In the order of the model. */
  drafts: StoredDraft[];
  /** How many more there are. */
  withheld: number;
  /** Those who copied, and what they copied from. */
  names: Map<string, EntityName>;
}

/**
 * Shows drafts to those who may read what they were copied from: what the catalog or the policy hides from a reader, a
 * copy must not tell, also where it is hidden only since the copy was made.
 */
export class DraftPresenter {
  readonly #options: DraftPresenterOptions;

  static create(options: DraftPresenterOptions): DraftPresenter {
    return new DraftPresenter(options);
  }

  private constructor(options: DraftPresenterOptions) {
    this.#options = options;
  }

  /** The drafts that a reader may see, by one request to the catalog and one to the policy; none without drafts. */
  async visibleTo(
    { entity, model }: Pick<StoredAssessment, 'entity' | 'model'>,
    credentials: BackstageCredentials,
  ): Promise<VisibleDrafts> {
    const { access, models, names, store } = this.#options;
    const stored = await store.readDrafts({
      entityRef: entity.entityRef,
      modelId: model.modelId,
    });
    if (stored.length === 0) {
      return { drafts: [], withheld: 0, names: new Map() };
    }
    const sources = [...new Set(stored.map(({ fromRef }) => fromRef))];
    const [known, rights] = await Promise.all([
      names.resolve(
        [...sources, ...stored.map(({ copiedBy }) => copiedBy)],
        credentials,
      ),
      access.rightsOf(sources, credentials),
    ]);
    const readable = new Set(
      sources.filter((ref, index) => known.has(ref) && rights[index].read),
    );
    const byCriterion = new Map(
      stored
        .filter(({ fromRef }) => readable.has(fromRef))
        .map(draft => [draft.criterionId, draft]),
    );
    const drafts = applicableCriteria(
      models.get(model.modelId, model.edition),
      scoredSubject(entity),
    ).flatMap(({ criterion }) => byCriterion.get(criterion.id) ?? []);
    return { drafts, withheld: stored.length - drafts.length, names: known };
  }

  /** {@link DraftPresenter.visibleTo} in the form of the HTTP contract; missing if there are no drafts at all. */
  async present(
    assessment: Pick<StoredAssessment, 'entity' | 'model'>,
    credentials: BackstageCredentials,
  ): Promise<DraftList | undefined> {
    const { drafts, withheld, names } = await this.visibleTo(
      assessment,
      credentials,
    );
    return drafts.length + withheld === 0
      ? undefined
      : {
          withheld,
          items: drafts.map(({ copiedAt, copiedBy, fromRef, ...draft }) => {
            const person = names.get(copiedBy);
            return {
              ...draft,
              fromRef,
              fromTitle: names.get(fromRef)?.title ?? fromRef,
              copiedAt: copiedAt.toISOString(),
              ...(person && {
                copiedByRef: copiedBy,
                copiedByName: person.title,
              }),
            };
          }),
        };
  }
}
