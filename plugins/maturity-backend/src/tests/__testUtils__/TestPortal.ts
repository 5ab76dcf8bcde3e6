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
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  AnswerInput,
  ImportRequest,
  ImportResult,
  ImportedAnswer,
  MaturityModel,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { RecordedResult } from '../../assessments/AnswerRecorder';
import { StoredAssessment, StoredChange } from '../../assessments/types';
import { DEFAULT_COHORTS } from '../../catalog/cohorts';
import { MaturityConfig } from '../../config/readMaturityConfig';
import { migrateDatabase } from '../../database/migrateDatabase';
import { RepositoryHost } from '../../repository/__testUtils__/RepositoryHost';
import { GivenAnswer } from './GivenAnswer';
import { GivenException } from './GivenException';
import { GivenTarget } from './GivenTarget';
import { handMadeModel } from './handMadeModel';
import { wireServices } from './wireServices';

export const DAY = 24 * 60 * 60 * 1000;

/** How long answers count in a test portal, in days. */
export const VALIDITY_DAYS = 30;

/**
 * The stores and services of the plugin over a test database, with a clock that the test moves and a catalog that it
 * changes. Keeps account of what the test did, so that the outcome can be recounted without asking the product.
 */
export class TestPortal {
  /** What the catalog holds now; the portal knows of it after {@link TestPortal.synchronize}. */
  entities: Entity[] = [];

  /** Reading the catalog fails after this many pages of three. */
  failAfterPages?: number;

  /** Where the repositories of the company are. */
  readonly host = new RepositoryHost();

  /** What the catalog held when it was last taken over. */
  known: Entity[] = [];

  /** What was known of the catalog since when, and the model in force since then. */
  readings: Array<{ at: Date; known: Entity[]; model: MaturityModel }> = [];

  /** Every answer that was recorded, in the order of recording. */
  given: GivenAnswer[] = [];

  /** Every exception that was approved; those that were revoked end with that. */
  excepted: GivenException[] = [];

  /** Every target that is in force. */
  aimed: GivenTarget[] = [];

  /** A Monday morning. */
  now = new Date('2026-03-02T09:00:00.000Z');

  /** The models that the portal knows, the default first. */
  models: MaturityModel[];

  readonly database: Knex;
  readonly config: MaturityConfig;

