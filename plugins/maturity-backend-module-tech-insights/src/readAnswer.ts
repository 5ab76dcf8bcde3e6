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
import { CheckResult } from '@backstage-community/plugin-tech-insights-common';
import {
  CollectedEvidence,
  CollectedFact,
  CollectedValue,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { z } from 'zod';
import { MappedFact } from './readTechInsightsConfig';

/** How many links of a check are shown. */
const MOST_LINKS = 19;
const LONGEST_TITLE = 300;
const LONGEST_URL = 2000;

const values = {
  boolean: z.boolean(),
  number: z.number(),
  text: z.string().max(1000),
  texts: z.array(z.string().max(200)).max(100),
};

/**
 * What the results of an entity say about a fact. What is missing or of another type is not known: a check that Tech
 * Insights did not run for an entity has not failed.
 */
export function readAnswer(
  { check: checkId, fact, type }: MappedFact,
  results: readonly CheckResult[],
): Pick<CollectedFact, 'value' | 'evidence'> | undefined {
  const found = results.find(({ check }) => check.id === checkId);
  const value = values[type].safeParse(
    fact === undefined ? found?.result : found?.facts?.[fact]?.value,
  );
  return found && value.success
    ? {
        value: value.data satisfies CollectedValue,
        evidence: evidenceOf(found),
      }
    : undefined;
}

function evidenceOf({ check }: CheckResult): CollectedEvidence[] {
  return [
    { title: `Tech Insights: ${check.name}`.slice(0, LONGEST_TITLE) },
    ...(check.links ?? [])
      .filter(
        ({ url }) => /^https?:\/\/\S+$/.test(url) && url.length <= LONGEST_URL,
      )
      .slice(0, MOST_LINKS)
      .map(({ title, url }) => ({
        title: title.slice(0, LONGEST_TITLE) || url.slice(0, LONGEST_TITLE),
        url,
      })),
  ];
}
