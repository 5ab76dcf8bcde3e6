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

import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  FactInput,
  ImportedAnswer,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { sampleModel } from '../../__testUtils__/sampleModel';
import { SampleSubject } from '../types';
import { NightlyScanCollector } from './NightlyScanCollector';
import { SampleFacts, SampleFactsOptions } from './SampleFacts';

const NOW = new Date('2026-11-21T12:00:00Z');
const DEVELOPER = 'user:default/amara.okafor';

/** One criterion that facts refute, one that they prove, and a hint. */
const model = structuredClone(sampleModel);
const [refuted, proven, , hinted] = model.dimensions[0].categories[0].criteria;
refuted.facts = {
  refute: { fact: 'ci.image-scan', operator: 'equal', value: false },
};
proven.facts = { prove: { fact: 'ci.tests', operator: 'equal', value: true } };
hinted.facts = {
  hint: {
    any: [
      { fact: 'kubernetes.probes', operator: 'equal', value: true },
      { fact: 'catalog.owner', operator: 'equal', value: true },
    ],
  },
};

const subjects: SampleSubject[] = ['a', 'b', 'c', 'd', 'e'].map(name => ({
  entityRef: `component:default/${name}`,
  scope: 'service',
  kind: 'Component',
  type: 'service',
  lifecycle: 'production',
  ownerRef: name < 'd' ? 'group:default/payments' : 'group:default/railway',
  authorRefs: [DEVELOPER],
  history: 'improving',
}));

const answerOf = (
  entityRef: string,
  given: Partial<ImportedAnswer>,
): ImportedAnswer => ({
  entityRef,
  criterionId: refuted.id,
  status: 'met',
  answeredAt: '2026-10-01T12:00:00Z',
  ...given,
});

/** A Maturity backend that keeps what it is sent. */
function createBackend() {
  const pushed: FactInput[] = [];
  const answered: Array<{ by?: string; reason?: string }> = [];
  const maturity: SampleFactsOptions['maturity'] = {
    exportAnswers: async ({ cursor }) =>
      cursor
        ? {
            answers: [
              answerOf('component:default/b', {}),
              answerOf('component:default/c', {}),
              answerOf('component:default/d', {
                expiresAt: '2026-11-01T12:00:00Z',
              }),
              answerOf('component:default/e', {}),
            ],
            subjects: 4,
          }
        : {
            answers: [
              answerOf('component:default/a', {}),
              answerOf('component:default/a', { criterionId: proven.id }),
            ],
            subjects: 1,
            nextCursor: 'more',
          },
    getEntityMaturity: async () =>
      ({
        assessment: {
          answers: [
            { id: '7', criterionId: refuted.id, status: 'met', evidence: [] },
          ],
        },
      } as never),
    getFacts: async ({ entityRef }) =>
      ({
        facts: pushed.filter(({ subject }) => subject === entityRef),
      } as never),
    getModel: async () => model,
    getModels: async () => ({ items: [{ ...model, isDefault: true }] }),
    pushFacts: async ({ facts }) => {
      pushed.push(...facts);
      return { taken: facts.length, changed: facts.length, rejected: [] };
    },
    putAnswer: async ({ answer }, options) => {
      answered.push({ by: options?.token, reason: answer.reason });
      return {} as never;
    },
  };
  return { answered, maturity, pushed };
}

describe('the sample facts', () => {
  beforeEach(() => {
    // Signing in as somebody gives that somebody's name as the token.
    jest.spyOn(global, 'fetch').mockImplementation(async (_, init) => {
      const token = new Headers(init?.headers).get('x-demo-person');
      return Response.json({ backstageIdentity: { token } });
    });
  });
  afterEach(() => jest.restoreAllMocks());

  const createFacts = (maturity: SampleFactsOptions['maturity']) =>
    SampleFacts.create({
      auth: mockServices.auth(),
      company: { read: async () => ({ state: 'complete', subjects }) },
      discovery: mockServices.discovery(),
      logger: mockServices.logger.mock(),
      maturity,
    });

  it('contradict people in three services, one of whom says why, and leave other answers to people', async () => {
    const { answered, maturity, pushed } = createBackend();
    const facts = createFacts(maturity);
    await facts.send(NOW);
    // No more than two of one owner; the answer in d has expired, so that a pipeline may answer there.
    expect(
      pushed
        .filter(({ name }) => name === 'ci.image-scan')
        .filter(({ subject }) => subject !== 'component:default/d')
        .map(({ subject, value }) => [subject, value]),
    ).toEqual([
      ['component:default/a', false],
      ['component:default/b', false],
      ['component:default/e', false],
    ]);
    const testsOf = pushed.filter(({ name }) => name === 'ci.tests');
    expect(testsOf.map(({ subject }) => subject).sort()).toEqual([
      'component:default/b',
      'component:default/c',
      'component:default/d',
      'component:default/e',
    ]);
    // What the portal collects itself is nothing that pipelines send.
    expect(pushed.map(({ name }) => name)).not.toContain('catalog.owner');
    expect(pushed.map(({ name }) => name)).toContain('kubernetes.probes');
    expect(new Set(pushed.map(({ source }) => source))).toEqual(
      new Set(['sample-pipelines']),
    );
    expect(answered).toEqual([
      { by: DEVELOPER, reason: expect.stringContaining('pipeline') },
    ]);

    const { length } = pushed;
    await facts.send(NOW);
    expect(pushed).toHaveLength(length);
    expect(answered).toHaveLength(1);
  });

  it('come from a scanner that broke down a month ago, too, and only for the sample company', async () => {
    const entity = (name: string, annotations = {}): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name, namespace: 'default', annotations },
    });
    const known: unknown[] = [];
    const collector = NightlyScanCollector.create({
      auth: mockServices.auth(),
      maturity: { getFacts: async () => ({ facts: known } as never) },
      now: () => NOW,
    });
    const collect = async (entities: Entity[]) => {
      const facts = [];
      for await (const fact of collector.collect({
        entities,
        signal: new AbortController().signal,
      })) {
        facts.push(fact);
      }
      return facts;
    };
    const sample = entity('a', {
      'vesperline.example/sample-history': 'lapsed',
    });
    expect(await collect([sample])).toEqual([]);
    known.push({ source: 'sample-pipelines' });
    const facts = await collect([entity('theirs'), sample]);
    expect(facts.map(({ entityRef, name }) => [entityRef, name])).toEqual(
      collector.facts.map(({ name }) => ['component:default/a', name]),
    );
    for (const { observedAt } of facts) {
      expect(observedAt).toEqual(new Date('2026-10-22T12:00:00Z'));
    }
    known.push({ source: collector.id });
    await expect(collect([sample])).rejects.toThrow(/does not answer/);
    expect(await collect([entity('theirs')])).toEqual([]);
  });
});
