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
import { ExceptionPage } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore } from '../catalog/CatalogStore';
import { ModelRegistry } from '../models';
import { ExceptionAccess } from '../permissions/ExceptionAccess';
import { resolveScope } from '../rollups/scopes';
import {
  decodeExceptionCursor,
  encodeExceptionCursor,
} from './exceptionCursor';
import { ExceptionForecast } from './ExceptionForecast';
import { ExceptionPresenter } from './ExceptionPresenter';
import {
  ExceptionListRequest,
  ExceptionService,
  ExceptionServiceOptions,
} from './ExceptionService';
import { ExceptionStore } from './ExceptionStore';
import { statementsOf } from './statementsOf';

/** What the lister needs. */
export interface ExceptionListerOptions {
  access: ExceptionAccess;
  catalogStore: CatalogStore;
  forecast: ExceptionForecast;
  models: ModelRegistry;
  presenter: ExceptionPresenter;
  store: ExceptionStore;
  now(): Date;
}

/** Lists exceptions page by page, with the figures of their scope where they are asked for. */
export class ExceptionLister implements Pick<ExceptionService, 'list'> {
  readonly #options: ExceptionListerOptions;

  static create(options: ExceptionListerOptions): ExceptionLister {
    return new ExceptionLister(options);
  }

  private constructor(options: ExceptionListerOptions) {
    this.#options = options;
  }

  async list(
    request: ExceptionListRequest,
    options: ExceptionServiceOptions,
  ): Promise<ExceptionPage> {
    const { access, catalogStore, forecast, models, presenter, store } =
      this.#options;
    const { scope, limit, cursor, endsBefore } = request;
    const { credentials, ofPerson, readable } = options;
    const { id, edition } = models.getDefault();
    const model = models.get(id, edition, request.language);
    const now = this.#options.now();
    const scopeRef =
      scope === undefined
        ? undefined
        : await resolveScope(scope, () => catalogStore.readState());
    const query = {
      modelId: id,
      now,
      states: request.states,
      scopeRef,
      entityRef: request.entityRef,
      criterionId: request.criterionId,
      endsBefore: endsBefore === undefined ? undefined : new Date(endsBefore),
      ownedBy: request.ownedBy,
      ofPerson,
      readable,
    };
    const found = await store.list(query, {
      limit: limit + 1,
      before: cursor === undefined ? undefined : decodeExceptionCursor(cursor),
    });
    const page = found.slice(0, limit);
    const shown = await presenter.present(
      page,
      await access.askerOf(credentials),
      credentials,
    );
    const statements = statementsOf(model);
    return {
      items: shown.flatMap(exception =>
        exception.entityRef === undefined
          ? []
          : [
              {
                ...exception,
                statement: statements.get(exception.criterionId),
              },
            ],
      ),
      total: await store.total(query),
      nextCursor:
        found.length > page.length
          ? encodeExceptionCursor(page[page.length - 1].id)
          : undefined,
      figures: request.figures
        ? await forecast.figures(
            { scopeRef, readable, now, model },
            credentials,
          )
        : undefined,
    };
  }
}
