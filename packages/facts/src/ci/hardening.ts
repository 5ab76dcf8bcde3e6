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
import { noPipeline } from './conclusions';
import { Pipeline } from './model';

const COMMIT_HASH_LENGTH = 40;

/** How the pipelines themselves are protected. */
export function concludeHardening(
  pipelines: Pipeline[],
  conclusions: Conclusions,
): void {
  const github = pipelines.filter(({ system }) => system === 'GitHub Actions');
  const jobs = github.flatMap(pipeline =>
    pipeline.jobs.map(job => ({ pipeline, job })),
  );
  conclusions.every(
    'ci.actions-pinned',
    jobs.flatMap(({ pipeline, job }) =>
      job.steps
        .filter(({ uses }) => uses !== undefined && !uses.startsWith('./'))
        .map(
          ({ uses = '', line }): Check => ({
            ok: isPinned(uses),
            evidence: { title: uses, file: job.file ?? pipeline.file, line },
          }),
        ),
    ),
    'no workflow of GitHub Actions uses an action',
  );
  conclusions.every(
    'ci.least-permissions',
    jobs
      .filter(({ job }) => job.permissions !== undefined)
      .map(({ pipeline, job }) => ({
        // the default of a repository is set outside of the checkout
        ok:
          job.permissions === 'default'
            ? undefined
            : job.permissions === 'least',
        evidence: {
          title:
            job.permissions === 'default'
              ? `${job.name} has the default permissions of the repository`
              : `${job.name} has ${
                  job.permissions === 'least' ? 'chosen' : 'all'
                } permissions`,
          file: job.file ?? pipeline.file,
          line: job.line,
        },
      })),
    'no workflow of GitHub Actions was found',
  );
  conclusions.some(
    'ci.identity-tokens',
    pipelines.flatMap(pipeline =>
      pipeline.jobs
        .filter(({ usesIdentityToken }) => usesIdentityToken)
        .map(job => ({
          ok: true,
          evidence: {
            title: `${job.name} gets an identity token`,
            file: job.file ?? pipeline.file,
            line: job.line,
          },
        })),
    ),
    pipelines.map(({ file }) => ({
      title: 'no identity token',
      file,
      line: 1,
    })),
    noPipeline,
  );
}

function isPinned(uses: string): boolean {
  if (uses.startsWith('docker://')) {
    return uses.includes('@sha256:');
  }
  const version = uses.split('@')[1] ?? '';
  return (
    version.length === COMMIT_HASH_LENGTH &&
    [...version].every(character => '0123456789abcdef'.includes(character))
  );
}
