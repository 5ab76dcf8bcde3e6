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

import { promises as fs } from 'fs';
import { resolve } from 'path';
import { isError } from '@backstage/errors';
import { ModelIssue } from '../ModelValidationError';
import { ModelFiles, readModelFiles } from '../readModelFiles';
import { SourceFile } from '../SourceFile';
import { validateSchema } from '../validation';
import { AddedModel, CustomModel, isExtension } from './CustomModel';

/**
 * A file with criteria that are added to a model.
 *
 * @internal
 */
export interface AddedCriteria {
  modelId: string;
  file: SourceFile;
  /** What is wrong with the file itself. */
  issues: ModelIssue[];
}

/**
 * The files that the configuration names.
 *
 * @internal
 */
export interface CustomFiles {
  models: ModelFiles[];
  criteria: AddedCriteria[];
  /** Files and folders that cannot be read, each with the key of the configuration as its file. */
  issues: ModelIssue[];
}

/**
 * Reads the models and the added criteria that the configuration names.
 *
 * @internal
 */
export async function readCustomFiles(
  entries: readonly CustomModel[],
): Promise<CustomFiles> {
  const result: CustomFiles = { models: [], criteria: [], issues: [] };
  for (const entry of entries) {
    if (isExtension(entry)) {
      for (const [index, path] of (entry.criteria ?? []).entries()) {
        const text = await unlessUnreadable(fs.readFile(path, 'utf8'));
        if (text === undefined) {
          result.issues.push(
            unreadable(`${entry.key}.criteria[${index}]`, path),
          );
        } else {
          result.criteria.push(readCriteria(entry.extends, path, text));
        }
      }
    } else {
      await readModels(entry, result);
    }
  }
  return result;
}

async function readModels(
  { key, folder }: AddedModel,
  result: CustomFiles,
): Promise<void> {
  const models = await unlessUnreadable(
    readModelFiles(folder, `${folder.replace(/\/+$/, '')}/`),
  );
  if (models === undefined) {
    result.issues.push(unreadable(`${key}.folder`, folder));
  } else if (models.length === 0) {
    result.issues.push({
      file: `${key}.folder`,
      problem: `The folder "${folder}" holds no model.`,
      remedy: 'Name the folder that holds model.yaml.',
    });
  } else {
    result.models.push(...models);
  }
}

function readCriteria(
  modelId: string,
  path: string,
  text: string,
): AddedCriteria {
  const file = SourceFile.parse({ name: path, text });
  const issues =
    file.syntaxIssues.length > 0
      ? [...file.syntaxIssues]
      : validateSchema(file, 'criteria');
  return { modelId, file, issues };
}

function unreadable(key: string, path: string): ModelIssue {
  return {
    file: key,
    problem: `"${path}" cannot be read.`,
    remedy: `Create ${resolve(
      path,
    )}, or correct the path; a relative one starts at the working directory of the backend.`,
  };
}

async function unlessUnreadable<T>(
  reading: Promise<T>,
): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isError(error) && typeof error.code === 'string') {
      return undefined;
    }
    throw error;
  }
}
