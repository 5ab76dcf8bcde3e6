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

// Runs in the folder that the peer is installed in.
const { writeFileSync } = require('node:fs');
const { createBackend } = require('@backstage/backend-defaults');

const backend = createBackend();
for (const name of [
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-catalog-backend',
  '@backstage/plugin-permission-backend',
  '@backstage/plugin-permission-backend-module-allow-all-policy',
  '@backstage-community/plugin-tech-insights-backend',
  '@backstage-community/plugin-tech-insights-backend-module-jsonfc',
]) {
  backend.add(require(name).default);
}
backend.start();

// The most memory that the process ever had, in kilobytes.
setInterval(
  () => writeFileSync('peak-memory', `${process.resourceUsage().maxRSS}`),
  1000,
);
