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
import { test } from 'node:test';
import { toTsdoc } from './toTsdoc.mjs';

test('generated comments become TSDoc', () => {
  const generated = `export interface components {
    schemas: {
        /** @description A full entity reference */
        EntityRef: string;
        /** @enum {string} */
        Scope: "service" | "team";
        /**
         * @description Why the entity is not assessed
         * @enum {string}
         */
        notAssessed?: "kind" | "type";
        /** @default false */
        dryRun?: boolean;
    };
}
`;

  assert.equal(
    toTsdoc(generated),
    `/**
 * The components of the HTTP API.
 *
 * @public
 */
export interface components {
    schemas: {
        /** A full entity reference */
        EntityRef: string;
        Scope: "service" | "team";
        /**
         * Why the entity is not assessed
         */
        notAssessed?: "kind" | "type";
        /** @defaultValue false */
        dryRun?: boolean;
    };
}
`,
  );
});
