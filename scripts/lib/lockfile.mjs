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

/**
 * Whether everything that a package-lock.json asks for is installed, and nothing else.
 *
 * npm writes what it installed to node_modules/.package-lock.json in the same format, as its last step. Contents are
 * compared, not dates: a fresh checkout changes dates, and an interrupted installation leaves no such file.
 *
 * @param wanted - the parsed package-lock.json
 * @param installed - the parsed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const complete = Object.entries(wanted.packages).every(
    ([location, entry]) =>
      // '' is the repository itself
      location === '' ||
      location in installed.packages ||
      // built for another operating system or processor
      entry.optional,
  );
  return (
    complete &&
    Object.entries(installed.packages).every(([location, entry]) =>
      isSamePackage(wanted.packages[location], entry),
    )
  );
}

function isSamePackage(one, other) {
  return (
    one !== undefined &&
    one.version === other.version &&
    one.integrity === other.integrity &&
    one.link === other.link
  );
}

/**
 * Notes that a package is not to be compiled when it is installed.
 *
 * @param content - the text of a package-lock.json
 * @returns the text with `"gypfile": false` for the package, wherever it is installed
 */
export function markPrebuilt(content, name) {
  const lockfile = JSON.parse(content);
  for (const [location, entry] of Object.entries(lockfile.packages)) {
    if (location.endsWith(`node_modules/${name}`)) {
      entry.gypfile = false;
    }
  }
  return `${JSON.stringify(lockfile, null, 2)}\n`;
}
