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
  AnswerInput,
  Criterion,
  EntityMaturity,
  MaturityModel,
  MovedSubjectPage,
  Movement,
  RollupView,
  ScoredSubject,
  SubjectPage,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Response } from 'supertest';

/** A request to the HTTP API of a plugin, by default of this one. */
export interface SentRequest {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  path: string;
  /** Sent as JSON, or as it is if it is text. */
  body?: unknown;
  pluginId?: string;
}

type SendRequest = (request: SentRequest) => Promise<Response>;

/** A caller of the HTTP API of a portal. */
export class HttpCaller {
  readonly #send: SendRequest;

  constructor(send: SendRequest) {
    this.#send = send;
  }

  async get(path: string): Promise<Response> {
    return this.#send({ method: 'GET', path });
  }

  async put(path: string, body: unknown): Promise<Response> {
    return this.#send({ method: 'PUT', path, body });
  }

  async post(path: string, body: unknown): Promise<Response> {
    return this.#send({ method: 'POST', path, body });
  }

  /** Sends any request, to another plugin if one is named. */
  async send(request: SentRequest): Promise<Response> {
    return this.#send(request);
  }

  /** Answers a criterion of an entity. */
  async answer(
    entityRef: string,
    criterionId: string,
    answer: AnswerInput,
  ): Promise<Response> {
    return this.put(
      `/assessments/${pathOf(entityRef)}/answers/${criterionId}`,
      answer,
    );
  }

  /** The Maturity tab of an entity. */
  async tab(entityRef: string): Promise<EntityMaturity> {
    return this.#read(`/entities/${pathOf(entityRef)}`);
  }

  /** The rollup of a scope, by default without children and trend. */
  async rollup(scope: string, query = ''): Promise<RollupView> {
    return this.#read(`/rollups/${encodeURIComponent(scope)}${query}`);
  }

  /** A page of the subjects of a scope. */
  async subjects(scope: string, query = ''): Promise<SubjectPage> {
    return this.#read(`/rollups/${encodeURIComponent(scope)}/subjects${query}`);
  }

  /** What moved in a scope, and why. */
  async movement(scope: string, query: string): Promise<Movement> {
    return this.#read(`/rollups/${encodeURIComponent(scope)}/movement${query}`);
  }

  /** A page of the subjects that a cause moved in a scope. */
  async moved(
    scope: string,
    cause: string,
    query: string,
  ): Promise<MovedSubjectPage> {
    return this.#read(
      `/rollups/${encodeURIComponent(
        scope,
      )}/movement/${cause}/subjects${query}`,
    );
  }

  /** The criteria that a subject is asked, by default a service in production, in the order of the model. */
  async criteria(
    subject: ScoredSubject = {
      scope: 'service',
      kind: 'component',
      type: 'service',
      lifecycle: 'production',
    },
  ): Promise<Criterion[]> {
    const model: MaturityModel = await this.#read('/models/cncf-cloud-native');
    return applicableCriteria(model, subject).map(({ criterion }) => criterion);
  }

  async #read<T>(path: string): Promise<T> {
    const response = await this.get(path);
    if (response.status !== 200) {
      throw new Error(`GET ${path}: ${response.status} ${response.text}`);
    }
    return response.body;
  }
}

/** The reference of an entity as the paths of the API have it. */
export function pathOf(entityRef: string): string {
  return entityRef.replace(':', '/');
}
