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

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A tag, and when it was set or, if it has no time of its own, when its commit was made. */
export interface Tag {
  name: string;
  time: Date;
  commit: string;
}

/** Whatever the configuration of a repository says: start no program, and fetch nothing. */
const harmless = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
  '-c',
  'safe.directory=*',
];
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
};

/**
 * The tags of a repository, oldest first.
 *
 * @throws Error if it is no repository, or there is no git
 */
export async function readTags(folder: string): Promise<Tag[]> {
  const output = await git(folder, [
    'for-each-ref',
    '--sort=creatordate',
    '--format=%(refname:strip=2)%09%(creatordate:unix)%09%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)',
    'refs/tags',
  ]);
  return output
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [name, seconds, commit] = line.split('\t');
      return { name, time: new Date(Number(seconds) * 1000), commit };
    })
    .filter(({ time }) => !Number.isNaN(time.getTime()));
}

/** When the commits were made that one tag has and an earlier one has not; none, if they were not fetched. */
export async function readCommitTimes(
  folder: string,
  earlier: Tag,
  later: Tag,
): Promise<Date[]> {
  const output = await git(folder, [
    'rev-list',
    '--timestamp',
    '--no-merges',
    '--max-count=5000',
    later.commit,
    `^${earlier.commit}`,
    '--',
  ]).catch(() => '');
  return output
    .split('\n')
    .filter(line => line !== '')
    .map(line => new Date(Number(line.split(' ')[0]) * 1000));
}

async function git(folder: string, args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...harmless, '-C', folder, ...args], {
      env: environment,
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
    });
    return stdout;
  } catch {
    throw new Error(
      `${folder}: git cannot read it; is it a Git repository, and is git installed?`,
    );
  }
}
