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
import {
  Applicability,
  CriterionFacts,
  CriterionKind,
  Effort,
  FixIn,
  Lens,
  ModelTarget,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * Content of `model.yaml`, as `src/schema/model.schema.json` describes it.
 *
 * @internal
 */
export interface ManifestDocument {
  id: string;
  /** A BCP 47 tag; `en` if missing. */
  language?: string;
  title: string;
  description: string;
  attribution: { text: string; url: string };
  rule: { threshold: number };
  defaultEdition: string;
  editions: {
    id: string;
    levels: {
      level: number;
      name: string;
      meaning: string;
      plateau?: boolean;
    }[];
    target?: ModelTarget;
  }[];
  dimensions: string[];
}

/**
 * Content of the file of one dimension, as `src/schema/model-dimension.schema.json` describes it.
 *
 * @internal
 */
export interface DimensionDocument {
  id: string;
  title: string;
  description: string;
  categories: CategoryDocument[];
}

/**
 * A category in the file of its dimension.
 *
 * @internal
 */
export interface CategoryDocument {
  id: string;
  title: string;
  meaning: string;
  /** All editions of the model if missing. */
  editions?: string[];
  cells: CellDocument[];
  criteria: CriterionDocument[];
}

/**
 * The text of a cell in the file of its dimension.
 *
 * @internal
 */
export interface CellDocument {
  level: number;
  /** All editions of the category if missing. */
  editions?: string[];
  meaning: string;
  description: string;
}

/**
 * Where a criterion belongs in one edition: a level of its home category, or a level of another category.
 *
 * @internal
 */
export type PlacementDocument = number | { level: number; category: string };

/**
 * A criterion in the file of its dimension.
 *
 * @internal
 */
export interface CriterionDocument {
  id: string;
  levels: Record<string, PlacementDocument>;
  scope: Scope;
  kind?: CriterionKind;
  successors?: string[];
  statement: string;
  why: string;
  how: string[];
  evidence: string;
  appliesTo?: Applicability;
  mustHave?: boolean;
  allowNotApplicable?: boolean;
  weight?: number;
  effort: Effort;
  fixIn?: FixIn;
  lenses?: Lens[];
  validityDays?: number;
  facts?: CriterionFacts;
}

/**
 * All files of one model that passed validation.
 *
 * @internal
 */
export interface ModelDocuments {
  manifest: ManifestDocument;
  /** In the order in which the manifest lists them. */
  dimensions: DimensionDocument[];
}
