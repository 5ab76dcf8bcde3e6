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

import { Conclusions } from '../facts/Conclusions';
import { Check } from '../facts/types';
import {
  evidenceOfPipeline,
  isStartedBy,
  noPipeline,
  toCheck,
  triggerGaps,
} from './conclusions';
import { isPreviewName, isProductionName } from './environments';
import { Job, Pipeline } from './model';
import { Use, Uses } from './uses';

/** How what was built gets to its environments. */
export function concludeDelivery(
  pipelines: Pipeline[],
  { uses, gaps }: Uses,
  conclusions: Conclusions,
): void {
  const searched = pipelines.map(evidenceOfPipeline);
  // a throw-away cluster in the same job is for tests, and nobody's environment
  const isForTests = ({ job }: Use) =>
    uses.some(use => use.job === job && use.purpose === 'cluster');
  const deployments = uses.filter(
    use => use.purpose === 'deploy' && !isForTests(use),
  );
  conclusions.some(
    'ci.deployment',
    deployments.map(toCheck),
    searched,
    noPipeline,
    gaps,
  );
  conclusions.some(
    'ci.deployment-automatic',
    deployments
      .filter(use => isStartedBy(use, 'main', 'tag') && !use.job.isManual)
      .map(toCheck),
    searched,
    noPipeline,
    [...gaps, ...triggerGaps(pipelines)],
  );
  conclusions.some(
    'ci.deployment-from-main',
    deployments
      .filter(
        use =>
          isStartedBy(use, 'main') &&
          !use.job.isManual &&
          !isPreviewName(use.job.environment),
      )
      .map(use => ({
        ok:
          use.job.environment !== undefined && approvalIsElsewhere(use.pipeline)
            ? undefined
            : true,
        evidence: use.evidence,
      })),
    searched,
    noPipeline,
    [...gaps, ...triggerGaps(pipelines)],
  );
  concludeEnvironments(pipelines, conclusions);
  concludeProduction(pipelines, uses, conclusions);
}

function concludeProduction(
  pipelines: Pipeline[],
  uses: Use[],
  conclusions: Conclusions,
): void {
  const approvals = productionJobs(pipelines).map(({ pipeline, job }) => {
    const waits =
      job.isManual ||
      uses.some(use => use.job === job && use.purpose === 'approval');
    return { job, pipeline, check: checkApproval(pipeline, job, waits) };
  });
  const noProduction = 'no job names an environment for production';
  conclusions.every(
    'ci.deployment-approval',
    approvals.map(({ check }) => check),
    noProduction,
  );
  conclusions.some(
    'ci.production-from-main',
    approvals.map(({ job, pipeline, check: { ok: waits, evidence } }) => {
      const fromMain = (job.triggers ?? pipeline.triggers).some(
        ({ kind }) => kind === 'main',
      );
      // a tag may be set by a person or by another pipeline
      const goes = waits === false && fromMain ? true : undefined;
      return { ok: waits ? false : goes, evidence };
    }),
    approvals.map(({ check }) => check.evidence),
    noProduction,
  );
}

function checkApproval(pipeline: Pipeline, job: Job, waits: boolean): Check {
  const absent = approvalIsElsewhere(pipeline) ? undefined : false;
  return {
    ok: waits ? true : absent,
    evidence: {
      title: waits
        ? `${job.name} waits for a person`
        : `${job.name} does not wait for a person, as far as the file says`,
      file: job.file ?? pipeline.file,
      line: job.line,
    },
  };
}

function concludeEnvironments(
  pipelines: Pipeline[],
  conclusions: Conclusions,
): void {
  const jobs = pipelines.flatMap(pipeline =>
    pipeline.jobs
      .filter(({ environment }) => environment !== undefined)
      .map(job => ({ pipeline, job })),
  );
  const evidence = jobs.map(({ pipeline, job }) => ({
    title: `${job.name}: environment ${job.environment}`,
    file: job.file ?? pipeline.file,
    line: job.line,
  }));
  if (jobs.length > 0) {
    conclusions.is(
      'ci.deployment-environments',
      [...new Set(jobs.map(({ job }) => job.environment ?? ''))].sort(),
      evidence,
    );
  } else {
    conclusions.unknown(
      'ci.deployment-environments',
      'no job names an environment',
    );
  }
  const placed = jobs.map(({ job: { environment } }, index) => ({
    environment,
    evidence: evidence[index],
  }));
  conclusions.some(
    'ci.preview-environments',
    placed.filter(({ environment }) => isPreviewName(environment)).map(toCheck),
    evidence,
    'no job names an environment',
  );
  const isBefore = ({ environment }: Pick<Job, 'environment'>) =>
    !isPreviewName(environment) && !isProductionName(environment);
  conclusions.some(
    'ci.deployment-in-stages',
    placed.some(({ environment }) => isProductionName(environment))
      ? placed.filter(isBefore).map(toCheck)
      : [],
    evidence,
    'no job names an environment',
  );
}

function productionJobs(pipelines: Pipeline[]) {
  return pipelines.flatMap(pipeline =>
    pipeline.jobs
      .filter(({ environment }) => isProductionName(environment))
      .map(job => ({ pipeline, job })),
  );
}

/** The reviewers of an environment of GitHub or Azure are set outside of the checkout. */
function approvalIsElsewhere({ system }: Pipeline): boolean {
  return system === 'GitHub Actions' || system === 'Azure Pipelines';
}
