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
  CriterionFacts,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { hashModel } from '../../models/hashModel';

/** A model whose criteria for components are answered by facts as declared, by criterion id. */
export function withFacts(
  given: MaturityModel,
  declared: Record<string, CriterionFacts>,
): MaturityModel {
  const { hash, ...content } = structuredClone(given);
  for (const { criterion } of applicableCriteria(content as MaturityModel, {
    scope: 'service',
    kind: 'component',
  })) {
    criterion.facts = declared[criterion.id];
  }
  return { ...content, hash: hashModel(content) };
}
