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

import { factCatalogue, FactName } from '.';
import { collectFiles, Files } from '../__testUtils__/checkouts';
import { fixtures } from '../__testUtils__/fixtures';

const names = Object.keys(factCatalogue) as FactName[];
const fromCheckout = names.filter(
  name => !['reports', 'releases'].includes(factCatalogue[name].collector),
);
const isBoolean = (name: FactName) => factCatalogue[name].type === 'boolean';

/** The value of a fact, and why it is unknown if it is. */
async function outcome(name: FactName, files: Files | 'a part' = {}) {
  const { findings, unknown } =
    files === 'a part'
      ? await collectFiles(fixtures[name]?.false ?? {}, { isRepository: false })
      : await collectFiles(files);
  const finding = findings.find(item => item.name === name);
  return {
    value: finding?.value,
    evidence: finding?.evidence ?? [],
    reason: unknown.find(item => item.name === name)?.reason,
  };
}

describe('every fact', () => {
  it('is described, and has a name that can be stored', () => {
    for (const name of names) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/);
      expect(factCatalogue[name].unknown).not.toBe('');
      expect(factCatalogue[name].false !== undefined).toBe(isBoolean(name));
    }
    expect(Object.keys(fixtures).sort()).toEqual([...fromCheckout].sort());
  });

  it.each(fromCheckout.filter(isBoolean))(
    '%s is true, false and unknown',
    async name => {
      const fixture = fixtures[name];
      const positive = await outcome(name, fixture?.true);
      const negative = await outcome(name, fixture?.false);
      const neither = await outcome(name, fixture?.unknown);

      expect([positive.value, negative.value, neither.value]).toEqual([
        true,
        false,
        undefined,
      ]);
      expect(neither.reason).toBeTruthy();
    },
  );

  it.each(fromCheckout.filter(name => !isBoolean(name)))(
    '%s has a value and is unknown',
    async name => {
      const known = await outcome(name, fixtures[name]?.true);
      const unknown = await outcome(name, fixtures[name]?.unknown);

      expect(known.value).toBeDefined();
      expect(unknown.value).toBeUndefined();
      expect(unknown.reason).toBeTruthy();
    },
  );

  it.each(fromCheckout)('%s names file and line', async name => {
    const files = fixtures[name]?.true ?? {};
    const { evidence } = await outcome(name, files);

    expect(evidence.length).toBeGreaterThan(0);
    for (const { file, line } of evidence) {
      expect(Object.keys(files)).toContain(file);
      expect(line).toBeGreaterThan(0);
    }
  });
});
