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
import { randomUUID } from 'node:crypto';
import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError, toError } from '@backstage/errors';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { FactRefresh } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FactCollector } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { observeBatch } from '../collectors/observeBatch';
import { isObserved } from '../collectors/readSubjects';
import { ConfiguredCollector } from '../config/readCollectors';
import { SubjectRule } from '../config/readMaturityConfig';
import { FactEvaluator } from '../facts/evaluation/FactEvaluator';
import { UnauthorizedFactService } from '../facts/FactService';
import { FactStore } from '../facts/FactStore';
import { ModelRegistry } from '../models';
import {
  FactRefreshService,
  FactRefreshServiceOptions,
} from './FactRefreshService';
import { FactRefreshStore } from './FactRefreshStore';
import { PERSON_WINDOW, refuseRefresh } from './refreshLimits';
import { compareStates, readState } from './SubjectState';
import { LONGEST_REFRESH, StoredRefresh, stateOf } from './types';

/** What the service needs. */
export interface DefaultFactRefreshServiceOptions {
  assessmentStore: Pick<AssessmentStore, 'readAssessments'>;
  auth: AuthService;
  catalog: Pick<CatalogService, 'getEntityByRef'>;
  collectors: readonly ConfiguredCollector[];
  evaluator: Pick<FactEvaluator, 'evaluate'>;
  facts: Pick<UnauthorizedFactService, 'record'>;
  factStore: Pick<FactStore, 'readFacts'>;
  logger: LoggerService;
  models: ModelRegistry;
  now(): Date;
  refreshes: FactRefreshStore;
  subjects: SubjectRule[];
}

/** Collecting the facts of one subject now, without any permissions. */
export class DefaultFactRefreshService implements FactRefreshService {
  readonly #options: DefaultFactRefreshServiceOptions;

  static create(
    options: DefaultFactRefreshServiceOptions,
  ): DefaultFactRefreshService {
    return new DefaultFactRefreshService(options);
  }

  private constructor(options: DefaultFactRefreshServiceOptions) {
    this.#options = options;
  }

  async start(
    { entityRef }: { entityRef: string },
    { credentials }: FactRefreshServiceOptions,
  ): Promise<FactRefresh> {
    const { logger, now, refreshes } = this.#options;
    const entity = await this.#readSubject(entityRef);
    const collectors = this.#collectors();
    const startedAt = now();
    const refresh: StoredRefresh = {
      id: randomUUID(),
      entityRef,
      requestedBy: credentials.principal.userEntityRef,
      startedAt,
      collectors: collectors.map(({ id, title }) => ({
        id,
        title,
        state: 'running',
      })),
    };
    const refusal = await refreshes.begin(
      refresh,
      new Date(startedAt.getTime() - PERSON_WINDOW),
      before => refuseRefresh(before, entityRef, startedAt),
    );
    if (refusal instanceof Error) {
      throw refusal;
    }
    if (refusal) {
      return this.#present(refusal.running);
    }
    this.#run(refresh, entity, collectors).catch(async error => {
      logger.error(`Collecting the facts of ${entityRef} broke off`, error);
      await this.#breakOff(refresh);
    });
    return this.#present(refresh);
  }

  async getLatest({ entityRef }: { entityRef: string }): Promise<FactRefresh> {
    const latest = await this.#options.refreshes.readLatest(entityRef);
    if (!latest) {
      throw new NotFoundError(
        `Nobody had the facts of ${entityRef} collected within a day`,
      );
    }
    return this.#present(latest);
  }

  /** Only what is assessed is observed, as by the scheduled runs. */
  async #readSubject(entityRef: string): Promise<Entity> {
    const { auth, catalog, subjects } = this.#options;
    const entity = await catalog.getEntityByRef(entityRef, {
      credentials: await auth.getOwnServiceCredentials(),
    });
    if (!entity || !isObserved(entity, subjects)) {
      throw new InputError(
        `${entityRef} is not assessed, so that there is nothing to collect`,
      );
    }
    return entity;
  }

  #collectors(): FactCollector[] {
    return this.#options.collectors
      .filter(({ isEnabled }) => isEnabled)
      .map(({ collector }) => collector);
  }

  async #run(
    refresh: StoredRefresh,
    entity: Entity,
    collectors: FactCollector[],
  ): Promise<void> {
    const { evaluator, now, refreshes } = this.#options;
    const before = await this.#readState(refresh.entityRef);
    const signal = AbortSignal.timeout(LONGEST_REFRESH);
    await Promise.all(
      collectors.map(async (collector, index) => {
        refresh.collectors[index] = await this.#observe(
          collector,
          entity,
          signal,
        );
        await refreshes.update(refresh);
      }),
    );
    // What others said meanwhile may wait, too.
    await evaluator.evaluate([refresh.entityRef]);
    await refreshes.update({
      ...refresh,
      finishedAt: now(),
      changes: compareStates(before, await this.#readState(refresh.entityRef)),
    });
  }

  /** Nobody should have to wait for what has ended. */
  async #breakOff(refresh: StoredRefresh): Promise<void> {
    const { logger, now, refreshes } = this.#options;
    try {
      await refreshes.update({
        ...refresh,
        finishedAt: now(),
        collectors: refresh.collectors.map(collector =>
          collector.state === 'running'
            ? { ...collector, state: 'failed' }
            : collector,
        ),
      });
    } catch (error) {
      logger.error(
        `The end of collecting the facts of ${refresh.entityRef} was not stored`,
        toError(error),
      );
    }
  }

  /** What a collector fails with can name hosts: the owner learns that it failed, and the log tells why. */
  async #observe(
    collector: FactCollector,
    entity: Entity,
    signal: AbortSignal,
  ): Promise<StoredRefresh['collectors'][number]> {
    const { facts, logger, now } = this.#options;
    const { id, title } = collector;
    try {
      const observations = await observeBatch({
        collector,
        entities: [entity],
        now: now(),
        signal,
      });
      const { taken, changed } = await facts.record(observations, id);
      return { id, title, state: 'succeeded', facts: taken, changed };
    } catch (error) {
      logger.warn(`Collecting the facts of one subject from '${id}' failed`, {
        error: String(error),
      });
      return { id, title, state: 'failed' };
    }
  }

  async #readState(entityRef: string) {
    const { assessmentStore, factStore, models } = this.#options;
    const { id: modelId, edition } = models.getDefault();
    return readState(entityRef, {
      assessmentStore,
      defaultModel: { modelId, edition },
      store: factStore,
    });
  }

  #present(refresh: StoredRefresh): FactRefresh {
    const { id, entityRef, startedAt, finishedAt, collectors, changes } =
      refresh;
    return {
      id,
      entityRef,
      state: stateOf(refresh, this.#options.now()),
      startedAt: startedAt.toISOString(),
      ...(finishedAt && { finishedAt: finishedAt.toISOString() }),
      collectors,
      ...(changes && { changes }),
    };
  }
}
