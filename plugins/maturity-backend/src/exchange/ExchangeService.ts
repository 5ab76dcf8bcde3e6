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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AnswerExportPage,
  FileImportResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FileProblem, ParsedFile } from './types';

/** On whose behalf something is exported or imported. */
export interface ExchangeServiceOptions {
  credentials: BackstageCredentials;
}

/** A file to import. */
export interface FileImport extends ParsedFile {
  /** The same id again changes nothing. */
  id: string;
  label: string;
  dryRun: boolean;
}

/** What is exported. */
export interface ExportRequest {
  /** `all`, `organization`, or the reference of a scope or of a single subject. */
  scope: string;
  /** How many subjects a page has at most. */
  limit: number;
  cursor?: string;
}

/** Answers as files, in and out. */
export interface ExchangeService {
  /**
   * Imports a file, all or nothing. A dry run says what is wrong and stores nothing.
   *
   * Throws an `InputError` that lists what is wrong, unless it is a dry run.
   */
  importFile(
    file: FileImport,
    options: ExchangeServiceOptions,
  ): Promise<FileImportResult>;

  /**
   * A page of the answers of people that stand, for as many of the subjects as the caller may read.
   *
   * Throws a `NotFoundError` for a scope that does not exist or that the caller may not know.
   */
  exportAnswers(
    request: ExportRequest,
    options: ExchangeServiceOptions,
  ): Promise<AnswerExportPage>;
}

/** {@link ExchangeService} without permissions: told what the caller may do. */
export interface UnauthorizedExchangeService {
  /** @param refused - what the caller may not do, line by line */
  importFile(
    file: FileImport,
    refused: FileProblem[],
    options: ExchangeServiceOptions,
  ): Promise<FileImportResult>;

  /** @param readable - those of the subjects that the caller may read */
  exportAnswers(
    request: ExportRequest,
    readable: (entityRefs: string[]) => Promise<string[]>,
    options: ExchangeServiceOptions,
  ): Promise<AnswerExportPage>;
}
