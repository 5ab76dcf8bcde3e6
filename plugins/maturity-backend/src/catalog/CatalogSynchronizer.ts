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
  AuthService,
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { dueExpiries } from '../assessments/dueExpiries';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { MaturityClock } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { ExceptionKeeper } from '../exceptions/ExceptionKeeper';
import { ModelRegistry } from '../models';
import { MaturityConfig } from '../config/readMaturityConfig';
import { Rescorer } from '../rollups/Rescorer';
import { CatalogStore, HeldSynchronization } from './CatalogStore';
import { PROJECTED_FIELDS } from './projectEntity';
import { ProjectionBuilder } from './ProjectionBuilder';

/** A synchronization that removes a larger share of the entities waits for the next one to confirm it. */
const HELD_SHARE = 0.1;

/** What the synchronizer needs. */
export interface CatalogSynchronizerOptions {
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  clock: MaturityClock;
  config: MaturityConfig;
  exceptions: Pick<ExceptionKeeper, 'recordDue'>;
  logger: LoggerService;
  models: ModelRegistry;
  rescorer: Rescorer;
  scorer: SubjectScorer;
  store: CatalogStore;
}

/**
 * Reads entities, owners, systems, domains and the group hierarchy from the catalog into our own tables, so that no
 * rollup ever asks the catalog (DESIGN.md §4, Storage that scales).
 */
export class CatalogSynchronizer {
  readonly #options: CatalogSynchronizerOptions;

  static create(options: CatalogSynchronizerOptions): CatalogSynchronizer {
    return new CatalogSynchronizer(options);
  }

  private constructor(options: CatalogSynchronizerOptions) {
    this.#options = options;
  }

  async start(taskRunner: SchedulerServiceTaskRunner): Promise<void> {
    await taskRunner.run({
      id: 'maturity-synchronize-catalog',
      fn: async signal => {
        await this.synchronize({ now: this.#options.clock.now(), signal });
      },
    });
  }

  /**
   * Reads the catalog once. Returns whether its state was taken over, found unchanged, or held for confirmation.
   *
   * Throws what the catalog throws, after recording it for the status of the portal.
   */
  async synchronize(request: {
    now: Date;
    signal?: AbortSignal;
  }): Promise<'applied' | 'unchanged' | 'held'> {
    const { exceptions, logger, models, rescorer, scorer, store } =
      this.#options;
    try {
      await rescorer.rescoreIfChanged(request.now);
      await exceptions.recordDue(request.now, request.signal);
      const projection = await this.#readCatalog(request.signal);
      const state = await store.readState();
      const present = await store.readPresentRefs();
      const found = new Set(
        projection.entities.map(entity => entity.entityRef),
      );
      const removals = [...present].filter(ref => !found.has(ref)).length;
      const tolerated = present.size * HELD_SHARE;
      if (
        removals > tolerated &&
        !isConfirmed(state.held, removals, tolerated)
      ) {
        await store.recordHeld({
          since: state.held?.since ?? request.now,
          removals,
          entities: present.size,
        });
        logger.warn(
          `The catalog lacks ${removals} of ${present.size} known entities. Nothing is changed until the next synchronization confirms it.`,
        );
        return 'held';
      }
      const { id, edition } = models.getDefault();
      const changed = await store.applyProjection({
        projection,
        now: request.now,
        defaultModel: { modelId: id, edition },
        score: assessment => scorer.standingOf(assessment, request.now),
        expire: assessment => dueExpiries(assessment, request.now, scorer),
      });
      if (changed) {
        logger.info(
          `Read ${projection.entities.length} entities from the catalog, ${removals} fewer than before`,
        );
      }
      return changed ? 'applied' : 'unchanged';
    } catch (error) {
      await store.recordFailure(stringifyError(error));
      throw error;
    }
  }

  async #readCatalog(signal: AbortSignal | undefined) {
    const { auth, catalog, config } = this.#options;
    const builder = new ProjectionBuilder({
      subjects: config.subjects,
      organizationRef: config.organizationRef,
      cohorts: config.cohorts,
    });
    const credentials = await auth.getOwnServiceCredentials();
    for await (const page of catalog.streamEntities(
      { fields: PROJECTED_FIELDS, pageSize: 500 },
      { credentials },
    )) {
      signal?.throwIfAborted();
      builder.add(page);
    }
    return builder.build();
  }
}

/**
 * Whether the catalog lacks about as much as when it was held. A catalog that is being filled, or that goes on losing
 * entities, confirms nothing yet.
 */
function isConfirmed(
  held: HeldSynchronization | undefined,
  removals: number,
  tolerated: number,
): boolean {
  return held !== undefined && Math.abs(removals - held.removals) <= tolerated;
}
