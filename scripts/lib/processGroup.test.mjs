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

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { ProcessGroup } from './processGroup.mjs';

const module = new URL('processGroup.mjs', import.meta.url);

test('stopping a command stops what it started', async () => {
  const group = ProcessGroup.start('sh', ['-c', 'sleep 321 & echo $!; wait'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const grandchild = Number(await firstLine(group.stdout));
  assert.equal(isAlive(grandchild), true);

  await group.stop();

  assert.equal(await endsSoon(grandchild), true);
  assert.equal(await group.untilEnded(), 143);
});

test('the exit code of a command is known, and nothing is left behind', async () => {
  const group = ProcessGroup.start(
    'sh',
    ['-c', 'sleep 321 >&- & echo $!; exit 7'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const grandchild = Number(await firstLine(group.stdout));

  assert.equal(await group.untilEnded(), 7);
  assert.equal(await endsSoon(grandchild), true);
});

test('the end of the shell that npm starts a script with ends the script', async () => {
  const script = `
    import { ProcessGroup } from '${module}';
    const group = ProcessGroup.start('sh', ['-c', 'echo $$; exec sleep 321']);
    await group.stopWithThisProcess().untilEnded();`;
  const shell = spawn(
    'sh',
    [
      '-c',
      '"$0" --input-type=module --eval "$1"; true',
      process.execPath,
      script,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const grandchild = Number(await firstLine(shell.stdout));
  assert.equal(isAlive(grandchild), true);

  shell.kill('SIGTERM');

  assert.equal(await endsSoon(grandchild), true);
});

async function firstLine(stream) {
  const [chunk] = await once(stream.setEncoding('utf8'), 'data');
  return chunk.split('\n')[0];
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function endsSoon(pid) {
  for (let attempt = 0; attempt < 100 && isAlive(pid); attempt += 1) {
    await delay(100);
  }
  return !isAlive(pid);
}