  #wired?: {
    models: MaturityModel[];
    services: ReturnType<typeof wireServices>;
  };

  static async create(
    database: Knex,
    options: { organizationRef?: string } = {},
  ): Promise<TestPortal> {
    await migrateDatabase(mockServices.database({ knex: database }));
    return TestPortal.overMigrated(database, options);
  }

  /** A portal like a further replica: over a database that another one has migrated. */
  static overMigrated(
    database: Knex,
    options: { organizationRef?: string } = {},
  ): TestPortal {
    return new TestPortal(database, options);
  }

  private constructor(database: Knex, options: { organizationRef?: string }) {
    this.database = database;
    this.models = [handMadeModel];
    this.config = {
      subjects: [{ kind: 'component' }],
      organizationRef: options.organizationRef,
      cohorts: DEFAULT_COHORTS,
      synchronizationSchedule: {
        frequency: { minutes: 5 },
        timeout: { minutes: 10 },
      },
      recountSchedule: { frequency: { days: 1 }, timeout: { hours: 1 } },
      answers: {
        validityDays: VALIDITY_DAYS,
        warningDays: 10,
        evidenceRequiredFor: 'never',
      },
      exceptionMaximumDays: 180,
      repository: {
        isEnabled: true,
        schedule: { frequency: { hours: 1 }, timeout: { hours: 1 } },
      },
      reviewScopes: [],
      delivery: {
        environments: ['production'],
        historyDays: 400,
        targetPerWeek: 1,
      },
      facts: { validityDays: 90, historyDays: 365 },
      permissionsEnabled: false,
    };
  }

  get model(): MaturityModel {
    return this.models[0];
  }

  /** Wired anew after the models have changed, as after a restart. */
  get services() {
    if (this.#wired?.models !== this.models) {
      const services = wireServices({
        ...this,
        catalog: { streamEntities: () => this.#streamEntities() },
        now: () => this.now,
        urlReader: this.host,
      });
      this.#wired = { models: this.models, services };
    }
    return this.#wired.services;
  }

  get modelKey() {
    return { modelId: this.model.id, edition: this.model.edition };
  }

  /** Lets time pass. */
  wait(time: { days?: number; minutes?: number }): void {
    const { days = 0, minutes = 0 } = time;
    this.now = new Date(this.now.getTime() + days * DAY + minutes * 60_000);
  }

  /** Reads the catalog, as the scheduled task does. */
  async synchronize(): Promise<'applied' | 'unchanged' | 'held'> {
    const { entities, now } = this;
    const read = [...entities];
    const outcome = await this.services.synchronizer.synchronize({ now });
    if (outcome !== 'held') {
      this.known = read;
      this.readings.push({ at: now, known: read, model: this.model });
    }
    return outcome;
  }

  /** Reads the files with answers, as the scheduled task does. Returns the subjects whose files say something else. */
  async readRepositories(): Promise<string[]> {
    const changed: string[] = [];
    const { signal } = new AbortController();
    for await (const batch of this.services.repositories.synchronize(signal)) {
      changed.push(...batch.changed.map(({ file }) => file.entityRef));
    }
    return changed;
  }

  /** Answers as somebody, based on the answer that stands unless told otherwise. */
  async answer(
    entityRef: string,
    criterionId: string,
    answer: AnswerInput['status'] | AnswerInput,
    options: { authorRef?: string } = {},
  ): Promise<RecordedResult> {
    const { now } = this;
    const input = typeof answer === 'string' ? { status: answer } : answer;
    const before = await this.assessmentOf(entityRef);
    const standing = before?.answers.get(criterionId);
    const result = await this.services.recorder.record({
      entityRef,
      criterionId,
      answer: {
        ...(standing &&
          standing.status !== 'unknown' && { basedOn: standing.id }),
        ...input,
      },
      authorRef: options.authorRef ?? 'user:default/ada',
      now,
    });
    const after = result.assessment.answers.get(criterionId);
    if (after && after.id !== standing?.id) {
      this.#account(
        { entityRef, criterionId, status: input.status, cause: 'answer' },
        now,
      );
    }
    return result;
  }

  /** Answers criteria one after another. */
  async answerAll(
    entityRef: string,
    criterionIds: readonly string[],
    status: AnswerInput['status'] = 'met',
  ): Promise<void> {
    for (const criterionId of criterionIds) {
      await this.answer(entityRef, criterionId, status);
    }
  }

  /** Imports answers; what is not given gets a value that does not matter. */
  async import(
    answers: ImportedAnswer[],
    request: Partial<ImportRequest> = {},
  ): Promise<ImportResult> {
    const result = await this.services.importer.importAnswers(
      {
        id: 'import-1',
        label: 'A spreadsheet',
        sample: false,
        dryRun: false,
        answers,
        ...request,
      },
      { importedBy: 'user:default/grace', now: this.now },
    );
    if (result.imported > 0) {
      for (const row of answers) {
        this.#account(
          {
            ...row,
            entityRef: row.entityRef.toLowerCase(),
            cause: 'import',
          },
          // Nothing takes effect in the future.
          new Date(Math.min(Date.parse(row.answeredAt), this.now.getTime())),
          row.expiresAt ? new Date(row.expiresAt) : undefined,
        );
      }
    }
    return result;
  }

  async move(from: string, to: string): Promise<{ moved: number }> {
    const result = await this.services.mover.move({ from, to }, this.now);
    for (const answer of this.given) {
      if (answer.entityRef === from) {
        answer.entityRef = to;
      } else if (answer.entityRef === to) {
        answer.entityRef = from;
      }
    }
    for (const exception of this.excepted) {
      if (exception.entityRef === from) {
        exception.entityRef = to;
      }
    }
    const isOf = (ref: string) => (target: GivenTarget) =>
      target.reach === 'subject' && target.holderRef === ref;
    const moved = this.aimed.some(isOf(to))
      ? []
      : this.aimed.filter(isOf(from));
    this.aimed = [
      ...this.aimed.filter(target => !isOf(from)(target)),
      ...moved.map(target => ({ ...target, holderRef: to })),
    ];
    return result;
  }

  /** Lets somebody ask for an exception and somebody else approve it. */
  async except(
    given: Pick<GivenException, 'entityRef' | 'covers' | 'criterionId'>,
    days = 60,
  ): Promise<string> {
    const { now } = this;
    const { entityRef, covers, criterionId } = given;
    const exception = { entityRef, covers, criterionId };
    const endsAt = new Date(now.getTime() + days * DAY);
    const { id } = await this.services.exceptionStore.create({
      ...exception,
      modelId: this.model.id,
      reason: 'It is being replaced',
      requestedBy: 'user:default/ada',
      requestedFor: [],
      requestedAt: now,
      endsAt,
    });
    await this.services.exceptions.approve(id, {
      by: 'user:default/grace',
      now,
    });
    this.excepted.push({ ...exception, id, from: now, endsAt });
    return id;
  }

  /** Lets somebody end an exception. */
  async revoke(id: string): Promise<void> {
    await this.services.exceptions.revoke(id, {
      by: 'user:default/grace',
      reason: 'It is not needed any more',
      now: this.now,
    });
    for (const exception of this.excepted) {
      if (exception.id === id) {
        exception.endsAt = this.now;
      }
    }
  }

  /** Lets somebody set all targets of a place, or withdraw them. */
  async aim(
    holderRef: string,
    reach: GivenTarget['reach'],
    targets: Array<Pick<GivenTarget, 'dimensionId' | 'level'>>,
  ): Promise<void> {
    await this.services.targetStore.replace({
      holderRef,
      reach,
      ...this.modelKey,
      targets,
      authorRef: 'user:default/ada',
      now: this.now,
      check: () => {},
    });
    this.aimed = [
      ...this.aimed.filter(
        other => other.holderRef !== holderRef || other.reach !== reach,
      ),
      ...targets.map(target => ({ holderRef, reach, ...target })),
    ];
  }

  /** Takes expired answers into the scores. */
  async recordExpiries(): Promise<number> {
    await this.services.exceptions.recordDue(this.now);
    return this.services.expiries.record(this.now);
  }

  /** Expiries and weekly snapshots, as the scheduled task does. */
  async keepHouse(): Promise<void> {
    await this.services.housekeeping.run(this.now);
  }

  async assessmentOf(entityRef: string): Promise<StoredAssessment> {
    const [assessment] = await this.services.assessmentStore.readAssessments(
      [entityRef],
      this.modelKey,
    );
    return assessment;
  }

  /** Where a subject stands: by dimension, its bucket. */
  async levelsOf(entityRef: string): Promise<Record<string, number>> {
    const { standing } = await this.assessmentOf(entityRef);
    return Object.fromEntries(
      Object.entries(standing?.dimensions ?? {}).map(([id, { bucket }]) => [
        id,
        bucket,
      ]),
    );
  }

  /** The changes of an entity, in the order in which they took effect. */
  async historyOf(entityRef: string): Promise<StoredChange[]> {
    const changes = await this.services.assessmentStore.readChanges({
      entityRef,
      limit: 1000,
    });
    return changes.reverse();
  }

  /** The distribution of services in a scope: by bucket, how many. */
  async distributionOf(
    scopeRef: string,
    dimensionId = OVERALL,
  ): Promise<Record<number, number>> {
    const cells = await this.services.rollupStore.readCells([scopeRef], {
      ...this.modelKey,
      subjectScope: 'service',
    });
    return Object.fromEntries(
      (cells.get(scopeRef) ?? [])
        .filter(cell => cell.dimensionId === dimensionId && cell.subjects > 0)
        .map(cell => [cell.bucket, cell.subjects]),
    );
  }

  #account(
    answer: Pick<GivenAnswer, 'entityRef' | 'criterionId' | 'status' | 'cause'>,
    effectiveAt: Date,
    expiresAt = new Date(effectiveAt.getTime() + VALIDITY_DAYS * DAY),
  ): void {
    const { entityRef, criterionId, status, cause } = answer;
    this.given.push({
      entityRef,
      criterionId,
      status,
      cause,
      effectiveAt,
      expiresAt,
    });
  }

  async *#streamEntities(): AsyncGenerator<Entity[]> {
    const { entities, failAfterPages } = this;
    for (let page = 0; page * 3 < entities.length; page += 1) {
      if (page === failAfterPages) {
        throw new Error('The catalog is down');
      }
      yield entities.slice(page * 3, page * 3 + 3);
    }
  }
}
