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

import { UsageError } from './UsageError';

const formats = ['table', 'json'] as const;

/**
 * The full reference of an entity; kind and namespace are lower case, as everywhere in the catalog.
 *
 * @throws UsageError if it is not one
 */
export function parseEntity(reference: string | undefined): string {
  if (reference === undefined) {
    throw new UsageError(
      '--entity is missing: name the entity of the catalog, such as --entity component:default/foo',
    );
  }
  const match =
    /^([A-Za-z][A-Za-z0-9]*):(?:([A-Za-z0-9-]+)\/)?([A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?)$/.exec(
      reference,
    );
  if (!match) {
    throw new UsageError(
      `--entity ${reference}: a reference is written kind:namespace/name, such as component:default/foo`,
    );
  }
  const [, kind, namespace = 'default', name] = match;
  return `${kind.toLowerCase()}:${namespace.toLowerCase()}/${name.toLowerCase()}`;
}

/** @throws UsageError if the name cannot be stored */
export function parseSource(source: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,63}$/.test(source)) {
    throw new UsageError(
      `--source ${source}: use up to 64 letters, digits and . _ : / -`,
    );
  }
  return source;
}

/** @throws UsageError if it is no point in time */
export function parseInstant(time: string | undefined): Date | undefined {
  if (time === undefined) {
    return undefined;
  }
  const instant = new Date(time);
  if (Number.isNaN(instant.getTime())) {
    throw new UsageError(
      `--observed-at ${time}: write a time such as 2026-11-21T12:00:00Z`,
    );
  }
  return instant;
}

/** @throws UsageError if there is no such format */
export function parseFormat(format: string): (typeof formats)[number] {
  const known = formats.find(name => name === format);
  if (!known) {
    throw new UsageError(
      `--format ${format}: there are ${formats.join(' and ')}`,
    );
  }
  return known;
}
