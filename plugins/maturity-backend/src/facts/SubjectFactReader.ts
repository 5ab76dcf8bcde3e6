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
  MaturityModel,
  SubjectFindings,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ProjectedEntity } from '../catalog/types';
import { FactVerdict, factVerdicts } from './evaluation/factVerdicts';
import { FactStore } from './FactStore';
import { failingSources } from './presentFact';
import { presentFindings } from './presentFindings';

/** What facts say about one subject, for whoever shows or changes its assessment. */
export class SubjectFactReader {
  readonly #store: Pick<FactStore, 'readFacts' | 'readSources'>;

  static create(options: {
    store: Pick<FactStore, 'readFacts' | 'readSources'>;
  }): SubjectFactReader {
    return new SubjectFactReader(options.store);
  }

  private constructor(store: Pick<FactStore, 'readFacts' | 'readSources'>) {
    this.#store = store;
  }

  /** What facts answer about a subject, by criterion id, by any model that is asked for afterwards. */
  async readVerdicts(
    entityRef: string,
    now: Date,
  ): Promise<
    (
      model: MaturityModel,
      entity: ProjectedEntity,
    ) => ReadonlyMap<string, FactVerdict>
  > {
    const facts = await this.#store.readFacts([entityRef]);
    return (model, entity) => factVerdicts(model, entity, facts, now);
  }

  /** What the Maturity tab shows of the facts of a subject. */
  async readFindings(
    entity: ProjectedEntity,
    model: MaturityModel,
    now: Date,
  ): Promise<SubjectFindings> {
    const facts = await this.#store.readFacts([entity.entityRef]);
    const failing = failingSources(
      facts.length > 0 ? await this.#store.readSources() : [],
    );
    return presentFindings({ entity, facts, failing, model, now });
  }
}
