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
  Band,
  BandView,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { HistoryStore } from '../history/HistoryStore';
import { readMoment } from '../history/readMoment';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { composeRollup } from '../rollups/composeRollup';
import { readCells, serviceKey } from '../rollups/readCells';
import { RollupStore } from '../rollups/RollupStore';
import { ScopeOpener } from '../rollups/ScopeOpener';
import { toRollupModel } from '../rollups/toRollupModel';
import { RollupCell, RollupKey } from '../rollups/types';
import { ReportService } from './ReportService';

/** The bands from the organisation down. */
const BANDS = ['org', 'team', 'service'] as const satisfies Scope[];

/** What the reader needs. */
export interface BandReaderOptions {
  history: HistoryStore;
  models: ModelRegistry;
  names: NameResolver;
  now(): Date;
  rollups: RollupStore;
  scopes: ScopeOpener;
}

/** Reads the organisation, its teams and its services as three rollups. */
export class BandReader implements Pick<ReportService, 'getBands'> {
  readonly #options: BandReaderOptions;

  static create(options: BandReaderOptions): BandReader {
    return new BandReader(options);
  }

  private constructor(options: BandReaderOptions) {
    this.#options = options;
  }

  async getBands(
    ...[request, options]: Parameters<ReportService['getBands']>
  ): Promise<BandView> {
    const { history, models, names, now, rollups, scopes } = this.#options;
    const at =
      request.asOf === undefined
        ? undefined
        : readMoment('asOf', request.asOf, now());
    const { id, edition } = models.getDefault();
    const current = models.get(id, edition, request.language);
    const model =
      (at && (await history.readModelAt(serviceKey(current), at))) ?? current;
    const opened = await scopes.open({ scope: request.scope }, options);
    const { scopeRef, readState } = opened;

    const countOf = async (key: RollupKey): Promise<RollupCell[]> => {
      const cells = at
        ? await history.countAsOf([scopeRef], key, {
            at,
            organization: request.organization,
            readable: options.readable,
          })
        : await readCells(rollups, [scopeRef], key, opened);
      return cells.get(scopeRef) ?? [];
    };
    const counted = await Promise.all(
      BANDS.map(subjectScope =>
        countOf({ ...serviceKey(model), subjectScope }),
      ),
    );
    const shown = await scopes.present(
      request,
      opened,
      () => counted.some(cells => cells.length > 0),
      options,
    );
    const bands = BANDS.map(
      (subjectScope, index): Band => ({
        subjectScope,
        rollup: composeRollup(
          shown.scopeRef,
          counted[index],
          model,
          at ? undefined : now(),
          request.side,
        ),
      }),
    );
    const { organizationRef } = await readState();
    const isNamed =
      organizationRef !== undefined &&
      bands[0].rollup.subjects > 0 &&
      (await names.resolveListed([organizationRef], options.credentials)).has(
        organizationRef,
      );
    return {
      ...shown,
      organizationRef: isNamed ? organizationRef : undefined,
      model: toRollupModel(model),
      conditional: options.readable !== undefined,
      bands,
    };
  }
}
