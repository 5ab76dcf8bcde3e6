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

import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  ALL_SCOPE,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelRegistry } from '../../models';
import { NameResolver } from '../../names/NameResolver';
import { composeRollup } from '../composeRollup';
import { serviceKey } from '../readCells';
import { RollupService, RollupServiceOptions } from '../RollupService';
import { ProofSnapshot, ProvenAssessment, RollupStore } from '../RollupStore';
import { ScopeOpener } from '../ScopeOpener';
import { Pseudonyms } from './Pseudonyms';
import { withoutScope } from './recomputeProof';
import { PROOF_FORMAT, ProofHeader, ProofSubject } from './types';

/** Names are told only where the catalog can be asked for all of them: up to ten requests. */
const MOST_NAMES = 1000;

/** What the writer needs. */
export interface ProofWriterOptions {
  models: ModelRegistry;
  names: NameResolver;
  scopes: ScopeOpener;
  store: RollupStore;
  now(): Date;
}

/** Exports a rollup with everything that it was made from (DESIGN.md §3, rule 13). */
export class ProofWriter implements Pick<RollupService, 'getProof'> {
  readonly #options: ProofWriterOptions;

  static create(options: ProofWriterOptions): ProofWriter {
    return new ProofWriter(options);
  }

  private constructor(options: ProofWriterOptions) {
    this.#options = options;
  }

  async getProof(
    request: Parameters<RollupService['getProof']>[0],
    options: RollupServiceOptions,
  ): Promise<Buffer> {
    const { models, scopes, store } = this.#options;
    const model = models.getDefault();
    const opened = await scopes.open(request, options);
    const { scopeRef, selection } = opened;
    const packed: Buffer[] = [];
    let hasSubjects = false;
    // Packed while it is read: what a reader takes its time to receive holds no transaction.
    await store.readProof(
      scopeRef,
      serviceKey(model),
      selection,
      async snapshot => {
        hasSubjects = snapshot.cells.length > 0;
        const lines = this.#write(
          snapshot,
          { ...request, scopeRef },
          model,
          options,
        );
        await pipeline(
          lines,
          createGzip(),
          new Writable({
            write(chunk, _encoding, done) {
              packed.push(chunk);
              done();
            },
          }),
        );
      },
    );
    await scopes.present(request, opened, () => hasSubjects, options);
    return Buffer.concat(packed);
  }

  async *#write(
    snapshot: ProofSnapshot,
    request: { scopeRef: string; own?: boolean },
    model: MaturityModel,
    options: RollupServiceOptions,
  ): AsyncGenerator<string> {
    const now = this.#options.now();
    const { cells, entityRefs, hierarchy } = snapshot;
    const { scopeRef, own } = request;
    const named = await this.#mayNameAll(
      [
        ...entityRefs,
        ...hierarchy.flat(),
        ...(scopeRef === ALL_SCOPE ? [] : [scopeRef]),
      ],
      snapshot,
      options,
    );
    const places = new Pseudonyms('place', named);
    const subjects = new Pseudonyms('service', named);
    const header: ProofHeader = {
      format: PROOF_FORMAT,
      exportedAt: now.toISOString(),
      named,
      conditional: options.readable !== undefined,
      depth: own ? 'own' : 'all',
      scope: scopeRef === ALL_SCOPE ? undefined : places.of(scopeRef),
      hierarchy: hierarchy.map(([parent, child]) => [
        places.of(parent),
        places.of(child),
      ]),
      model: withoutTexts(model),
      claim: withoutScope(composeRollup(scopeRef, cells, model, now)),
    };
    yield `${JSON.stringify(header)}\n`;
    for await (const batch of snapshot.assessments()) {
      for (const assessment of batch) {
        const subject = toSubject(assessment, places, subjects);
        yield `${JSON.stringify(subject)}\n`;
      }
    }
  }

  /** Owners that the catalog does not have are no names. */
  async #mayNameAll(
    entityRefs: string[],
    snapshot: ProofSnapshot,
    options: RollupServiceOptions,
  ): Promise<boolean> {
    const wanted = new Set(entityRefs);
    if (wanted.size > MOST_NAMES) {
      return false;
    }
    const names = await this.#options.names.resolveListed(
      wanted,
      options.credentials,
      { copy: snapshot },
    );
    return [...wanted].every(entityRef => names.has(entityRef));
  }
}

function toSubject(
  { entity, answers, conflicts, exceptions, targets }: ProvenAssessment,
  places: Pseudonyms,
  subjects: Pseudonyms,
): ProofSubject {
  return {
    subject: subjects.of(entity.entityRef),
    owner: entity.ownerRef && places.of(entity.ownerRef),
    system: entity.systemRef && places.of(entity.systemRef),
    scope: entity.subjectScope ?? 'service',
    kind: entity.kind,
    type: entity.type,
    lifecycle: entity.lifecycle,
    ...(entity.optOutReason !== undefined && { optedOut: true }),
    ...(exceptions.length > 0 && {
      exceptions: [
        ...new Set(exceptions.map(({ criterionId }) => criterionId)),
      ].sort(),
    }),
    ...(conflicts.length > 0 && {
      conflicts: conflicts.map(({ criterionId }) => criterionId),
    }),
    ...(Object.keys(targets).length > 0 && { targets }),
    answers: Object.fromEntries(
      [...answers.values()].flatMap(answer =>
        answer.status === 'unknown'
          ? []
          : [
              [
                answer.criterionId,
                {
                  status: answer.status,
                  expiresAt: answer.expiresAt?.toISOString(),
                  ...(answer.expiryRecorded && { expired: true as const }),
                  ...(answer.source === 'fact' && { byFacts: true as const }),
                },
              ],
            ],
      ),
    ),
  };
}

/** All that decides scores; texts would make the file large and prove nothing. */
function withoutTexts(model: MaturityModel): MaturityModel {
  return {
    ...model,
    description: '',
    dimensions: model.dimensions.map(dimension => ({
      ...dimension,
      description: '',
      categories: dimension.categories.map(category => ({
        ...category,
        meaning: '',
        cells: [],
        criteria: category.criteria.map(criterion => ({
          ...criterion,
          statement: '',
          why: '',
          how: [],
          evidence: '',
        })),
      })),
    })),
  };
}
