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

import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestCheckout } from '../__testUtils__/checkouts';
import { callCommand } from '../__testUtils__/terminal';

describe('releases', () => {
  let checkout: TestCheckout;

  const git = (time: string, ...args: string[]) =>
    execFileSync('git', ['-C', checkout.folder, ...args], {
      env: {
        PATH: process.env.PATH,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_DATE: time,
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
  const release = (time: string, tag: string) => {
    git(`${time}T10:00:00Z`, 'commit', '-q', '--allow-empty', '-m', tag);
    git(`${time}T12:00:00Z`, 'tag', '-a', '-m', tag, tag);
  };
  const call = (...args: string[]) =>
    callCommand([
      'releases',
      '--entity',
      'component:default/foo',
      '--dir',
      checkout.folder,
      ...args,
    ]);

  beforeEach(() => {
    checkout = TestCheckout.create({}, { isRepository: false });
    git('2026-01-01T00:00:00Z', 'init', '-q');
  });

  afterEach(() => checkout.remove());

  it('says how often and how fast', async () => {
    release('2025-01-01', 'v1.0.0');
    release('2026-07-01', 'v1.1.0');
    release('2026-10-01', 'v1.2.0');
    release('2026-11-01', 'v1.3.0');
    git('2026-11-02T00:00:00Z', 'tag', 'nightly');
    const { code, out } = await call('--format', 'json', '--prefix', 'v');

    expect(code).toBe(0);
    const { facts } = JSON.parse(out);
    expect(
      Object.fromEntries(
        facts.map(({ name, value }: { name: string; value: unknown }) => [
          name,
          value,
        ]),
      ),
    ).toEqual({
      'releases.in-90-days': 2,
      'releases.days-since-last': 20,
      'releases.days-between': 61.5,
      'releases.lead-time-hours': 2,
      'releases.as-frequent': true,
      'releases.more-frequent': true,
      'releases.faster': false,
    });
  });

  it('knows nothing without tags, and fails where there is no repository', async () => {
    const without = await call();
    const elsewhere = await call('--dir', '/dev');

    expect(without.out).toMatch(/releases\.in-90-days +unknown/);
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.err).toContain('is it a Git repository');
  });

  it('makes events that are known again', async () => {
    release('2026-11-01', 'v1.0.0');
    const first = await call('--format', 'cdevents');
    const second = await call('--format', 'cdevents');

    expect(second.out).toBe(first.out);
    expect(JSON.parse(first.out)).toMatchObject([
      {
        context: {
          type: 'dev.cdevents.artifact.published.0.2.0',
          timestamp: '2026-11-01T12:00:00.000Z',
        },
        subject: { id: 'pkg:generic/foo@v1.0.0', type: 'artifact' },
        customData: { subject: 'component:default/foo', tag: 'v1.0.0' },
      },
    ]);
  });

  it('tells when the change in the middle of a release was committed', async () => {
    release('2026-10-01', 'v1.0.0');
    for (const day of ['05', '10', '30']) {
      git(
        `2026-10-${day}T10:00:00Z`,
        'commit',
        '-q',
        '--allow-empty',
        '-m',
        'x',
      );
    }
    git('2026-11-01T12:00:00Z', 'tag', '-a', '-m', 'v1.1.0', 'v1.1.0');
    const { out } = await call('--format', 'cdevents');
    const [first, second] = JSON.parse(out);

    expect(first.customData).not.toHaveProperty('committedAt');
    expect(second.customData.committedAt).toBe('2026-10-10T10:00:00.000Z');
  });

  it('starts no program that the repository names', async () => {
    release('2026-11-01', 'v1.0.0');
    release('2026-11-02', 'v1.1.0');
    const trap = join(checkout.folder, 'trap.sh');
    const mark = join(checkout.folder, 'started');
    writeFileSync(trap, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'gpg.program',
      'diff.external',
      'pager.for-each-ref',
    ]) {
      git('2026-11-02T00:00:00Z', 'config', key, trap);
    }
    const { code } = await call();

    expect(code).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });
});
