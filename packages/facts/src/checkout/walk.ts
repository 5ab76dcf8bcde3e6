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

import { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NotAnalysed } from '../facts/types';
import { limits } from './limits';

/** Folders with other people's code or with what a build made: nothing there was written for this service. */
const foreignFolders = new Set([
  '.git',
  '.hg',
  '.svn',
  '.terraform',
  '.terragrunt-cache',
  '.tox',
  '.venv',
  '.yarn',
  'bower_components',
  'node_modules',
  'third_party',
  'thirdparty',
  'vendor',
]);

/** The files of a checkout. */
export interface Walk {
  /** Paths in the checkout, with forward slashes, sorted folder by folder. */
  files: string[];
  /** Whether the folder is the top of a Git repository. */
  isRepository: boolean;
  notAnalysed: NotAnalysed[];
}

/**
 * Lists the regular files of a checkout. Symbolic links are not followed, so nothing outside of it is seen.
 *
 * @param root - the absolute path of the checkout
 * @param excluded - paths in the checkout that are left out, with all that is in them
 */
export async function walk(root: string, excluded: string[]): Promise<Walk> {
  const files: string[] = [];
  const links: string[] = [];
  const notAnalysed: NotAnalysed[] = [];
  const leftOut = new Set(excluded);
  let isRepository = false;
  let isFull = false;
  const pending: Array<{ path: string; depth: number }> = [
    { path: '', depth: 0 },
  ];
  for (let folder = pending.pop(); folder && !isFull; folder = pending.pop()) {
    const { path, depth } = folder;
    const entries = await list(join(root, path));
    if (entries === undefined) {
      notAnalysed.push({ file: path || '.', title: 'folder cannot be read' });
      continue;
    }
    if (depth === 0) {
      // in a worktree or a submodule, it is a file
      isRepository = entries.some(({ name }) => name === '.git');
    }
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (leftOut.has(child)) {
        continue;
      }
      if (entry.isSymbolicLink()) {
        links.push(child);
      } else if (entry.isFile()) {
        files.push(child);
      } else if (entry.isDirectory() && !foreignFolders.has(entry.name)) {
        if (depth < limits.depth) {
          pending.push({ path: child, depth: depth + 1 });
        } else {
          notAnalysed.push({ file: child, title: 'folder is too deep' });
        }
      }
    }
    if (files.length > limits.files) {
      isFull = true;
      notAnalysed.push({
        title: `only the first ${limits.files} files were looked at`,
      });
    }
  }
  return {
    files: files.sort(),
    isRepository,
    notAnalysed: [...notAnalysed, ...describeLinks(links.sort())],
  };
}

async function list(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function describeLinks(links: string[]): NotAnalysed[] {
  const named = links.slice(0, limits.namedLinks).map(file => ({
    file,
    title: 'is a symbolic link, which is not followed',
  }));
  const others = links.length - named.length;
  return others > 0
    ? [
        ...named,
        { title: `${others} more symbolic links, which are not followed` },
      ]
    : named;
}
