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
  FactsDocument,
  FactsResult,
  SubjectFacts,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NotAllowedError } from '@backstage/errors';
import { NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { subjectOf } from './DefaultFactService';
import {
  FactService,
  FactServiceOptions,
  UnauthorizedFactService,
} from './FactService';
import { RejectedItem } from './types';

/** Permissions, and nothing else: asked once for all subjects of a request. */
export class AuthorizedFactService implements FactService {
  readonly #access: AssessmentAccess;
  readonly #names: NameResolver;
  readonly #reservedSources: ReadonlySet<string>;
  readonly #service: UnauthorizedFactService;

  static create(options: {
    access: AssessmentAccess;
    names: NameResolver;
    /** Sources within the backend: nobody sends facts in their names. */
    reservedSources: ReadonlySet<string>;
    service: UnauthorizedFactService;
  }): AuthorizedFactService {
    return new AuthorizedFactService(options);
  }

  private constructor(options: {
    access: AssessmentAccess;
    names: NameResolver;
    reservedSources: ReadonlySet<string>;
    service: UnauthorizedFactService;
  }) {
    this.#access = options.access;
    this.#names = options.names;
    this.#reservedSources = options.reservedSources;
    this.#service = options.service;
  }

  async push(
    document: FactsDocument,
    { credentials }: FactServiceOptions,
  ): Promise<FactsResult> {
    const entityRefs = [
      ...new Set(
        [...document.facts, ...(document.notAnalysed ?? [])].map(subjectOf),
      ),
    ];
    const known = await this.#names.resolve(entityRefs, credentials);
    const mayPush = await this.#access.mayPushFacts(entityRefs, credentials);
    const refused = document.facts.flatMap((fact, index): RejectedItem[] => {
      const entityRef = subjectOf(fact);
      if (this.#reservedSources.has(fact.source)) {
        return [
          {
            index,
            message: `'${fact.source}' is a source within the portal; send facts under another name`,
          },
        ];
      }
      if (!known.has(entityRef)) {
        return [
          {
            index,
            message: `there is no ${fact.subject} in the catalog, or you may not read it`,
          },
        ];
      }
      return mayPush.has(entityRef)
        ? []
        : [
            {
              index,
              message: `you may not send facts about ${fact.subject}; its owners may, and services with a token for it`,
            },
          ];
    });
    return this.#service.push(
      {
        ...document,
        notAnalysed: document.notAnalysed?.filter(
          gap =>
            !this.#reservedSources.has(gap.source) &&
            known.has(subjectOf(gap)) &&
            mayPush.has(subjectOf(gap)),
        ),
      },
      refused,
    );
  }

  async getFacts(
    entityRef: string,
    { credentials }: FactServiceOptions,
  ): Promise<SubjectFacts> {
    await this.#access.requireVisible([entityRef], credentials);
    const [{ known, read }] = await this.#access.rightsOf(
      [entityRef],
      credentials,
    );
    if (known && !read) {
      throw new NotAllowedError(
        `You may not read the assessment of ${entityRef}; ask its owner or the team that runs this portal`,
      );
    }
    return this.#service.getFacts(entityRef);
  }
}
