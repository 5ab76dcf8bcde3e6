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

import { posix } from 'node:path';
import { at, entriesAt, isRecord, listAt, textsAt } from '../parsers/data';

/**
 * The fields that name nothing that is loaded. All others are refused, and so is what is written otherwise: kustomize reads
 * the names of fields without regard to capitals.
 */
const HARMLESS = [
  'apiVersion',
  'buildMetadata',
  'commonAnnotations',
  'commonLabels',
  'generatorOptions',
  'images',
  'kind',
  'labels',
  'metadata',
  'namePrefix',
  'nameSuffix',
  'namespace',
  'replicas',
  'sortOptions',
  'vars',
];

/** Files with objects, or folders with kustomizations. */
const RESOURCES = ['bases', 'components', 'crds', 'resources'];

/** Lists of entries that may name files, with all the fields that an entry may have. */
const ENTRIES: Record<string, string[]> = {
  configMapGenerator: [
    'behavior',
    'env',
    'envs',
    'files',
    'literals',
    'name',
    'namespace',
    'options',
  ],
  patches: ['options', 'patch', 'path', 'target'],
  patchesJson6902: ['options', 'patch', 'path', 'target'],
  replacements: ['path', 'source', 'targets'],
};
ENTRIES.secretGenerator = [...ENTRIES.configMapGenerator, 'type'];

/**
 * Why a kustomization must not be given to a renderer: that loads whatever its fields name, from the network as well, and
 * runs what some of them name. So everything that is named has to be a file of the checkout, or a folder of it with another
 * kustomization. Missing if it may be rendered, and the ones that it takes in as well.
 *
 * @param folder - the folder of the kustomization, as a path in the checkout
 * @param checkout - whether a path is a regular file of the checkout, or a folder with a kustomization that was read
 */
export function whyNotBuild(
  value: unknown,
  folder: string,
  checkout: {
    isFile(path: string): boolean;
    isKustomized(path: string): boolean;
  },
): string | undefined {
  const unknown = entriesAt(value).find(
    ([field]) =>
      !HARMLESS.includes(field) &&
      !RESOURCES.includes(field) &&
      !Object.hasOwn(ENTRIES, field) &&
      !['configurations', 'openapi', 'patchesStrategicMerge'].includes(field),
  );
  if (unknown) {
    return `it has ${unknown[0]}, which can run or fetch anything`;
  }
  const odd = Object.keys(ENTRIES).find(field =>
    listAt(value, field).some(
      entry =>
        !isRecord(entry) ||
        Object.keys(entry).some(key => !ENTRIES[field].includes(key)),
    ),
  );
  if (odd || entriesAt(value, 'openapi').some(([field]) => field !== 'path')) {
    return `its ${odd ?? 'openapi'} have fields that are not known`;
  }
  const within = (path: string) =>
    posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  const isLocalFile = (path: string) =>
    !isAddress(path) && checkout.isFile(within(path));
  const missing =
    RESOURCES.flatMap(field => entriesOf(value, field)).find(
      path =>
        !isLocalFile(path) &&
        (isAddress(path) || !checkout.isKustomized(within(path))),
    ) ?? filesOf(value).find(path => !isLocalFile(path));
  return missing === undefined
    ? undefined
    : `${missing} is not a file of the checkout`;
}

/** What kustomize would fetch, also if there is a folder of that name. */
function isAddress(path: string): boolean {
  return (
    posix.isAbsolute(path) ||
    /[:?#@]|\/\/|\.git(\/|$)|(^|\/)_git(\/|$)/.test(path) ||
    /^(www\.)?git(hub|lab)?\.|^[^/]+\.(com|org|net|io|dev)\//i.test(path)
  );
}

function filesOf(value: unknown): string[] {
  const generators = ['configMapGenerator', 'secretGenerator'].flatMap(field =>
    listAt(value, field),
  );
  return [
    ...entriesOf(value, 'configurations'),
    ...entriesOf(value, 'patchesStrategicMerge').filter(isPath),
    ...['patches', 'patchesJson6902', 'replacements'].flatMap(field =>
      listAt(value, field).flatMap(entry => textsAt(entry, 'path')),
    ),
    ...textsAt(value, 'openapi', 'path'),
    ...generators.flatMap(generator => [
      ...textsAt(generator, 'files').map(file =>
        file.slice(file.indexOf('=') + 1),
      ),
      ...textsAt(generator, 'envs'),
      ...textsAt(generator, 'env'),
    ]),
  ];
}

/** What is no text is no file of the checkout. */
function entriesOf(value: unknown, field: string): string[] {
  const entries = at(value, field);
  return entries === undefined || entries === null
    ? []
    : (Array.isArray(entries) ? entries : [entries]).map(entry =>
        typeof entry === 'string' ? entry : `an entry of ${field}:`,
      );
}

/** A patch may stand in the kustomization itself. */
function isPath(entry: string): boolean {
  return !entry.includes('\n');
}
