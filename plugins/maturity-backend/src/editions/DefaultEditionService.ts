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
import { InputError, NotFoundError } from '@backstage/errors';
import {
  EditionMoveResult,
  MaturityModel,
  MoveRehearsal,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ChangeNotifier } from '../assessments/ChangeNotifier';
import { ModelChanges, ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { criterionIdsOf } from '../assessments/answersUnder';
import {
  EditionService,
  EditionServiceOptions,
  RehearsalOrder,
} from './EditionService';
import { EditionMover } from './EditionMover';
import { MoveRehearser, RehearsalPlan, moveTo } from './MoveRehearser';

/** How many groups a rehearsal names. */
const MAXIMUM_GROUPS = 10;

/** What the service needs. */
export interface DefaultEditionServiceOptions {
  auth: AuthService;
  changes: ModelChanges;
  models: ModelRegistry;
  mover: EditionMover;
  names: NameResolver;
  notifier: ChangeNotifier;
  rehearser: MoveRehearser;
  /** The time, for tests. */
  now?: () => Date;
}

/** {@link EditionService} without any permissions. */
export class DefaultEditionService implements EditionService {
  readonly #options: DefaultEditionServiceOptions;
  readonly #now: () => Date;

  static create(options: DefaultEditionServiceOptions): DefaultEditionService {
    return new DefaultEditionService(options);
  }

  private constructor(options: DefaultEditionServiceOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  async rehearse(
    request: RehearsalOrder,
    options: EditionServiceOptions,
  ): Promise<MoveRehearsal> {
    const { models, names, rehearser } = this.#options;
    const { modelId, edition } = request;
    const plan = await this.#planOf(request);
    const { tally, absent } = await rehearser.rehearse(plan, this.#now());
    const { subjects, changed, fallen, ...answers } = tally.totals();
    const groups = tally.groups();
    const shown = groups.slice(0, MAXIMUM_GROUPS);
    const known = await names.resolve(
      shown.map(({ groupRef }) => groupRef),
      options.credentials,
    );
    return {
      modelId,
      edition,
      subjects,
      absent,
      changed,
      fallen,
      answers,
      editions: tally.sources().map(({ ended, ...source }) => ({
        ...source,
        ...compare(
          models.get(modelId, source.edition),
          plan.modelAfter(source.edition),
          ended,
        ),
      })),
      dimensions: tally.dimensions(),
      groups: shown.map(({ groupRef, ...counts }) => {
        const name = known.get(groupRef);
        return {
          ...counts,
          ...(name && { entityRef: groupRef, title: name.title }),
        };
      }),
      moreGroups: groups.length - shown.length,
    };
  }

  async move(
    request: { modelId: string; edition: string; entityRef?: string },
    options: EditionServiceOptions,
  ): Promise<EditionMoveResult> {
    const { auth, mover, notifier } = this.#options;
    const { modelId, edition, entityRef } = request;
    const { moved, remaining } = await mover.move({
      target: this.#targetOf(request),
      entityRef,
      authorRef: auth.isPrincipal(options.credentials, 'user')
        ? options.credentials.principal.userEntityRef
        : undefined,
      now: this.#now(),
    });
    await notifier.notify(moved);
    return { modelId, edition, moved: moved.length, remaining };
  }

  async #planOf(request: RehearsalOrder): Promise<RehearsalPlan> {
    const { changes, models } = this.#options;
    const { modelId, edition, from, model } = request;
    if (edition === undefined && model === undefined) {
      throw new InputError(
        'edition: name the edition to move to, or send a changed model',
      );
    }
    if (from !== undefined && from === edition && !model) {
      throw new InputError(
        `from: '${from}' is the edition to move to; name another one, or leave it out`,
      );
    }
    if (from !== undefined) {
      models.get(modelId, from);
    }
    if (!model) {
      return moveTo(this.#targetOf({ modelId, edition: edition ?? '' }), from);
    }
    this.#requireInUse(models.get(modelId));
    const changed = await changes.compose(modelId, model);
    const target = edition === undefined ? undefined : changed.get(edition);
    if (edition !== undefined && !target) {
      throw new NotFoundError(
        `The changed model has no edition '${edition}', but ${[
          ...changed.keys(),
        ].join(', ')}`,
      );
    }
    return {
      modelId,
      assessments: { only: from },
      // What is under an edition that the changed model does not have goes on as it is.
      modelAfter: before =>
        target ?? changed.get(before) ?? models.get(modelId, before),
    };
  }

  #targetOf(request: { modelId: string; edition: string }): MaturityModel {
    const { models } = this.#options;
    const target = models.get(request.modelId, request.edition);
    if (models.listRetired().includes(target)) {
      throw new NotFoundError(
        `The edition '${target.edition}' of '${target.id}' is not configured any more; move to one that is`,
      );
    }
    this.#requireInUse(target);
    return target;
  }

  #requireInUse({ id }: MaturityModel): void {
    const inUse = this.#options.models.getDefault().id;
    if (id !== inUse) {
      throw new InputError(
        `modelId: entities are assessed by '${inUse}', and only its assessments can be moved to another edition`,
      );
    }
  }
}

/** What becomes of the criteria of an edition. */
function compare(
  source: MaturityModel,
  target: MaturityModel,
  answers: ReadonlyMap<string, number>,
) {
  const before = criterionIdsOf(source);
  const after = criterionIdsOf(target);
  return {
    carriedOver: [...before].filter(id => after.has(id)).length,
    added: [...after].filter(id => !before.has(id)),
    ended: [...before]
      .filter(id => !after.has(id))
      .map(criterionId => ({
        criterionId,
        answers: answers.get(criterionId) ?? 0,
      })),
  };
}
