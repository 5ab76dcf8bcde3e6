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
import { parseEntityRef } from '@backstage/catalog-model';
import {
  AnswerStatus,
  Evidence,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SampleSubject } from '../types';
import { Random } from './random';

const LINKS = [
  { path: 'pipelines', title: 'Pipeline' },
  { path: 'dashboards', title: 'Dashboard' },
  { path: 'runbooks', title: 'Runbook' },
  { path: 'decisions', title: 'Decision record' },
  { path: 'reviews', title: 'Minutes of the review' },
];

const NOTES: Record<Exclude<AnswerStatus, 'not-applicable'>, string[]> = {
  met: [
    'Checked together with the team that uses it.',
    'Shown at the last operations review.',
    'In place since the move to the shared pipelines.',
  ],
  partly: [
    'True for production; staging still lacks it.',
    'Two of three regions are done, the last one follows this quarter.',
    'Works, but only one of us knows how.',
  ],
  'not-met': [
    'Planned, and not begun.',
    'We tried last quarter and ran out of time.',
    'Waits for the new release of the shared pipelines.',
  ],
};

const REASONS: Record<string, string> = {
  library: 'A library runs inside of its consumers; this is decided there.',
  tool: 'The tool runs on demand and serves no traffic.',
  'data-pipeline': 'The pipeline runs once a night and serves no requests.',
  'mobile-app': "The app runs on travellers' own devices.",
};

const USUAL_REASON = 'The component keeps no data and no state of its own.';

const REASON_OF_GROUPS = 'We buy this in, and our supplier decides it.';

/**
 * What somebody wrote beside an answer: the reason why a criterion does not apply, and now and then a link or a note.
 *
 * @internal
 */
export function describeAnswer(
  subject: SampleSubject,
  status: AnswerStatus,
  random: Random,
): { reason?: string; evidence?: Evidence[] } {
  if (status === 'not-applicable') {
    return {
      reason:
        subject.scope === 'service'
          ? REASONS[subject.type ?? ''] ?? USUAL_REASON
          : REASON_OF_GROUPS,
    };
  }
  const evidence: Evidence[] = [];
  const link = random.pick(LINKS);
  if (link && status !== 'not-met' && random.chance(0.15)) {
    const { name } = parseEntityRef(subject.entityRef);
    evidence.push({
      type: 'link',
      url: `https://example.com/vesperline/${link.path}/${name}`,
      title: link.title,
    });
  }
  const text = random.pick(NOTES[status]);
  if (text && random.chance(status === 'met' ? 0.05 : 0.12)) {
    evidence.push({ type: 'note', text });
  }
  return evidence.length > 0 ? { evidence } : {};
}
