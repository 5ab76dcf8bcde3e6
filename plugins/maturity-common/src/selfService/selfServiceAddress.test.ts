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

import fc from 'fast-check';
import { selfServiceAddress } from './selfServiceAddress';

const target = {
  kind: 'component',
  namespace: 'default',
  name: 'ledger',
  criterionId: 'PR-security-2a',
};

describe('selfServiceAddress', () => {
  it('fills in an address, encoded', () => {
    expect(
      selfServiceAddress(
        {
          title: 'Runbook',
          url: 'https://wiki.example.com/{kind}/{namespace}/{name}?for={entityRef}#{criterion}',
        },
        target,
      ),
    ).toBe(
      'https://wiki.example.com/component/default/ledger?for=component%3Adefault%2Fledger#PR-security-2a',
    );
    expect(
      selfServiceAddress({ title: 'Docs', url: '/docs/{name}' }, target),
    ).toBe('/docs/ledger');
  });

  it('opens a software template with its form filled in', () => {
    const action = { title: 'Add a scan', template: 'default/add-scan' };
    expect(selfServiceAddress(action, target)).toBe(
      '/create/templates/default/add-scan',
    );
    const address = selfServiceAddress(
      {
        ...action,
        values: {
          component: '{entityRef}',
          notes: ['{criterion} of {name}', { weekly: true, days: 7 }],
        },
      },
      target,
    );
    const { pathname, searchParams } = new URL(address!, 'http://portal');
    expect(pathname).toBe('/create/templates/default/add-scan');
    expect(JSON.parse(searchParams.get('formData')!)).toEqual({
      component: 'component:default/ledger',
      notes: ['PR-security-2a of ledger', { weekly: true, days: 7 }],
    });
  });

  it('lets no name leave the part of the address or the text that it is filled into', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        const hostile = { ...target, name };
        const page = new URL(
          selfServiceAddress(
            { title: '', url: 'https://example.com/a?name={name}&last=1' },
            hostile,
          )!,
        );
        expect(page.origin).toBe('https://example.com');
        expect([...page.searchParams]).toEqual([
          ['name', name],
          ['last', '1'],
        ]);

        const form = new URL(
          selfServiceAddress(
            { title: '', template: 'a/b', values: { of: 'x {name} y' } },
            hostile,
          )!,
          'http://portal',
        );
        expect([...form.searchParams.keys()]).toEqual(['formData']);
        expect(JSON.parse(form.searchParams.get('formData')!)).toEqual({
          of: `x ${name} y`,
        });
      }),
    );
  });

  it.each([
    ['javascript', 'alert(1)'].join(':'),
    ['JaVaScRiPt', 'alert(1)'].join(':'),
    'java\tscript:alert(1)',
    'data:text/html,x',
    'mailto:ada@example.com',
    '//evil.example.com',
    '/\\evil.example.com',
    '/\t/evil.example.com',
    'docs/ledger',
    '',
  ])('has no address for %j', url => {
    expect(selfServiceAddress({ title: '', url }, target)).toBeUndefined();
  });
});
