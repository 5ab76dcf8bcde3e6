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

import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join, sep } from 'node:path';
import { UsageError } from '../commands/UsageError';

/** Says that a renderer is not to be used, wherever it is. */
export const OFF = 'off';

/**
 * The renderers that a run uses, as absolute paths of programs; those that are missing are not used.
 *
 * @public
 */
export interface RendererPrograms {
  /** Helm, of version 3.5 or later. */
  helm?: string;
  /** kustomize, or a kubectl that has it. */
  kustomize?: string;
}

/** Where to look for renderers. */
export interface RendererOptions {
  /** The folder of the checkout: no program in it is ever started. */
  folder: string;
  /** The path of helm, or `off`; looked for on the PATH if missing. */
  helm?: string;
  /** The path of kustomize or kubectl, or `off`; looked for on the PATH if missing. */
  kustomize?: string;
  /** The PATH of the environment. */
  path?: string;
}

/**
 * Finds the renderers that are installed on this machine. What is in the checkout is none of them, wherever the PATH
 * leads.
 *
 * @throws UsageError if a renderer that was named cannot be used
 */
export async function findRenderers(
  options: RendererOptions,
): Promise<RendererPrograms> {
  const root = await realpath(options.folder).catch(() => options.folder);
  const find = async (
    option: 'helm' | 'kustomize',
    names: string[],
  ): Promise<string | undefined> => {
    const named = options[option];
    if (named === OFF) {
      return undefined;
    }
    if (named !== undefined) {
      const program = isAbsolute(named)
        ? await programAt(named, root)
        : undefined;
      if (program === undefined) {
        throw new UsageError(
          `--${option} ${named}: name a program by its absolute path, outside of the checkout, or '${OFF}'`,
        );
      }
      return program;
    }
    for (const name of names) {
      const program = await findOnPath(name, options.path ?? '', root);
      if (program !== undefined) {
        return program;
      }
    }
    return undefined;
  };
  return {
    helm: await find('helm', ['helm']),
    kustomize: await find('kustomize', ['kustomize', 'kubectl']),
  };
}

/** Whether a program has kustomize as a command of its own. */
export function isKubectl(program: string): boolean {
  return basename(program).startsWith('kubectl');
}

async function findOnPath(
  name: string,
  path: string,
  root: string,
): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    // An empty or a relative entry means the current folder, which may be the checkout.
    if (isAbsolute(folder)) {
      const program = await programAt(join(folder, name), root);
      if (program !== undefined) {
        return program;
      }
    }
  }
  return undefined;
}

/** The path, if there is a program that is not part of the checkout, also not by a link. */
async function programAt(
  path: string,
  root: string,
): Promise<string | undefined> {
  try {
    const target = await realpath(path);
    const folder = await realpath(join(path, '..'));
    if ([target, folder].some(place => isWithin(place, root))) {
      return undefined;
    }
    await access(target, constants.X_OK);
    return (await stat(target)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(path: string, root: string): boolean {
  return (
    path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
  );
}
