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

import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: false });

// The members of unions and of object types in one fixed order. Whatever TypeScript read first it prints first, so that
// the same type comes out in another order on another machine, or after an incremental build.
const sortMembers = file => context => {
  const visit = node => {
    const visited = ts.visitEachChild(node, visit, context);
    const sorted = nodes =>
      [...nodes]
        .map(member => ({
          member,
          text: printer.printNode(ts.EmitHint.Unspecified, member, file),
        }))
        .sort((one, other) => (one.text < other.text ? -1 : 1))
        .map(({ member }) => member);
    if (ts.isUnionTypeNode(visited)) {
      return context.factory.createUnionTypeNode(sorted(visited.types));
    }
    if (ts.isTypeLiteralNode(visited)) {
      return context.factory.createTypeLiteralNode(sorted(visited.members));
    }
    return visited;
  };
  return root => ts.visitNode(root, visit);
};

/** An API report as text that is the same for two reports which say the same. */
export function canonicalReport(markdown) {
  return markdown.replace(/```ts\n([\s\S]*?)```/g, (_, code) => {
    const file = ts.createSourceFile(
      'report.d.ts',
      code,
      ts.ScriptTarget.Latest,
      true,
    );
    const { transformed } = ts.transform(file, [sortMembers(file)]);
    return printer.printNode(ts.EmitHint.SourceFile, transformed[0], file);
  });
}
