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

import { AuthService } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  ConfirmationResult,
  DraftCopyRequest,
  DraftCopyResult,
  SimilarSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerPresenter } from '../assessments/AnswerPresenter';
import { requirePresent } from '../assessments/AnswerRecorder';
import { AnswerRules } from '../assessments/answerRules';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { ChangeNotifier } from '../assessments/ChangeNotifier';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { StoredAssessment } from '../assessments/types';
import { whyNotAnswerable } from '../assessments/validateAnswer';
import { toBucket } from '../assessments/buckets';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { DraftConfirmer } from './DraftConfirmer';
import { DraftPresenter } from './DraftPresenter';
import { DraftService, DraftServiceOptions } from './DraftService';
import { DraftStore } from './DraftStore';
import { DraftPlan, planDrafts } from './planDrafts';
import { StoredSimilarSubject } from './types';

/** How many similar subjects are shown, and how many are looked at for what the reader may know by name. */
const SIMILAR_SHOWN = 20;
const SIMILAR_READ = 100;

/** What the service needs. */
export interface DefaultDraftServiceOptions {
  answers: AnswerPresenter;
  assessments: AssessmentStore;
  auth: AuthService;
  confirmer: DraftConfirmer;
  models: ModelRegistry;
  names: NameResolver;
  notifier: ChangeNotifier;
  now(): Date;
  presenter: DraftPresenter;
  rules: AnswerRules;
  scorer: SubjectScorer;
  store: DraftStore;
}

/** {@link DraftService} without any permissions but those on what a draft was copied from. */
export class DefaultDraftService implements DraftService {
  readonly #options: DefaultDraftServiceOptions;

  static create(options: DefaultDraftServiceOptions): DefaultDraftService {
    return new DefaultDraftService(options);
  }

  private constructor(options: DefaultDraftServiceOptions) {
    this.#options = options;
  }

  async listSimilar(
    request: { entityRef: string; search?: string },
    { credentials, readable }: DraftServiceOptions,
  ): Promise<{ items: SimilarSubject[] }> {
    const { names, store } = this.#options;
    const { entity, model } = await this.#requireSubject(request.entityRef);
    const { entityRef, kind, type, systemRef, ownerRef } = entity;
    const found = await store.findSimilar({
      entityRef,
      modelId: model.modelId,
      kind,
      subjectScope: entity.subjectScope ?? 'service',
      type,
      systemRef,
      ownerRef,
      search: request.search,
      readable,
      limit: SIMILAR_READ,
    });
    const known = await names.resolve(
      found.map(subject => subject.entityRef),
      credentials,
    );
    return {
      items: found
        .flatMap(subject => {
          const name = known.get(subject.entityRef);
          return name ? [{ ...present(subject), title: name.title }] : [];
        })
        .slice(0, SIMILAR_SHOWN),
    };
  }

  async copy(
    request: { entityRef: string } & DraftCopyRequest,
    options: DraftServiceOptions,
  ): Promise<DraftCopyResult> {
    const { models, notifier, now, rules, store } = this.#options;
    const { entityRef, from, dimensionIds, dryRun } = request;
    const copiedBy = this.#requirePerson(options);
    if (from === entityRef) {
      throw new InputError(
        `from: is ${from} as well; name another subject to copy from`,
      );
    }
    const target = await this.#requireSubject(entityRef);
    const source = await this.#requireSubject(from);
    const modelOf = ({ model }: StoredAssessment) =>
      models.get(model.modelId, model.edition);
    const known = modelOf(target).dimensions.map(({ id }) => id);
    const unknown = dimensionIds?.find(id => !known.includes(id));
    if (unknown !== undefined) {
      throw new InputError(
        `dimensionIds: there is no dimension '${unknown}'; use some of ${known.join(
          ', ',
        )}`,
      );
    }
    const copiedAt = now();
    const plan = planDrafts({
      source: { ...source, model: modelOf(source) },
      target: { ...target, model: modelOf(target) },
      dimensionIds,
      now: copiedAt,
      rules,
    });
    if (!dryRun && plan.drafts.length > 0) {
      await store.addDrafts(
        { entityRef, modelId: target.model.modelId },
        plan.drafts,
        { fromRef: from, copiedBy, copiedAt },
      );
      await notifier.notify([entityRef], { except: copiedBy });
    }
    return toResult(plan, dimensionIds ?? known);
  }

