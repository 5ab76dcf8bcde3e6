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

import { renderInTestApp } from '@backstage/test-utils';
import { NoteText } from './NoteText';

const HOSTILE = [
  '<script>window.hacked = true</script>',
  '<img src=x onerror="window.hacked = true">',
  '<a href="javascript:window.hacked = true">a</a>',
  '<iframe src="https://example.com"></iframe>',
  '<svg onload="window.hacked = true">',
  '[b](javascript:window.hacked=true)',
  '[c](JaVaScRiPt:window.hacked=true)',
  '[d](data:text/html;base64,PHNjcmlwdD4=)',
  '[e](vbscript:x)',
  '<javascript:window.hacked=true>',
  '![f](https://example.com/pixel.png)',
  '![g](javascript:window.hacked=true)',
  '[h]: javascript:x\n[h]',
].join('\n\n');

describe('NoteText', () => {
  it('shows Markdown, and only web addresses as links', async () => {
    const { container } = await renderInTestApp(
      <NoteText>
        **Since May**, see [the run](https://ci.example.com/1)
      </NoteText>,
    );
    expect(container.querySelector('strong')).toHaveTextContent('Since May');
    expect(container.querySelector('a')).toHaveAttribute(
      'href',
      'https://ci.example.com/1',
    );
  });

  it('does nothing with scripts, HTML, other links and pictures', async () => {
    const { container } = await renderInTestApp(<NoteText>{HOSTILE}</NoteText>);
    const shown = container.querySelector('[class*="note"]')!;
    expect(
      shown.querySelectorAll('script, iframe, svg, [onerror], [onload]'),
    ).toHaveLength(0);
    const addresses = [...shown.querySelectorAll('[href], [src]')].map(
      element => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(addresses.filter(Boolean)).toEqual([]);
    shown.querySelectorAll('a').forEach(link => link.click());
    expect(window).not.toHaveProperty('hacked');
    expect(shown).toHaveTextContent('<script>window.hacked = true</script>');
  });
});
