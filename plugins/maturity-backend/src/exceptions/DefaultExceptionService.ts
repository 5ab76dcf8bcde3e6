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
import { NotAllowedError } from '@backstage/errors';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  Exception,
  ExceptionDecision,
  ExceptionPage,
  ExceptionRequest,
  ExceptionRights,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { CatalogStore } from '../catalog/CatalogStore';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { Asker, ExceptionAccess } from '../permissions/ExceptionAccess';
import { ExceptionKeeper, requireReason } from './ExceptionKeeper';
import { ExceptionLister } from './ExceptionLister';
import { ExceptionPresenter } from './ExceptionPresenter';
import {
  ExceptionListRequest,
  ExceptionService,
  ExceptionServiceOptions,
} from './ExceptionService';
import { ExceptionStore } from './ExceptionStore';
import { StoredException } from './types';
import { validateRequest } from './validateRequest';
import { askedFor } from './whyNotDecide';

/** How many open exceptions of one subject are told. */
const MAXIMUM_OF_SUBJECT = 200;

/** What the service needs. */
export interface DefaultExceptionServiceOptions {
  access: ExceptionAccess;
  assessmentStore: AssessmentStore;
  catalogStore: CatalogStore;
  keeper: ExceptionKeeper;
  lister: ExceptionLister;
  maximumDays: number;
  models: ModelRegistry;
  names: NameResolver;
  presenter: ExceptionPresenter;
  store: ExceptionStore;
  now(): Date;
}

/** {@link ExceptionService} without any permissions. */
export class DefaultExceptionService implements ExceptionService {
  readonly #options: DefaultExceptionServiceOptions;

  static create(
    options: DefaultExceptionServiceOptions,
  ): DefaultExceptionService {
    return new DefaultExceptionService(options);
  }

  private constructor(options: DefaultExceptionServiceOptions) {
    this.#options = options;
  }

  async list(
    request: ExceptionListRequest,
    options: ExceptionServiceOptions,
  ): Promise<ExceptionPage> {
    return this.#options.lister.list(request, options);
  }

  async request(
    request: ExceptionRequest,
    options: ExceptionServiceOptions,
  ): Promise<Exception> {
    const { access, assessmentStore, maximumDays, models, now, store } =
      this.#options;
    const { entityRef } = request;
    const asker = await this.#requireAsker(options);
    const { id, edition } = this.#model();
    const [target] = await assessmentStore.readAssessments([entityRef], {
      modelId: id,
      edition,
    });
    const requestedAt = now();
    const { modelId, edition: pinned } = target?.model ?? {
      modelId: id,
      edition,
    };
    validateRequest(request, target, models.get(modelId, pinned), {
      now: requestedAt,
      maximumDays,
    });
    const [{ resource }] = await access.rightsOn(
      [entityRef],
      asker,
      options.credentials,
    );
    const stored = await store.create({
      modelId,
      criterionId: request.criterionId,
      entityRef,
      covers: request.covers,
      reason: request.reason.trim(),
      requestedBy: asker.userRef,
      requestedFor: resource ? askedFor(resource, asker) : [],
      requestedAt,
      endsAt: new Date(request.endsAt),
    });
    return this.#presentOne(stored, options);
  }

  async decide(
    request: ExceptionDecision & { id: string },
    options: ExceptionServiceOptions,
  ): Promise<Exception> {
    const { keeper, now } = this.#options;
    const { id, decision } = request;
    const { userRef } = await this.#requireAsker(options);
    const made = { by: userRef, now: now() };
    const text = request.reason?.trim() || undefined;
    switch (decision) {
      case 'approve':
        return this.#presentOne(
          await keeper.approve(id, { ...made, reason: text }),
          options,
        );
      case 'deny':
        return this.#presentOne(
          await keeper.deny(id, { ...made, reason: requireReason(text) }),
          options,
        );
      default:
        return this.#presentOne(
          await keeper.revoke(id, { ...made, reason: requireReason(text) }),
          options,
        );
    }
  }

  async ofSubject(
    request: { entityRef: string },
    options: ExceptionServiceOptions,
  ): Promise<{ exceptions: Exception[]; rights: ExceptionRights }> {
    const { access, catalogStore, maximumDays, names, now, store } =
      this.#options;
    const { entityRef } = request;
    const { credentials } = options;
    const [known] = await catalogStore.readEntities([entityRef]);
    const ownerRef = known?.entity.ownerRef;
    const groupRef =
      ownerRef && parseEntityRef(ownerRef).kind === 'group'
        ? ownerRef
        : undefined;
    const asker = await access.askerOf(credentials);
    const [stored, [ofSubject, ofGroup], named] = await Promise.all([
      store.list(
        {
          modelId: this.#model().id,
          now: now(),
          states: ['requested', 'approved'],
          entityRef,
        },
        { limit: MAXIMUM_OF_SUBJECT },
      ),
      access.rightsOn(
        [entityRef, ...(groupRef ? [groupRef] : [])],
        asker,
        credentials,
      ),
      names.resolve(groupRef ? [groupRef] : [], credentials),
    ]);
    const group = groupRef && named.get(groupRef);
    return {
      exceptions: await this.#options.presenter.present(
        stored,
        asker,
        credentials,
      ),
      rights: {
        canRequest: ofSubject.create,
        ...(group &&
          ofGroup.create && {
            group: { entityRef: groupRef, title: group.title },
          }),
        maximumDays,
      },
    };
  }

  #model() {
    return this.#options.models.getDefault();
  }

  async #presentOne(
    exception: StoredException,
    { credentials }: ExceptionServiceOptions,
  ): Promise<Exception> {
    const { access, presenter } = this.#options;
    const [presented] = await presenter.present(
      [exception],
      await access.askerOf(credentials),
      credentials,
    );
    return presented;
  }

  async #requireAsker({
    credentials,
  }: ExceptionServiceOptions): Promise<Asker> {
    const asker = await this.#options.access.askerOf(credentials);
    if (!asker) {
      throw new NotAllowedError(
        'Only a person can ask for an exception or decide on one',
      );
    }
    return asker;
  }
}
