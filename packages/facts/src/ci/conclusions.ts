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

import { FactName } from '../catalogue';
import { Conclusions } from '../facts/Conclusions';
import { Check, Evidence, NotAnalysed } from '../facts/types';
import { Pipeline, TriggerKind } from './model';
import { Purpose } from './purposes';
import { Use, Uses } from './uses';

export const noPipeline = 'no pipeline was found';

/** Facts that ask whether a pipeline does something at all. */
const somewhere: Array<[FactName, Purpose]> = [
  ['ci.tests', 'test'],
  ['ci.end-to-end-tests', 'end-to-end-test'],
  ['ci.load-tests', 'load-test'],
  ['ci.smoke-tests', 'smoke-test'],
  ['ci.code-quality', 'code-quality'],
  ['ci.coverage', 'coverage'],
  ['ci.image-build', 'image-build'],
  ['ci.image-push', 'image-push'],
  ['ci.image-scan', 'image-scan'],
  ['ci.configuration-scan', 'configuration-scan'],
  ['ci.secret-scan', 'secret-scan'],
  ['ci.dependency-scan', 'dependency-scan'],
  ['ci.code-scan', 'code-scan'],
  ['ci.licence-check', 'licence-check'],
  ['ci.bill-of-materials', 'bill-of-materials'],
  ['ci.signing', 'sign'],
  ['ci.provenance', 'provenance'],
  ['ci.policy-tests', 'policy-test'],
  ['ci.infrastructure', 'infrastructure'],
];
const scans: Purpose[] = [
  'image-scan',
  'configuration-scan',
  'secret-scan',
  'dependency-scan',
  'code-scan',
];

/** What the pipelines do, and when. */
export function concludeActivities(
  pipelines: Pipeline[],
  { uses, gaps }: Uses,
  conclusions: Conclusions,
): void {
  const searched = pipelines.map(evidenceOfPipeline);
  const withTriggers = [...gaps, ...triggerGaps(pipelines)];
  const some = (
    name: FactName,
    found: Use[],
    whole: NotAnalysed[] = gaps,
  ): void =>
    conclusions.some(name, found.map(toCheck), searched, noPipeline, whole);

  for (const [name, purpose] of somewhere) {
    some(
      name,
      uses.filter(use => use.purpose === purpose),
    );
  }
  some(
    'ci.image-build-on-main',
    uses.filter(
      use => use.purpose === 'image-build' && isStartedBy(use, 'main'),
    ),
    withTriggers,
  );
  some(
    'ci.tests-before-merge',
    uses.filter(
      use =>
        use.purpose === 'test' &&
        !use.job.mayFail &&
        isStartedBy(use, 'change-proposal', 'branch'),
    ),
    withTriggers,
  );
  some(
    'ci.configuration-scan-before-merge',
    uses.filter(
      use =>
        use.purpose === 'configuration-scan' &&
        isStartedBy(use, 'change-proposal', 'branch'),
    ),
    withTriggers,
  );
  some(
    'ci.secret-scan-before-merge',
    uses.filter(
      use =>
        use.purpose === 'secret-scan' &&
        isStartedBy(use, 'change-proposal', 'branch'),
    ),
    withTriggers,
  );
  some(
    'ci.scheduled-scan',
    uses.filter(
      use => scans.includes(use.purpose) && isStartedBy(use, 'schedule'),
    ),
    withTriggers,
  );
  some(
    'ci.licence-gate',
    uses.filter(
      use =>
        use.purpose === 'licence-check' &&
        !use.job.mayFail &&
        isStartedBy(use, 'main', 'tag', 'branch'),
    ),
    withTriggers,
  );
  some(
    'ci.policy-check',
    uses.filter(use => use.purpose === 'policy' && !use.job.mayFail),
  );
  concludeTriggers(pipelines, conclusions);
}

function concludeTriggers(
  pipelines: Pipeline[],
  conclusions: Conclusions,
): void {
  const triggered = (name: FactName, ...kinds: TriggerKind[]) =>
    conclusions.some(
      name,
      pipelines.flatMap(({ file, triggers }) =>
        triggers
          .filter(({ kind }) => kinds.includes(kind))
          .slice(0, 1)
          .map(({ line }) => ({
            ok: true,
            evidence: { title: `started by ${kinds[0]}`, file, line },
          })),
      ),
      pipelines.map(evidenceOfPipeline),
      noPipeline,
      triggerGaps(pipelines),
    );
  triggered('ci.runs-on-main', 'main');
  triggered('ci.runs-before-merge', 'change-proposal', 'branch');
  triggered('ci.runs-on-tag', 'tag');
  triggered('ci.runs-by-schedule', 'schedule');
}

/** Pipelines of which it is not known what starts them. */
export function triggerGaps(pipelines: Pipeline[]): NotAnalysed[] {
  return pipelines
    .filter(({ triggersAreElsewhere }) => triggersAreElsewhere)
    .map(({ file, system }) => ({
      file,
      line: 1,
      title: `what starts it is set in ${system}`,
    }));
}

/** Whether the job, or else its pipeline, is started by one of these. */
export function isStartedBy(
  { pipeline, job }: Use,
  ...kinds: TriggerKind[]
): boolean {
  return (job.triggers ?? pipeline.triggers).some(({ kind }) =>
    kinds.includes(kind),
  );
}

export function toCheck({ evidence }: { evidence: Evidence }): Check {
  return { ok: true, evidence };
}

export function evidenceOfPipeline({ file, system }: Pipeline): Evidence {
  return { title: `pipeline of ${system}`, file, line: 1 };
}
