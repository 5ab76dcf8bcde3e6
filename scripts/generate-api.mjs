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

// npm run api:generate: makes the types of the HTTP API from its contract, for the client and for the routes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { repository } from './lib/repository.mjs';
import { toTsdoc } from './lib/toTsdoc.mjs';

const contract = join(
  repository,
  'plugins/maturity-backend/src/schema/openapi.yaml',
);
const types = join(
  repository,
  'plugins/maturity-common/src/schema/openapi/generated/schema.ts',
);

const [licence] = /^\/\*.*?\*\/\n/s.exec(
  readFileSync(new URL(import.meta.url), 'utf8'),
);
const generated = astToString(
  await openapiTypescript(pathToFileURL(contract), {
    // what has a default may be left out of a request
    defaultNonNullable: false,
  }),
);
writeFileSync(
  types,
  `${licence}
// Made from openapi.yaml by "npm run api:generate": change that file, not this one.

${toTsdoc(generated)}`,
);
