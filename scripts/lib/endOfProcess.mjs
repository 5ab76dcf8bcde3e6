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

const PARENT_CHECK_MILLISECONDS = 500;
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** The usual exit code of a process that a signal ended. */
export function exitCodeOf(signal) {
  return SIGNALS[signal] ?? 1;
}

/**
 * Calls `stop` once when this process is asked to end, and then ends it.
 *
 * A signal asks for that. So does the end of the parent: when npm is ended it passes the signal on to the shell between
 * it and its script, and the shell does not.
 *
 * @param stop - stops what this process started
 * @param exitCode - the exit code, if it is not the usual one of the signal
 * @returns a function after which this process ends as any other
 */
export function whenAskedToEnd(stop, exitCode) {
  let isEnding = false;
  const end = async signal => {
    if (!isEnding) {
      isEnding = true;
      await stop();
      process.exit(exitCode ?? exitCodeOf(signal));
    }
  };

  const signals = Object.keys(SIGNALS);
  signals.forEach(signal => process.on(signal, end));
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      end('SIGHUP');
    }
  }, PARENT_CHECK_MILLISECONDS).unref();

  return () => {
    clearInterval(watch);
    signals.forEach(signal => process.off(signal, end));
  };
}
