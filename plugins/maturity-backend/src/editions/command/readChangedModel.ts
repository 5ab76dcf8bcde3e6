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

import { promises as fs } from 'node:fs';
import { InputError } from '@backstage/errors';
import { ChangedModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { parse } from 'yaml';
import { findModelFolder } from '../../models/check/findModelFolder';
import { readConfigFiles } from '../../models/check/readConfigFiles';
import {
  isExtension,
  readCustomFiles,
  readCustomModels,
} from '../../models/custom';
import { modelIdOf } from '../../models/checkFiles';
import { ModelIssue, describeIssue } from '../../models/ModelValidationError';
import { ModelFiles, readModelFiles } from '../../models/readModelFiles';

/**
 * A changed model as the portal takes it, from a folder or file of a model, or from a configuration.
 *
 * @param modelId - the model that is rehearsed: what a configuration says of others is left out.
 * @throws InputError for files that are missing or are not YAML. The rest is for the portal to judge.
 *
 * @internal
 */
export async function readChangedModel(
  path: string,
  modelId: string,
): Promise<ChangedModel> {
  if (await isConfiguration(path)) {
    return readConfiguration(path, modelId);
  }
  const folder = await findModelFolder(path);
  const [files, ...others] = await readModelFiles(folder, `${folder}/`);
  if (!files || others.length > 0) {
    throw new InputError(`${path} holds no model, or more than one`);
  }
  requireRight(files.issues);
  return { definition: toDefinition(files) };
}

async function isConfiguration(path: string): Promise<boolean> {
  const found = await fs.stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    return false;
  }
  // What cannot be read at all is told as a file of a model, with its line.
  const content: unknown = await fs
    .readFile(path, 'utf8')
    .then(text => parse(text))
    .catch(() => undefined);
  return asObject(content).maturity !== undefined;
}

async function readConfiguration(
  path: string,
  modelId: string,
): Promise<ChangedModel> {
  const { entries, issues } = readCustomModels(await readConfigFiles([path]));
  const own = await readCustomFiles(entries);
  const criteria = own.criteria.filter(one => one.modelId === modelId);
  const files = own.models.find(one => modelIdOf(one) === modelId);
  requireRight([
    ...issues,
    ...own.issues,
    ...criteria.flatMap(({ file }) => file.syntaxIssues),
    ...(files?.issues ?? []),
  ]);
  return {
    ...(files && { definition: toDefinition(files) }),
    extensions: entries
      .filter(isExtension)
      .filter(entry => entry.extends === modelId)
      .map(({ editions, threshold, target, changes }) => ({
        ...(editions && { editions }),
        ...(threshold !== undefined && { threshold }),
        ...(target && { target }),
        ...(changes && { changes }),
      })),
    criteria: criteria.map(({ file }) => asObject(file.content)),
  };
}

function toDefinition({
  manifest,
  dimensions,
}: ModelFiles): NonNullable<ChangedModel['definition']> {
  return {
    manifest: asObject(manifest.content),
    dimensions: dimensions.map(({ content }) => asObject(content)),
  };
}

function requireRight(issues: readonly ModelIssue[]): void {
  if (issues.length > 0) {
    throw new InputError(issues.map(describeIssue).join('\n'));
  }
}

function asObject(content: unknown): Record<string, unknown> {
  return typeof content === 'object' && content !== null ? { ...content } : {};
}
