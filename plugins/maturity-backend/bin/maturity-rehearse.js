#!/usr/bin/env node
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

// The command maturity-rehearse: `npx maturity-rehearse --help`.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// In the repository of the plugin the code is TypeScript and is compiled while it is loaded.
const isRepository = existsSync(join(__dirname, '../src/rehearse.ts'));
if (isRepository) {
  require('@backstage/cli/config/nodeTransform.cjs');
}
const { runRehearse } = require(isRepository
  ? '../src/rehearse'
  : '../dist/rehearse.cjs.js');

runRehearse({
  args: process.argv.slice(2),
  environment: process.env,
  print: line => process.stdout.write(`${line}\n`),
  printError: line => process.stderr.write(`${line}\n`),
}).then(exitCode => {
  process.exitCode = exitCode;
});
