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

/** Looks into plain data of unknown shape: what is not there, or is something else, is undefined or empty. */
export type Path = ReadonlyArray<string | number>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path. Only own properties are seen, whatever the keys are called. */
export function at(value: unknown, ...path: Path): unknown {
  return path.reduce<unknown>((current, step) => {
    if (Array.isArray(current)) {
      return typeof step === 'number' ? current[step] : undefined;
    }
    return isRecord(current) && Object.hasOwn(current, step)
      ? current[step]
      : undefined;
  }, value);
}

export function listAt(value: unknown, ...path: Path): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

export function entriesAt(
  value: unknown,
  ...path: Path
): Array<[string, unknown]> {
  const found = at(value, ...path);
  return isRecord(found) ? Object.entries(found) : [];
}

export function textAt(value: unknown, ...path: Path): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: unknown, ...path: Path): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** A text, or the texts of a list, as many formats allow either. */
export function textsAt(value: unknown, ...path: Path): string[] {
  const found = at(value, ...path);
  return (Array.isArray(found) ? found : [found]).filter(
    (item): item is string => typeof item === 'string',
  );
}
