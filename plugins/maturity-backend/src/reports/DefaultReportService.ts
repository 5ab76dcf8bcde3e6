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
  BandView,
  ReportView,
  reportTable,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { stringify } from 'csv-stringify/sync';
import { CatalogStore } from '../catalog/CatalogStore';
import { toCell } from '../exchange/cells';
import { HistoryService } from '../history/HistoryService';
import { HistoryStore } from '../history/HistoryStore';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { RollupStore } from '../rollups/RollupStore';
import { ScopeOpener } from '../rollups/ScopeOpener';
import { BandReader } from './BandReader';
import { CriterionStore } from './CriterionStore';
import { LensReporter } from './LensReporter';
import { ReportService } from './ReportService';

/** What the service needs. */
export interface DefaultReportServiceOptions {
  catalogStore: CatalogStore;
  criteria: CriterionStore;
  history: HistoryStore;
  models: ModelRegistry;
  /** What moved, without any permissions. */
  movements: Pick<HistoryService, 'getMovement'>;
  names: NameResolver;
  rollups: RollupStore;
  now(): Date;
}

/** {@link ReportService} without any permissions. */
export class DefaultReportService implements ReportService {
  readonly #bands: BandReader;
  readonly #reporter: LensReporter;

  static create(options: DefaultReportServiceOptions): DefaultReportService {
    return new DefaultReportService(options);
  }

  private constructor(options: DefaultReportServiceOptions) {
    const scopes = ScopeOpener.create(options);
    this.#bands = BandReader.create({ ...options, scopes });
    this.#reporter = LensReporter.create({ ...options, scopes });
  }

  async getBands(
    ...[request, options]: Parameters<ReportService['getBands']>
  ): Promise<BandView> {
    return this.#bands.getBands(request, options);
  }

  async getReport(
    ...[request, options]: Parameters<ReportService['getReport']>
  ): Promise<ReportView> {
    return this.#reporter.getReport(request, options);
  }

  async getTable(
    ...[request, options]: Parameters<ReportService['getTable']>
  ): Promise<string> {
    const report = await this.#reporter.getReport(request, options);
    const { columns, rows } = reportTable(report, request.table);
    return stringify([
      columns,
      ...rows.map(row =>
        row.map(cell => (typeof cell === 'string' ? toCell(cell) : cell)),
      ),
    ]);
  }
}
