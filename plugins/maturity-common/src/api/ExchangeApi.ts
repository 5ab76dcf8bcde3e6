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
import { MaturityRequestOptions } from './MaturityRequestOptions';
import {
  AnswerExportPage,
  FileImportRequest,
  FileImportResult,
  ImportRequest,
  ImportResult,
} from './exchangeTypes';

/**
 * How answers come in and go out in bulk.
 *
 * @public
 */
export interface ExchangeApi {
  /** Imports answers with their dates, all or nothing. The same id again changes nothing. */
  importAnswers(
    request: ImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<ImportResult>;

  /**
   * Imports a file of answers, all or nothing. With `dryRun`, it says line by line what is wrong and stores nothing;
   * without, a file with anything wrong in it is refused.
   */
  importFile(
    request: FileImportRequest,
    options?: MaturityRequestOptions,
  ): Promise<FileImportResult>;

  /**
   * A page of the answers of people that stand, in the form in which they are imported: of one subject, or of everything
   * in a scope that the caller may read.
   */
  exportAnswers(
    request: { scope?: string; limit?: number; cursor?: string },
    options?: MaturityRequestOptions,
  ): Promise<AnswerExportPage>;

  /** All of these answers as one table in CSV. */
  exportTable(
    request: { scope?: string },
    options?: MaturityRequestOptions,
  ): Promise<string>;
}
