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

import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createCollectors } from '../collectors';
import { CheckoutContext, Collector } from '../collectors/Collector';
import { Conclusion, NotAnalysed } from '../facts/types';
import { limits } from './limits';
import { RendererPrograms } from '../rendering/findRenderers';
import { Renderer } from '../rendering/Renderer';
import { readFileSafely } from './readFileSafely';
import { isSample } from './samples';
import { SourceFile } from './SourceFile';
import { walk } from './walk';

/** @public */
export interface CheckoutOptions {
  /** The folder of the checkout. */
  folder: string;
  /** Paths in it that are left out. */
  exclude: string[];
  /** Paths in it that belong to the service although they look like tests or examples. */
  include: string[];
  /** Programs that render charts and kustomizations, by their absolute paths; without them, nothing is rendered. */
  renderers?: RendererPrograms;
}

/** @public */
export interface CheckoutResult extends Conclusion {
  /** How many files were found. */
  files: number;
  /** How many of them were left out as tests or examples. */
  samples: number;
}

/**
 * Reads a checkout. Nothing in it is executed, and nothing outside of it is read. Charts and kustomizations are rendered by
 * the programs that are given for that.
 *
 * @throws Error if the folder does not exist
 * @public
 */
export async function collectCheckout(
  options: CheckoutOptions,
): Promise<CheckoutResult> {
  const root = await findFolder(options.folder);
  const { files, isRepository, notAnalysed } = await walk(
    root,
    options.exclude.map(normalize),
  );
  const included = options.include.map(normalize);
  const context: CheckoutContext = {
    root,
    files,
    isRepository,
    isSample: path => isSample(path, included),
    renderer:
      options.renderers &&
      Renderer.create({ root, programs: options.renderers }),
  };
  const collectors = createCollectors();
  const gaps: NotAnalysed[] = [...notAnalysed];
  for (const path of files) {
    await readInto(collectors, path, context, gaps);
  }
  const conclusions = await Promise.all(
    collectors.map(collector => concludeSafely(collector, context)),
  ).finally(() => context.renderer?.close());
  return {
    files: files.length,
    samples: files.filter(context.isSample).length,
    findings: conclusions.flatMap(({ findings }) => findings),
    unknown: conclusions.flatMap(({ unknown }) => unknown),
    notAnalysed: withoutRepetition([
      ...gaps,
      ...conclusions.flatMap(conclusion => conclusion.notAnalysed),
    ]),
  };
}

async function findFolder(folder: string): Promise<string> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) {
    throw new Error(`--dir: ${folder} is not a folder`);
  }
  return root;
}

async function readInto(
  collectors: Collector[],
  path: string,
  context: CheckoutContext,
  gaps: NotAnalysed[],
): Promise<void> {
  const interested = collectors.filter(collector => collector.wants(path));
  if (interested.length === 0) {
    return;
  }
  const isSampleFile = context.isSample(path);
  const fail = (collector: Collector, reason: string) => {
    if (!isSampleFile) {
      gaps.push({ file: path, title: reason });
      collector.failed(path, reason);
    }
  };
  let file: SourceFile;
  try {
    const text = await readFileSafely(
      join(context.root, path),
      limits.fileBytes,
    );
    file = new SourceFile(path, text, isSampleFile);
  } catch (error) {
    interested.forEach(collector => fail(collector, messageOf(error)));
    return;
  }
  for (const collector of interested) {
    try {
      collector.read(file);
    } catch (error) {
      fail(collector, messageOf(error));
    }
  }
}

/** A collector that fails takes nothing but its own facts with it. */
async function concludeSafely(
  collector: Collector,
  context: CheckoutContext,
): Promise<Conclusion> {
  try {
    return await collector.conclude(context);
  } catch (error) {
    return {
      findings: [],
      unknown: [],
      notAnalysed: [
        { title: `${collector.id}: could not conclude (${messageOf(error)})` },
      ],
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function normalize(path: string): string {
  return path
    .split('\\')
    .join('/')
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/');
}

/** Of a file that several collectors could not analyse, the same is said once. */
function withoutRepetition(gaps: NotAnalysed[]): NotAnalysed[] {
  const seen = new Map(
    gaps.map(gap => [JSON.stringify([gap.file, gap.line, gap.title]), gap]),
  );
  return [...seen.values()];
}
