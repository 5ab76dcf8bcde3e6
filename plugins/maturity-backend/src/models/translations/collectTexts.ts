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
import { modelTextPath } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  CellTranslation,
  DimensionTranslationDocument,
  TranslationLayer,
} from './documents';

/**
 * What one folder translates of an edition, by the path of the text. A text is a list of steps, or a list of one.
 *
 * @internal
 */
export function collectTexts(
  layer: TranslationLayer,
  editionId: string,
): Map<string, string[]> {
  const { manifest } = layer;
  const texts = new Map<string, string[]>();
  const add = (path: string, text: string | string[] | undefined) => {
    if (text !== undefined) {
      texts.set(path, [text].flat());
    }
  };

  add(modelTextPath.model('title'), manifest.title);
  add(modelTextPath.model('description'), manifest.description);
  add(modelTextPath.model('attribution'), manifest.attribution);
  const levels = manifest.editions?.[editionId]?.levels ?? {};
  for (const [level, { name, meaning }] of Object.entries(levels)) {
    add(modelTextPath.level(Number(level), 'name'), name);
    add(modelTextPath.level(Number(level), 'meaning'), meaning);
  }
  for (const { dimensionId, document } of layer.dimensions) {
    const { dimension } = document;
    add(modelTextPath.dimension(dimensionId, 'title'), dimension?.title);
    add(
      modelTextPath.dimension(dimensionId, 'description'),
      dimension?.description,
    );
    addCategories(document, editionId, add);
    addCriteria(document, add);
  }
  return texts;
}

type Add = (path: string, text: string | string[] | undefined) => void;

function addCategories(
  document: DimensionTranslationDocument,
  editionId: string,
  add: Add,
): void {
  for (const [id, category] of Object.entries(document.categories ?? {})) {
    add(modelTextPath.category(id, 'title'), category.title);
    add(modelTextPath.category(id, 'meaning'), category.meaning);
    for (const [level, cells] of Object.entries(category.cells ?? {})) {
      const cell = [cells].flat().find(one => isIn(one, editionId));
      add(modelTextPath.cell(id, Number(level), 'meaning'), cell?.meaning);
      add(
        modelTextPath.cell(id, Number(level), 'description'),
        cell?.description,
      );
    }
  }
}

function addCriteria(document: DimensionTranslationDocument, add: Add): void {
  for (const [id, criterion] of Object.entries(document.criteria ?? {})) {
    add(modelTextPath.criterion(id, 'statement'), criterion.statement);
    add(modelTextPath.criterion(id, 'why'), criterion.why);
    add(modelTextPath.criterion(id, 'how'), criterion.how);
    add(modelTextPath.criterion(id, 'evidence'), criterion.evidence);
  }
}

function isIn(cell: CellTranslation, editionId: string): boolean {
  return cell.editions === undefined || cell.editions.includes(editionId);
}
