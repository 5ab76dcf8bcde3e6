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

import { Fact } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';

/** What one source says about a subject, as far as the model asks for it. */
export interface SourceCoverage {
  source: string;
  facts: number;
  /** How many of them were not heard of lately. */
  stale: number;
  /** The latest observation. */
  observedAt: string;
}

/** What facts cover of a subject: by source, and of its criteria. */
export interface Coverage {
  sources: SourceCoverage[];
  /** How many criteria facts answer, whether the answer counts or a person's. */
  answered: number;
  /** How many criteria there is only a sign for. */
  hinted: number;
  /** The criteria that facts answer otherwise than the person whose answer counts, in the order of the model. */
  disputed: string[];
}

/** Counts what facts cover, of the criteria that the subject is asked. */
export function coverageOf({
  criteria,
  disputed,
  findings,
}: Pick<SubjectState, 'criteria' | 'disputed' | 'findings'>): Coverage {
  const facts = new Map<string, Fact>();
  let answered = 0;
  let hinted = 0;
  for (const { criterion } of criteria) {
    const finding = findings.get(criterion.id);
    finding?.facts.forEach(fact =>
      facts.set(`${fact.name} ${fact.source}`, fact),
    );
    if (finding?.status !== undefined) {
      answered += 1;
    } else if (finding?.hint !== undefined) {
      hinted += 1;
    }
  }
  const sources = new Map<string, SourceCoverage>();
  for (const { source, state, observedAt } of facts.values()) {
    const known = sources.get(source);
    sources.set(source, {
      source,
      facts: (known?.facts ?? 0) + 1,
      stale: (known?.stale ?? 0) + (state === 'stale' ? 1 : 0),
      observedAt:
        known && known.observedAt > observedAt ? known.observedAt : observedAt,
    });
  }
  return {
    sources: [...sources.values()].sort((a, b) =>
      a.source < b.source ? -1 : 1,
    ),
    answered,
    hinted,
    disputed: criteria
      .map(({ criterion }) => criterion.id)
      .filter(id => disputed.get(id) === 'fact'),
  };
}
