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
  AnswerStatus,
  Evidence,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import fc from 'fast-check';
import { DatabaseDraftStore } from '../database/DatabaseDraftStore';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import {
  handMadeModel,
  registryOf,
} from '../tests/__testUtils__/handMadeModel';
import { readTables } from '../tests/__testUtils__/readTables';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { DraftConfirmer } from './DraftConfirmer';
import { CopiedAnswer } from './types';

jest.setTimeout(240_000);

const SHOP = 'component:default/shop';
const TILL = 'component:default/till';

const CRITERIA = [
  'builds',
  'manual-tests',
  'deploys',
  'tests',
  'scans',
  'patches',
  'drills',
  'documents',
];

const statuses = fc.constantFrom<AnswerStatus>(
  'met',
  'partly',
  'not-met',
  'not-applicable',
);

const drafts = fc.uniqueArray(
  fc.record<CopiedAnswer>({
    criterionId: fc.constantFrom(...CRITERIA),
    status: statuses,
    reason: fc.string({ minLength: 1, maxLength: 20 }).map(text => `r${text}`),
    evidence: fc.array(
      fc
        .webUrl()
        .map((url): Evidence => ({ type: 'link', url: url.slice(0, 200) })),
      { maxLength: 2 },
    ),
  }),
  { selector: ({ criterionId }) => criterionId, minLength: 1, maxLength: 8 },
);

describe.each(createTestDatabases().eachSupportedId())(
  'any drafts on %s',
  databaseId => {
    const databases = createTestDatabases();

    it('change nothing that counts until they are confirmed, and then as answers would', async () => {
      const database = await databases.init(databaseId);
      const portal = await TestPortal.create(database);
      portal.entities = [
        group('team'),
        component('shop', {
          owner: 'group:default/team',
          lifecycle: 'production',
        }),
        component('till', {
          owner: 'group:default/team',
          lifecycle: 'production',
        }),
      ];
      await portal.synchronize();
      const store = DatabaseDraftStore.create({ database });
      const models = registryOf([handMadeModel]);
      const confirmer = DraftConfirmer.create({
        models,
        rules: portal.config.answers,
        scorer: SubjectScorer.create({ models }),
        store: portal.services.assessmentStore,
      });
      const place = { entityRef: SHOP, modelId: handMadeModel.id };
      const counting = async () => {
        // SQLite counts the rows of every table there ever were in one of its own.
        const {
          answer_drafts: _,
          sqlite_sequence: __,
          ...tables
        } = await readTables(database);
        return tables;
      };

      await fc.assert(
        fc.asyncProperty(
          drafts,
          fc.dictionary(fc.constantFrom(...CRITERIA), statuses),
          async (given, answered) => {
            portal.wait({ minutes: 1 });
            for (const entityRef of [SHOP, TILL]) {
              const { answers } = await portal.assessmentOf(entityRef);
              for (const id of CRITERIA) {
                const status = answered[id] ?? 'unknown';
                if (status !== (answers.get(id)?.status ?? 'unknown')) {
                  await portal.answer(entityRef, id, {
                    status,
                    reason: 'given',
                  });
                }
              }
            }
            const before = await counting();
            await store.addDrafts(place, given, {
              fromRef: 'component:default/other',
              copiedBy: 'user:default/ada',
              copiedAt: portal.now,
            });
            const stored = await store.readDrafts(place);
            expect(
              stored.map(({ criterionId, status, reason, evidence }) => ({
                criterionId,
                status,
                reason,
                evidence,
              })),
            ).toEqual(given);
            expect(await counting()).toEqual(before);

            // Confirmed, they are as if a person had answered the same.
            const current = await portal.assessmentOf(SHOP);
            const { changed } = await confirmer.confirm({
              entityRef: SHOP,
              drafts: stored.map(draft => {
                const answer = current.answers.get(draft.criterionId);
                return {
                  draft,
                  basedOn:
                    answer?.status === 'unknown' ? undefined : answer?.id,
                };
              }),
              authorRef: 'user:default/ada',
              now: portal.now,
            });
            expect(changed).toEqual([]);
            expect(await store.readDrafts(place)).toEqual([]);
            for (const { criterionId, ...answer } of given) {
              await portal.answer(TILL, criterionId, answer);
            }
            expect(await portal.levelsOf(SHOP)).toEqual(
              await portal.levelsOf(TILL),
            );
          },
        ),
        { numRuns: 5 },
      );
    });
  },
);
