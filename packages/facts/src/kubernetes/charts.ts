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

import { opendir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { limits } from '../checkout/limits';
import { SourceFile } from '../checkout/SourceFile';

/** A chart of the checkout. */
export interface Chart {
  /** Its folder, as a path in the checkout. */
  folder: string;
  /** Its `Chart.yaml`. */
  file: string;
  /** Values for production that lie beside its own; none if it has none, or more than one that could be meant. */
  valuesFiles: string[];
  /** Other values beside its own, which are used somewhere that is not known. */
  otherValues: string[];
}

/** Whether a file is a template of a chart, which only a renderer can read. */
export function isTemplate({ path, text }: SourceFile): boolean {
  return text.includes('{{') && path.split('/').includes('templates');
}

/** The `Chart.yaml` of the chart that a template belongs to. */
export function chartOf({ path }: Pick<SourceFile, 'path'>): string {
  const folders = path.split('/');
  return posix.join(
    ...folders.slice(0, folders.lastIndexOf('templates')),
    'Chart.yaml',
  );
}

/** The charts that are part of no other: what is in the folder `charts` of one is rendered with it. */
export function outermostCharts(
  chartFiles: Iterable<string>,
  files: readonly string[],
): Chart[] {
  const known = new Set(files);
  const outermost = new Set<string>();
  for (const file of chartFiles) {
    let folder = posix.dirname(file);
    for (;;) {
      const above = /^(?:(.*)\/)?charts\/[^/]+$/.exec(folder);
      const parent = above?.[1] ?? '.';
      if (!above || !known.has(posix.join(parent, 'Chart.yaml'))) {
        break;
      }
      folder = parent;
    }
    outermost.add(folder);
  }
  return [...outermost].sort().map(folder => {
    const values = files.filter(
      file =>
        posix.dirname(file) === folder &&
        /^values[-._].+\.ya?ml$/i.test(posix.basename(file)),
    );
    const production = values.filter(file =>
      /^values[-._](prod|production|prd|live)\.ya?ml$/i.test(
        posix.basename(file),
      ),
    );
    const isPlain = production.length === 1;
    return {
      folder,
      file: posix.join(folder, 'Chart.yaml'),
      valuesFiles: isPlain ? production : [],
      otherValues: isPlain ? [] : values,
    };
  });
}

/** Whether a file is part of a chart, and comes out of rendering it. */
export function isInChart(path: string, { folder }: Chart): boolean {
  const prefix = folder === '.' ? '' : `${folder}/`;
  return (
    path.startsWith(prefix) && path.slice(prefix.length).includes('templates/')
  );
}

/**
 * Why a chart must not be given to a renderer: Helm follows symbolic links, also out of the checkout. Missing if it may.
 *
 * @param root - the absolute path of the checkout
 */
export async function whyNotRender(
  root: string,
  folder: string,
): Promise<string | undefined> {
  const pending = [folder];
  let entries = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for await (const entry of await opendir(join(root, next))) {
      const path = posix.join(next, entry.name);
      entries += 1;
      if (entry.isSymbolicLink()) {
        return `${path} is a symbolic link, which a renderer would follow`;
      }
      if (!entry.isFile() && !entry.isDirectory()) {
        return `${path} is neither a file nor a folder`;
      }
      if (entries > limits.chartFiles) {
        return `it has more than ${limits.chartFiles} files`;
      }
      if (entry.isDirectory()) {
        pending.push(path);
      }
    }
  }
  return undefined;
}

/**
 * The template that a rendered document comes from, as a path in the checkout: Helm names it in a comment, with the name
 * of the chart in place of its folder. What comes from a packed chart is known by the chart it is in.
 */
export function templateOf(
  chart: Chart,
  source: string | undefined,
  files: ReadonlySet<string>,
): string {
  const [, ...inside] = source?.split('/') ?? [];
  const path = posix.join(chart.folder, ...inside);
  return inside.length > 0 && files.has(path) ? path : chart.file;
}
