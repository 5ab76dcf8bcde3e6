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
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import customModelsSchema from '../custom/customModels.schema.json';
import selfServiceSchema from '../selfService/selfService.schema.json';
import maturityFileSchema from '../../schema/maturity-file.schema.json';
import criteriaSchema from '../../schema/model-criteria.schema.json';
import dimensionSchema from '../../schema/model-dimension.schema.json';
import manifestSchema from '../../schema/model.schema.json';
import dimensionTranslationSchema from '../../schema/model-translation-dimension.schema.json';
import translationSchema from '../../schema/model-translation.schema.json';
import { ModelIssue } from '../ModelValidationError';
import { SourceFile, SourcePath } from '../SourceFile';

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
const validators = {
  manifest: ajv.compile(manifestSchema),
  dimension: ajv.compile(dimensionSchema),
  // These two refer to the two above.
  criteria: ajv.compile(criteriaSchema),
  customModels: ajv.compile(customModelsSchema),
  selfService: ajv.compile(selfServiceSchema),
  maturityFile: ajv.compile(maturityFileSchema),
  translation: ajv.compile(translationSchema),
  dimensionTranslation: ajv.compile(dimensionTranslationSchema),
};

/**
 * Checks a file against the published JSON schema of its sort.
 *
 * @internal
 */
export function validateSchema(
  file: SourceFile,
  sort: keyof typeof validators,
): ModelIssue[] {
  return explainSchema(file.content, sort).map(({ at, problem, remedy }) =>
    file.issue(at, problem, remedy),
  );
}

/**
 * Everything that a JSON schema finds wrong with a value: where in it, what, and what to do about it.
 *
 * @internal
 */
export function explainSchema(
  content: unknown,
  sort: keyof typeof validators,
): { at: SourcePath; problem: string; remedy: string }[] {
  const validate: ValidateFunction = validators[sort];
  if (validate(content)) {
    return [];
  }
  return (validate.errors ?? [])
    .filter(isOfItsOwn)
    .map(error => explain(error, toPath(error.instancePath)));
}

// Why each alternative does not fit is no news where it is said that exactly one must. An "if" has its "then", and what
// is wrong with the name of a property is said of the name.
function isOfItsOwn({ keyword, schemaPath }: ErrorObject): boolean {
  return (
    !['if', 'propertyNames'].includes(keyword) &&
    !/\/oneOf\/\d/.test(schemaPath)
  );
}

function explain(
  error: ErrorObject,
  path: SourcePath,
): { at: SourcePath; problem: string; remedy: string } {
  const { params } = error;
  const where = describePath(path);
  switch (error.keyword) {
    case 'required':
    case 'dependencies':
      return {
        at: path,
        problem: `"${params.missingProperty}" is missing${inside(path)}.`,
        remedy: `Add it. ${descriptionOf(
          error,
          params.missingProperty,
        )}`.trim(),
      };
    case 'additionalProperties':
      return {
        at: [...path, params.additionalProperty],
        problem: `"${params.additionalProperty}" is not known${inside(path)}.`,
        remedy: `Remove it or correct its name. Known are: ${Object.keys(
          error.parentSchema?.properties ?? {},
        ).join(', ')}.`,
      };
    case 'enum':
      return {
        at: path,
        problem: `${where} is ${quote(error.data)}.`,
        remedy: `Use one of: ${params.allowedValues.join(', ')}.`,
      };
    case 'type':
      return {
        at: path,
        problem: `${where} is ${nameOfType(error.data)}, not ${[params.type]
          .flat()
          .map(describeType)
          .join(' or ')}.`,
        remedy:
          params.type === 'string' && typeof error.data === 'number'
            ? 'Put it in quotes.'
            : descriptionOf(error) || 'Correct it.',
      };
    case 'oneOf':
      return {
        at: path,
        problem: `${where} is not one thing, but none or several at once.`,
        remedy: `Write ${lowerFirst(descriptionOf(error))}`,
      };
    case 'uniqueItems':
      return {
        at: [...path, Math.max(params.i, params.j)],
        problem: `${where} names the same thing twice.`,
        remedy: 'Keep one of the two.',
      };
    default:
      return {
        at: path,
        problem: `${where} ${error.message}, but is ${quote(error.data)}.`,
        remedy: descriptionOf(error) || 'Correct it.',
      };
  }
}

function descriptionOf(error: ErrorObject, property?: string): string {
  const schema =
    property === undefined
      ? error.parentSchema
      : error.parentSchema?.properties?.[property];
  return schema?.description ?? '';
}

function toPath(pointer: string): SourcePath {
  return pointer
    .split('/')
    .slice(1)
    .map(segment => segment.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map(segment => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

function describePath(path: SourcePath): string {
  const last = path.at(-1);
  if (last === undefined) {
    return 'The file';
  }
  return typeof last === 'number'
    ? `Item ${last + 1} of "${path.at(-2)}"`
    : `"${last}"`;
}

function inside(path: SourcePath): string {
  return path.length === 0 ? '' : ` in ${describePath(path).toLowerCase()}`;
}

function nameOfType(value: unknown): string {
  if (value === null || value === undefined) {
    return 'empty';
  }
  return describeType(Array.isArray(value) ? 'array' : typeof value);
}

function describeType(type: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    object: 'a group of properties',
    string: 'text',
  };
  return names[type] ?? type;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('en-US') + text.slice(1);
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'empty';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