  async confirm(
    request: {
      entityRef: string;
      drafts: Array<{ draftId: string; basedOn?: string }>;
    },
    options: DraftServiceOptions,
  ): Promise<ConfirmationResult> {
    const { answers, confirmer, notifier, presenter, scorer } = this.#options;
    const { entityRef, drafts } = request;
    const authorRef = this.#requirePerson(options);
    const ids = drafts.map(({ draftId }) => draftId);
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    if (repeated !== undefined) {
      throw new InputError(
        `drafts: '${repeated}' is named twice; name each draft once`,
      );
    }
    const visible = await presenter.visibleTo(
      await this.#requireSubject(entityRef),
      options.credentials,
    );
    const basedOn = new Map(
      drafts.map(draft => [draft.draftId, draft.basedOn]),
    );
    const chosen = visible.drafts
      .filter(({ id }) => basedOn.has(id))
      .map(draft => ({ draft, basedOn: basedOn.get(draft.id) }));
    if (chosen.length === 0) {
      throw new NotFoundError(
        'None of these drafts is there any more; load the page again to see what stands',
      );
    }
    const now = this.#options.now();
    const { assessment, changed } = await confirmer.confirm({
      entityRef,
      drafts: chosen,
      authorRef,
      now,
    });
    if (changed.length < chosen.length) {
      await notifier.notify([entityRef], { except: authorRef });
    }
    return {
      answers: await answers.presentAnswers(
        chosen.flatMap(
          ({ draft }) => assessment.answers.get(draft.criterionId) ?? [],
        ),
        now,
        options.credentials,
      ),
      changed,
      profile: scorer.profileOf(assessment, now),
      freshness: answers.presentFreshness(assessment.answers.values(), now),
    };
  }

  async discard(
    request: { entityRef: string; draftIds?: string[] },
    options: DraftServiceOptions,
  ): Promise<{ discarded: number }> {
    const { models, notifier, store } = this.#options;
    const { entityRef, draftIds } = request;
    const person = this.#requirePerson(options);
    const discarded = await store.discardDrafts(
      { entityRef, modelId: models.getDefault().id },
      draftIds,
    );
    if (discarded > 0) {
      await notifier.notify([entityRef], { except: person });
    }
    return { discarded };
  }

  /** The assessment of a subject that can be answered for. */
  async #requireSubject(entityRef: string): Promise<StoredAssessment> {
    const { assessments, models } = this.#options;
    const { id, edition } = models.getDefault();
    const [stored] = await assessments.readAssessments([entityRef], {
      modelId: id,
      edition,
    });
    const assessment = requirePresent(stored, entityRef);
    const refusal = whyNotAnswerable(assessment.entity);
    if (refusal) {
      throw new InputError(refusal);
    }
    return assessment;
  }

  #requirePerson({ credentials }: DraftServiceOptions): string {
    if (!this.#options.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError(
        'Only a person can work with drafts; a service can import answers',
      );
    }
    return credentials.principal.userEntityRef;
  }
}

function present(subject: StoredSimilarSubject): Omit<SimilarSubject, 'title'> {
  const { entityRef, type, bucket, decided, total } = subject;
  return {
    entityRef,
    type,
    bucket: toBucket(bucket),
    coverage: { decided, total },
    shared: [
      ...(subject.sharesType ? (['type'] as const) : []),
      ...(subject.sharesSystem ? (['system'] as const) : []),
      ...(subject.sharesOwner ? (['owner'] as const) : []),
      ...(subject.sharesTags ? (['tags'] as const) : []),
    ],
  };
}

function toResult(
  { drafts, skipped }: DraftPlan,
  dimensionIds: readonly string[],
): DraftCopyResult {
  return {
    copied: drafts.length,
    dimensions: dimensionIds.map(dimensionId => ({
      dimensionId,
      copied: drafts.filter(draft => draft.dimensionId === dimensionId).length,
    })),
    skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
  };
}
