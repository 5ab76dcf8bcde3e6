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
import { SourceFile } from '../../SourceFile';
import { ContentCursor } from '../../validation/ContentCursor';
import { issueAt, listNames } from '../../validation/issueAt';
import { OriginalTexts } from './OriginalTexts';
import { joinPairs, PairedTexts, pairText } from './TextPair';

/**
 * The texts of `translations/<language>/model.yaml` beside their originals.
 *
 * @internal
 */
export function pairManifest(
  file: SourceFile,
  originals: OriginalTexts,
): PairedTexts {
  const cursor = ContentCursor.at(file);
  const { manifest } = originals;
  return joinPairs([
    {
      pairs: [
        ...pairText(cursor, 'title', manifest.title),
        ...pairText(cursor, 'description', manifest.description),
        ...pairText(cursor, 'attribution', manifest.attribution.text),
      ],
      issues: [],
    },
    ...cursor
      .get('editions')
      .properties()
      .map(edition => pairEdition(edition, originals)),
  ]);
}

function pairEdition(
  edition: ContentCursor,
  originals: OriginalTexts,
): PairedTexts {
  const name = edition.name();
  const original = originals.edition(name.value);
  if (!original) {
    const ids = originals.manifest.editions.map(({ id }) => id);
    const meant = ids.find(id => Number(id) === Number(name.value));
    return {
      pairs: [],
      issues: [
        issueAt(
          name,
          `The edition "${name.value}" does not exist.`,
          meant
            ? `Write "${meant}" in quotes; without them YAML reads a number.`
            : `Use one of the editions of the model: ${listNames(ids)}.`,
        ),
      ],
    };
  }
  return joinPairs(
    edition
      .get('levels')
      .properties()
      .map(level => pairLevel(level, original)),
  );
}

function pairLevel(
  level: ContentCursor,
  edition: NonNullable<ReturnType<OriginalTexts['edition']>>,
): PairedTexts {
  const name = level.name();
  const original = edition.levels.find(one => String(one.level) === name.value);
  return original
    ? {
        pairs: [
          ...pairText(level, 'name', original.name),
          ...pairText(level, 'meaning', original.meaning),
        ],
        issues: [],
      }
    : {
        pairs: [],
        issues: [
          issueAt(
            name,
            `Edition "${edition.id}" has no level "${name.value}".`,
            `Use one of its levels: ${edition.levels
              .map(one => one.level)
              .join(', ')}.`,
          ),
        ],
      };
}
