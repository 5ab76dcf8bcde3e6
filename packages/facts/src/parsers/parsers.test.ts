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
import { parseImage } from '../container/images';
import { parseGroovyBlocks } from './groovyBlocks';
import { parseHcl } from './hcl';
import { parseShell } from './shell';
import { parseYaml } from './yaml';

const pieces = fc
  .array(
    fc.constantFrom(
      ...'{}()[]"\'\\\n=$#/*:-&!|;<> ab,'.split(''),
      '${',
      '<<EOF',
      "'''",
      '"""',
      '/*',
      '*/',
      'pipeline',
      'if',
      'then',
      'fi',
      '&a ',
      '*a',
      '<<: ',
      '- ',
      '---\n',
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

describe('parsers', () => {
  it.each<[string, (text: string) => unknown]>([
    ['HCL', parseHcl],
    ['blocks of Groovy', parseGroovyBlocks],
    ['YAML', parseYaml],
    ['shell', text => parseShell(text, 1)],
  ])('of %s end, with a result or a message', (_, parse) => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), text => {
        let message = '';
        try {
          parse(text);
        } catch (error) {
          message = String(error);
        }
        expect(message).toMatch(/^(Error: .{1,200})?$/);
      }),
    );
  });

  it('read HCL with everything that may hide a brace', () => {
    const blocks = parseHcl(`
# { comment
resource "a" "b" { // {
  text = "}\${"{"}" /* } */
  list = [for k, v in var.x : { (k) = v } if v != null]
  heredoc = <<-EOT
    }
    \${var.b}
  EOT
  object = {
    key : 1
    "other" = { inner = 2 }
  }
  inner { c = 1 }
}
`);

    expect(blocks).toMatchObject([
      {
        type: 'resource',
        labels: ['a', 'b'],
        line: 3,
        attributes: [
          { name: 'text', line: 4 },
          { name: 'list', line: 5 },
          { name: 'heredoc', line: 6 },
          { name: 'object', line: 10, keys: ['key', 'other'] },
        ],
        blocks: [{ type: 'inner', line: 14 }],
      },
    ]);
  });

  it('list the commands of a shell script, wherever they stand', () => {
    const { commands, isComplete } = parseShell(
      `set -e
build() { docker build -t "$IMAGE" .; }
if sudo -E env A=1 true; then
  build && echo "$(git rev-parse HEAD)" | tee x
fi
bash -ec 'trivy image shop'
echo \${{ secrets.A }}`,
      10,
    );

    expect(isComplete).toBe(true);
    expect(commands.map(({ words, line }) => `${line} ${words[0]}`)).toEqual([
      '10 set',
      '11 docker',
      '12 true',
      '13 echo',
      '13 git',
      '13 tee',
      '15 trivy',
      '16 echo',
    ]);
  });

  it.each([
    ['node', 'node', undefined, undefined],
    ['localhost:5000/a/b', 'localhost:5000/a/b', undefined, undefined],
    ['localhost:5000/a:1@sha256:0', 'localhost:5000/a', '1', 'sha256:0'],
  ])('take the name %s apart', (image, repository, tag, digest) => {
    expect(parseImage(image)).toEqual({ repository, tag, digest });
  });
});
