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

import { cpus, loadavg, totalmem } from 'node:os';

const GIGABYTE = 1024 ** 3;
const processors = cpus();

/** What the figures were measured on, and how busy it was: a figure without them says nothing. */
export const machine = {
  processor: processors[0]?.model.trim() ?? 'unknown',
  processors: processors.length,
  memoryGigabytes: Math.round(totalmem() / GIGABYTE),
  node: process.versions.node,
  load: Number(loadavg()[0].toFixed(1)),
};
