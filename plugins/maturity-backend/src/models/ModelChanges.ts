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

import { InputError } from '@backstage/errors';
import {
  ChangedModel,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  CustomModel,
  CustomModels,
  isExtension,
  readCustomFiles,
} from './custom';
import { keyAt } from './keyAt';
import { modelIdOf } from './checkFiles';
import { assembleModels } from './loadModels';
import {
  ModelIssue,
  ModelValidationError,
  describeIssue,
} from './ModelValidationError';
import { ModelFiles, readModelFiles } from './readModelFiles';
import { SourceFile } from './SourceFile';
import { explainSchema, validateSchema } from './validation';

/** Models are nested less than half as deep; deeper ones would exhaust the stack of whoever walks through them. */
const MAXIMUM_DEPTH = 20;

/** The built-in model in all its editions has about a tenth as many values. */
const MAXIMUM_VALUES = 200_000;

/** How many mistakes a message names. */
const MAXIMUM_ISSUES = 200;

const ROOT = 'model';

/**
 * Composes models that somebody thinks of having, from what was sent and from the files of the portal as they are now,
 * without putting them in force.
 *
 * @internal
 */
export class ModelChanges {
  readonly #builtIn: string;
  readonly #custom: CustomModels;

  /** @param options - `builtIn`: the directory of the built-in models; `custom`: what the configuration says of models */
  static create(options: {
    builtIn: string;
    custom: CustomModels;
  }): ModelChanges {
    return new ModelChanges(options.builtIn, options.custom);
  }

  private constructor(builtIn: string, custom: CustomModels) {
    this.#builtIn = builtIn;
    this.#custom = custom;
  }

  /**
   * A model with what was sent in place of its definition, or of the changes that the configuration makes to it.
   *
   * @returns the model in each of its editions.
   * @throws InputError with everything that is wrong, as a check of the files would tell it.
   */
  async compose(
    modelId: string,
    changed: ChangedModel,
  ): Promise<Map<string, MaturityModel>> {
    requireBounded(changed);
    const entries = this.#custom.entries;
    const own = await readCustomFiles(
      entries.filter(entry => !isExtension(entry) || entry.extends === modelId),
    );
    const configured = [
      ...(await readModelFiles(this.#builtIn)),
      ...own.models,
    ].filter(files => modelIdOf(files) === modelId);
    const files = changed.definition
      ? [toFiles(changed.definition)]
      : configured;
    const sent = changed.extensions && readExtensions(modelId, changed);
    const { models } = assemble({
      files,
      criteria:
        sent?.criteria ?? own.criteria.filter(one => one.modelId === modelId),
      entries:
        sent?.entries ??
        entries.filter(
          entry => isExtension(entry) && entry.extends === modelId,
        ),
      added: [],
      issues: [
        ...(sent?.issues ?? own.issues),
        ...checkId(modelId, changed, files),
      ],
    });
    return new Map(models.map(model => [model.edition, model]));
  }
}

function assemble(sources: Parameters<typeof assembleModels>[0]) {
  try {
    return assembleModels(sources);
  } catch (error) {
    if (error instanceof ModelValidationError) {
      const { issues } = error;
      const shown = issues.slice(0, MAXIMUM_ISSUES).map(describeIssue);
      const more = issues.length - shown.length;
      throw new InputError(
        [
          `The changed model has ${issues.length} mistake${
            issues.length === 1 ? '' : 's'
          }:`,
          ...shown,
          ...(more > 0 ? [`and ${more} more`] : []),
        ].join('\n'),
      );
    }
    throw error;
  }
}

function toFiles({
  manifest: content,
  dimensions: sent,
}: NonNullable<ChangedModel['definition']>): ModelFiles {
  const manifest = SourceFile.sent({
    name: `${ROOT}.definition.manifest`,
    content,
  });
  const all = sent.map((dimension, index) =>
    SourceFile.sent({
      name: `${ROOT}.definition.dimensions[${index}]`,
      content: dimension,
    }),
  );
  const listed = Array.isArray(content.dimensions) ? content.dimensions : [];
  const idOf = ({ content: one }: SourceFile) =>
    typeof one === 'object' && one && 'id' in one ? one.id : undefined;
  const ids = all.map(idOf);
  const missing = listed.filter(id => !ids.includes(id));
  return {
    manifest,
    hasManifest: true,
    dimensions: [
      ...listed.flatMap(id => all.filter(file => idOf(file) === id)),
      // What has no id, or another one, is told by the schema or below.
      ...all.filter(file => !listed.includes(idOf(file))),
    ],
    isComplete: missing.length === 0 && all.length === listed.length,
    translations: [],
    translationIssues: [],
    issues: [
      ...missing.map(id =>
        manifest.issue(
          ['dimensions', listed.indexOf(id)],
          `The dimension ${JSON.stringify(id)} was not sent.`,
          'Send it under "dimensions" of the definition, or remove it from the list.',
        ),
      ),
      ...all
        .filter(file => !listed.includes(idOf(file)))
        .map(file =>
          file.issue(
            ['id'],
            'The dimension is not listed in the manifest.',
            'List it under "dimensions" of the manifest, or leave it out.',
          ),
        ),
    ],
  };
}

function readExtensions(modelId: string, changed: ChangedModel) {
  const sent = (changed.extensions ?? []).map(extension => ({
    ...extension,
    extends: modelId,
  }));
  const mistakes = explainSchema(sent, 'customModels');
  const wrong = new Set(mistakes.map(({ at }) => at[0]));
  const key = `${ROOT}.extensions`;
  return {
    // The schema vouches for the shape of those that it finds nothing wrong with.
    entries: sent.flatMap((entry, index): CustomModel[] =>
      wrong.has(index) ? [] : [{ ...entry, key: keyAt(key, [index]) }],
    ),
    issues: mistakes.map(
      ({ at, problem, remedy }): ModelIssue => ({
        file: keyAt(key, at),
        problem,
        remedy,
      }),
    ),
    criteria: (changed.criteria ?? []).map((content, index) => {
      const file = SourceFile.sent({
        name: `${ROOT}.criteria[${index}]`,
        content,
      });
      return { modelId, file, issues: validateSchema(file, 'criteria') };
    }),
  };
}

function checkId(
  modelId: string,
  { definition }: ChangedModel,
  files: readonly ModelFiles[],
): ModelIssue[] {
  return definition && files.some(one => modelIdOf(one) !== modelId)
    ? [
        {
          file: `${ROOT}.definition.manifest.id`,
          problem: `It is not the id of the model "${modelId}".`,
          remedy: 'Rehearse the model under its own id.',
        },
      ]
    : [];
}

/** Looks without recursion, since what was sent may be nested deeper than the stack reaches. */
function requireBounded(sent: unknown): void {
  const pending = [{ value: sent, depth: 0 }];
  let values = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, depth } = next;
    values += 1;
    if (depth > MAXIMUM_DEPTH || values > MAXIMUM_VALUES) {
      throw new InputError(
        `${ROOT}: nested deeper than ${MAXIMUM_DEPTH} levels, or more than ${MAXIMUM_VALUES} values; send the content of the files of one model`,
      );
    }
    if (typeof value === 'object' && value !== null) {
      for (const child of Object.values(value)) {
        pending.push({ value: child, depth: depth + 1 });
      }
    }
  }
}
