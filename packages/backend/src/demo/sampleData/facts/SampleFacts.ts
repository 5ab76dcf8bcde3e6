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
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  ImportedAnswer,
  MATURITY_PLUGIN_ID,
  MaturityApi,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SampleCompanyReader } from '../SampleCompanyReader';
import { signIn } from '../signIn';
import { SampleSubject } from '../types';
import {
  SAMPLE_PIPELINES,
  SampleConflict,
  generateFacts,
} from './generateFacts';

/** The service that most people look at first, and whose services come next: a person of the demo sees the conflicts. */
const FIRST_SERVICE = 'component:default/payment-gateway';
const FIRST_OWNER = 'group:default/payments';
const DEVELOPER = 'user:default/amara.okafor';

const REASON =
  'The shared pipeline does it for all of us; the checkout does not show it.';

/** As many subjects as are exported at once. */
const EXPORT_PAGE = 100;

/**
 * What {@link SampleFacts} needs.
 *
 * @internal
 */
export interface SampleFactsOptions {
  auth: AuthService;
  company: Pick<SampleCompanyReader, 'read'>;
  discovery: DiscoveryService;
  logger: LoggerService;
  maturity: Pick<
    MaturityApi,
    | 'exportAnswers'
    | 'getEntityMaturity'
    | 'getFacts'
    | 'getModel'
    | 'getModels'
    | 'pushFacts'
    | 'putAnswer'
  >;
}

/**
 * Lets invented pipelines send what they know of the services, with the token of a service and through the same route as
 * those of anybody. One of the people who are contradicted says why.
 *
 * @internal
 */
export class SampleFacts {
  readonly #options: SampleFactsOptions;

  static create(options: SampleFactsOptions): SampleFacts {
    return new SampleFacts(options);
  }

  private constructor(options: SampleFactsOptions) {
    this.#options = options;
  }

  /** Does nothing in a portal to which they have been sent already, or that is not of the sample company. */
  async send(now: Date): Promise<void> {
    const { company, logger, maturity } = this.#options;
    const found = await company.read();
    if (found.state !== 'complete') {
      return;
    }
    const subjects = firstSeen(found.subjects);
    const token = await this.#serviceToken();
    const { facts: known } = await maturity.getFacts(
      { entityRef: subjects[0].entityRef },
      { token },
    );
    if (known.some(({ source }) => source === SAMPLE_PIPELINES)) {
      return;
    }
    const personToken = await signIn(DEVELOPER, this.#options.discovery);
    const { facts, conflicts } = generateFacts({
      model: await this.#readModel(token),
      subjects,
      answers: await this.#readAnswers(token),
      now,
    });
    // Before anything is sent: what fails is tried again as a whole.
    const [first] = conflicts;
    if (first) {
      await this.#insist(first, personToken);
    }
    const { taken, rejected } = await maturity.pushFacts({ facts }, { token });
    logger.info(`Sent ${taken} sample facts; ${rejected.length} were rejected`);
  }

  /** The developer stays with the answer, and says why. */
  async #insist(
    { entityRef, criterionId }: SampleConflict,
    token: string,
  ): Promise<void> {
    const { maturity } = this.#options;
    const { assessment } = await maturity.getEntityMaturity(
      { entityRef },
      { token },
    );
    const answer = assessment?.answers.find(
      known => known.criterionId === criterionId,
    );
    if (!answer) {
      throw new Error(`${entityRef} has no answer to ${criterionId}`);
    }
    if (answer.reason === REASON) {
      return;
    }
    await maturity.putAnswer(
      {
        entityRef,
        criterionId,
        answer: {
          status: answer.status,
          reason: REASON,
          evidence: answer.evidence,
          basedOn: answer.id,
        },
      },
      { token },
    );
  }

  async #readModel(token: string): Promise<MaturityModel> {
    const { maturity } = this.#options;
    const { items } = await maturity.getModels({ token });
    const { id, edition } =
      items.find(({ isDefault }) => isDefault) ?? items[0];
    return maturity.getModel({ modelId: id, edition }, { token });
  }

  async #readAnswers(token: string): Promise<ImportedAnswer[]> {
    const { maturity } = this.#options;
    const answers: ImportedAnswer[] = [];
    let cursor: string | undefined;
    do {
      const page = await maturity.exportAnswers(
        { limit: EXPORT_PAGE, cursor },
        { token },
      );
      answers.push(...page.answers);
      cursor = page.nextCursor;
    } while (cursor);
    return answers;
  }

  async #serviceToken(): Promise<string> {
    const { auth } = this.#options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: MATURITY_PLUGIN_ID,
    });
    return token;
  }
}

/** The services in the order in which people of the demo come upon them. */
function firstSeen(subjects: SampleSubject[]): SampleSubject[] {
  const rank = ({ entityRef, ownerRef }: SampleSubject) =>
    Number(entityRef !== FIRST_SERVICE) + Number(ownerRef !== FIRST_OWNER);
  return subjects
    .filter(({ scope }) => scope === 'service')
    .sort((a, b) => rank(a) - rank(b));
}
