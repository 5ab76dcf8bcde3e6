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

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '../checkout/limits';
import { printable } from '../output/printable';
import { RendererPrograms, isKubectl } from './findRenderers';
import { watchMemory } from './watchMemory';

/** What came of rendering: the text of the objects, or why there is none. */
export type Rendered = { text: string } | { reason: string };

/**
 * Renders charts and kustomizations with the programs of this machine: without a shell, with an environment of their own
 * in which there are no plugins, no credentials, no clusters and no programs, for a limited time, and from within a folder
 * that is removed afterwards.
 */
export class Renderer {
  readonly #root: string;
  readonly #programs: RendererPrograms;
  readonly #timeout: number;
  readonly #memory: number;
  #home: string | undefined;
  #until: number | undefined;

  /**
   * @param options - `root` is the absolute path of the checkout, `timeout` for how many milliseconds one rendering may
   *   go on, `memory` how many bytes it may take
   */
  static create(options: {
    root: string;
    programs: RendererPrograms;
    timeout?: number;
    memory?: number;
  }): Renderer {
    return new Renderer(options);
  }

  private constructor(options: {
    root: string;
    programs: RendererPrograms;
    timeout?: number;
    memory?: number;
  }) {
    this.#root = options.root;
    this.#programs = options.programs;
    this.#timeout = options.timeout ?? limits.renderingMilliseconds;
    this.#memory = options.memory ?? limits.renderingMemory;
  }

  get hasHelm(): boolean {
    return this.#programs.helm !== undefined;
  }

  get hasKustomize(): boolean {
    return this.#programs.kustomize !== undefined;
  }

  /**
   * Renders a chart as `helm template` does, with its own values and those of files.
   *
   * @param folder - the folder of the chart, as a path in the checkout
   * @param valuesFiles - paths in the checkout
   */
  async renderChart(folder: string, valuesFiles: string[]): Promise<Rendered> {
    return this.#run(this.#programs.helm, [
      'template',
      'release',
      join(this.#root, folder),
      '--skip-tests',
      ...valuesFiles.flatMap(path => ['--values', join(this.#root, path)]),
    ]);
  }

  /**
   * Renders a kustomization as `kustomize build` does, with its restrictions as they are by default: no plugins, no
   * functions, no charts, and no files from above its folder.
   */
  async renderKustomization(folder: string): Promise<Rendered> {
    const { kustomize } = this.#programs;
    return this.#run(kustomize, [
      kustomize && isKubectl(kustomize) ? 'kustomize' : 'build',
      join(this.#root, folder),
    ]);
  }

  /** Removes what renderers left behind. */
  async close(): Promise<void> {
    if (this.#home !== undefined) {
      await rm(this.#home, { recursive: true, force: true });
      this.#home = undefined;
    }
  }

  async #run(program: string | undefined, args: string[]): Promise<Rendered> {
    if (program === undefined) {
      return { reason: 'no renderer is installed' };
    }
    this.#until ??= Date.now() + limits.renderingInAllMilliseconds;
    const timeout = Math.min(this.#timeout, this.#until - Date.now());
    if (timeout <= 0) {
      return { reason: 'the time for rendering was used up by others' };
    }
    const home = await this.#openHome();
    return new Promise(resolve => {
      let isTooLarge = false;
      let endWatch = () => {};
      const child = execFile(
        program,
        args,
        {
          cwd: home,
          env: environmentIn(home),
          timeout,
          killSignal: 'SIGKILL',
          maxBuffer: limits.renderedBytes,
          windowsHide: true,
        },
        (error, stdout, stderr) => {
          endWatch();
          if (isTooLarge) {
            resolve({ reason: 'the renderer took too much memory' });
            return;
          }
          resolve(
            error
              ? { reason: this.#reasonOf(error, stderr) }
              : { text: stdout },
          );
        },
      );
      endWatch = watchMemory(child.pid, this.#memory, () => {
        isTooLarge = true;
        child.kill('SIGKILL');
      });
      // What asks for input gets none.
      child.stdin?.end();
    });
  }

  async #openHome(): Promise<string> {
    if (this.#home === undefined) {
      this.#home = await mkdtemp(join(tmpdir(), 'maturity-facts-render-'));
      await mkdir(join(this.#home, 'empty'));
    }
    return this.#home;
  }

  #reasonOf(
    error: Error & { killed?: boolean; code?: string | number | null },
    stderr: string,
  ): string {
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
      return `the renderer printed more than ${limits.renderedBytes} bytes`;
    }
    if (error.killed) {
      return 'the renderer took too long';
    }
    if (typeof error.code === 'string') {
      return `the renderer could not be started (${error.code})`;
    }
    const said = printable(
      stderr
        .split('\n')
        .map(line => line.trim().replace(/^error: /i, ''))
        .filter(line => line !== '' && !line.startsWith('WARNING'))
        .join(' ')
        .replaceAll(`${this.#root}/`, '')
        .replaceAll(this.#root, '.')
        .replaceAll(this.#home ?? '\n', ''),
    );
    return `the renderer failed${said ? `: ${said.slice(0, 300)}` : ''}`;
  }
}

/** Nothing of the environment of the pipeline, in which there are secrets; and nobody who would answer a request. */
function environmentIn(home: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  const empty = join(home, 'empty');
  return {
    HOME: home,
    PATH: empty,
    TMPDIR: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    HELM_PLUGINS: empty,
    HELM_NO_PLUGINS: '1',
    KUSTOMIZE_PLUGIN_HOME: empty,
    KUBECONFIG: join(empty, 'config'),
    GIT_ALLOW_PROTOCOL: 'none',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    http_proxy: nowhere,
    https_proxy: nowhere,
    NO_PROXY: '',
    // Go gives memory back before it takes more than this.
    GOMEMLIMIT: '512MiB',
  };
}
