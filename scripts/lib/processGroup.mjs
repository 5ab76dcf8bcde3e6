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

import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { exitCodeOf, whenAskedToEnd } from './endOfProcess.mjs';
import { environmentWithTools, repository } from './repository.mjs';

const PATIENCE_MILLISECONDS = 15_000;
const FOREVER = new Promise(() => {});

/**
 * A command with all the processes that it starts, stopped together.
 *
 * It has a process group of its own, so that nothing that a tool started stays behind, whichever way the tool ends.
 */
export class ProcessGroup {
  #child;
  #exited;
  #stopped;
  #forget = () => {};
  #isThisProcessEnding = false;

  static start(command, args, options = {}) {
    return new ProcessGroup(
      spawn(command, args, {
        cwd: repository,
        // a background process group that reads the terminal is suspended by it
        stdio: ['ignore', 'inherit', 'inherit'],
        ...options,
        env: { ...environmentWithTools(), ...options.env },
        detached: true,
      }),
    );
  }

  constructor(child) {
    this.#child = child;
    this.#exited = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) =>
        resolve(code ?? exitCodeOf(signal)),
      );
    });
  }

  /** What the command prints, if it was started with a pipe. */
  get stdout() {
    return this.#child.stdout;
  }

  /**
   * Waits until the command ends, removes what it left behind, and returns its exit code. Does not return while
   * this process is being ended, which has an exit code of its own.
   */
  async untilEnded() {
    const code = await this.#exited;
    await this.stop();
    this.#forget();
    return this.#isThisProcessEnding ? FOREVER : code;
  }

  /** Asks all processes of the group to end, and ends by force those that do not. */
  stop() {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  /**
   * Stops the group when this process is asked to end.
   *
   * @param stopped - what else to do then
   * @param exitCode - the exit code, if it is not the usual one of the signal
   */
  stopWithThisProcess({ stopped = () => {}, exitCode } = {}) {
    this.#forget = whenAskedToEnd(async () => {
      this.#isThisProcessEnding = true;
      await this.stop();
      stopped();
    }, exitCode);
    return this;
  }

  async #stop() {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    this.#signal('SIGTERM');
    while (this.#signal(0) && Date.now() < deadline) {
      await delay(50);
    }
    this.#signal('SIGKILL');
  }

  #signal(signal) {
    try {
      return process.kill(-this.#child.pid, signal);
    } catch (error) {
      if (error.code === 'ESRCH') {
        return false;
      }
      throw error;
    }
  }
}
