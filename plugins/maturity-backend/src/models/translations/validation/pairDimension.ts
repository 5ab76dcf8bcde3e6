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
import { CriterionDocument } from '../../documents';
import { SourceFile } from '../../SourceFile';
import { ContentCursor, Located } from '../../validation/ContentCursor';
import { issueAt, listNames } from '../../validation/issueAt';
import { OriginalTexts } from './OriginalTexts';
import { pairCells } from './pairCells';
import { joinPairs, PairedTexts, pairText } from './TextPair';

/**
 * The texts of `translations/<language>/<dimension>.yaml` beside their originals.
 *
 * @internal
 */
export function pairDimension(
  file: SourceFile,
  dimensionId: string,
  originals: OriginalTexts,
): PairedTexts {
  const original = originals.dimension(dimensionId);
  if (!original) {
    return {
      pairs: [],
      issues: [
        file.issue(
          [],
          `The model has no dimension "${dimensionId}".`,
          `Name the file after one of its dimensions: ${listNames(
            originals.dimensionIds,
          )}.`,
        ),
      ],
    };
  }
  const cursor = ContentCursor.at(file);
  const dimension = cursor.get('dimension');
  return joinPairs([
    {
      pairs: [
        ...pairText(dimension, 'title', original.title),
        ...pairText(dimension, 'description', original.description),
      ],
      issues: [],
    },
    ...cursor
      .get('categories')
      .properties()
      .map(category => pairCategory(category, dimensionId, originals)),
    ...cursor
      .get('criteria')
      .properties()
      .map(criterion => pairCriterion(criterion, dimensionId, originals)),
  ]);
}

function pairCategory(
  cursor: ContentCursor,
  dimensionId: string,
  originals: OriginalTexts,
): PairedTexts {
  const name = cursor.name();
  const found = originals.category(name.value);
  if (found?.dimensionId !== dimensionId) {
    return notHere(name, 'category', found?.dimensionId);
  }
  const { category } = found;
  return joinPairs([
    {
      pairs: [
        ...pairText(cursor, 'title', category.title),
        ...pairText(cursor, 'meaning', category.meaning),
      ],
      issues: [],
    },
    ...cursor
      .get('cells')
      .properties()
      .map(cells => pairCells(cells, category, originals)),
  ]);
}

function pairCriterion(
  cursor: ContentCursor,
  dimensionId: string,
  originals: OriginalTexts,
): PairedTexts {
  const name = cursor.name();
  const found = originals.criterion(name.value);
  if (found?.dimensionId !== dimensionId) {
    return notHere(name, 'criterion', found?.dimensionId);
  }
  const { criterion } = found;
  return joinPairs([
    {
      pairs: [
        ...pairText(cursor, 'statement', criterion.statement),
        ...pairText(cursor, 'why', criterion.why),
        ...pairText(cursor, 'evidence', criterion.evidence),
      ],
      issues: [],
    },
    pairSteps(cursor.get('how'), criterion),
  ]);
}

function pairSteps(
  how: ContentCursor,
  { id, how: originals }: CriterionDocument,
): PairedTexts {
  const steps = how.items();
  if (steps.length > 0 && steps.length !== originals.length) {
    return {
      pairs: [],
      issues: [
        issueAt(
          how.name(),
          `"how" of "${id}" has ${steps.length} steps, but ${originals.length} in the original.`,
          'Translate the steps one by one, or leave "how" out.',
        ),
      ],
    };
  }
  return {
    pairs: steps.flatMap((step, index) => {
      const translation = step.text();
      return translation ? [{ translation, original: originals[index] }] : [];
    }),
    issues: [],
  };
}

function notHere(
  name: Located<string>,
  what: 'category' | 'criterion',
  home: string | undefined,
): PairedTexts {
  return {
    pairs: [],
    issues: [
      issueAt(
        name,
        `The ${what} "${name.value}" is not in this dimension.`,
        home
          ? `Move it to ${home}.yaml of the same language.`
          : `Correct its id, or remove it if the model no longer has it.`,
      ),
    ],
  };
}
