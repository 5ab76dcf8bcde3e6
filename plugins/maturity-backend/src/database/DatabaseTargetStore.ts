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
import { TargetSetting } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { ProjectedEntity } from '../catalog/types';
import { TargetStore } from '../targets/TargetStore';
import { StoredTarget, TargetPlace } from '../targets/types';
import { toChangeRow, toStoredTarget } from './mapping';
import { lockPortal } from './operations/lockPortal';
import { ofModel, readTargets } from './operations/readTargets';
import { refreshTargets } from './operations/refreshTargets';
import { DbChangeRow, DbTargetRow } from './tables';

/** {@link TargetStore} on SQLite and PostgreSQL. */
export class DatabaseTargetStore implements TargetStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseTargetStore {
    return new DatabaseTargetStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async readOwn(holderRef: string, modelId: string): Promise<StoredTarget[]> {
    return readInForce(this.#database, { holderRef, modelId });
  }

  async readPlaces(
    subject: Pick<ProjectedEntity, 'entityRef' | 'ownerRef'>,
    modelId: string,
  ): Promise<TargetPlace[]> {
    const targets = await readTargets(this.#database, [subject]);
    return ofModel(targets.get(subject.entityRef), modelId);
  }

  async replace(request: {
    holderRef: string;
    reach: StoredTarget['reach'];
    modelId: string;
    edition: string;
    targets: TargetSetting[];
    authorRef: string;
    now: Date;
    check(inForce: StoredTarget[]): void;
  }): Promise<void> {
    const { holderRef, reach, modelId, authorRef, now } = request;
    await this.#database.transaction(async transaction => {
      // Alone, so that no answer is saved with the target from before.
      await lockPortal(transaction, 'exclusive');
      const inForce = (
        await readInForce(transaction, { holderRef, modelId })
      ).filter(target => target.reach === reach);
      request.check(inForce);
      const gone = inForce.filter(
        target => !request.targets.some(after => isSame(target, after)),
      );
      const added = request.targets.filter(
        target => !inForce.some(before => isSame(target, before)),
      );
      if (gone.length + added.length === 0) {
        return;
      }
      await transaction<DbTargetRow>('targets')
        .update({ replaced_at: now, replaced_by: authorRef })
        .where({ holder_ref: holderRef, reach, model_id: modelId })
        .whereNull('replaced_at')
        .whereIn(
          'dimension_id',
          gone.map(({ dimensionId }) => dimensionId),
        );
      if (added.length > 0) {
        await transaction<DbTargetRow>('targets').insert(
          added.map(target => ({
            holder_ref: holderRef,
            reach,
            model_id: modelId,
            dimension_id: target.dimensionId,
            level: target.level,
            due_on: target.dueOn ?? null,
            author_ref: authorRef,
            recorded_at: now,
          })),
        );
      }
      await transaction<DbChangeRow>('changes').insert(
        toChangeRow({
          entityRef: holderRef,
          modelId,
          edition: request.edition,
          cause: 'target',
          effectiveAt: now,
          recordedAt: now,
          authorRef,
          detail: {
            reach,
            before: describe(inForce),
            after: describe(request.targets),
          },
        }),
      );
      await refreshTargets(transaction, { holderRef });
    });
  }
}

async function readInForce(
  database: Knex | Knex.Transaction,
  place: { holderRef: string; modelId: string },
): Promise<StoredTarget[]> {
  const rows = await database<DbTargetRow>('targets')
    .select()
    .where({ holder_ref: place.holderRef, model_id: place.modelId })
    .whereNull('replaced_at')
    .orderBy('id');
  return rows.map(toStoredTarget);
}

function isSame(a: TargetSetting, b: TargetSetting): boolean {
  return (
    a.dimensionId === b.dimensionId &&
    a.level === b.level &&
    a.dueOn === b.dueOn
  );
}

/** The targets of one place in one text, for the history. */
function describe(targets: readonly TargetSetting[]): string | undefined {
  return (
    targets
      .map(({ dimensionId, level, dueOn }) =>
        [dimensionId, level, ...(dueOn ? [dueOn] : [])].join(' '),
      )
      .sort()
      .join(', ') || undefined
  );
}
