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
import { buildScopeClosure } from './buildScopeClosure';
import { HierarchyEdge } from './types';

/** The shortest way down from one scope to another, by trying every way. */
function depthBetween(
  edges: HierarchyEdge[],
  ancestorRef: string,
  descendantRef: string,
  passed: string[] = [],
): number {
  if (ancestorRef === descendantRef) {
    return 0;
  }
  return Math.min(
    ...edges
      .filter(
        ({ parentRef, childRef }) =>
          parentRef === ancestorRef && !passed.includes(childRef),
      )
      .map(
        ({ childRef }) =>
          1 +
          depthBetween(edges, childRef, descendantRef, [
            ...passed,
            ancestorRef,
          ]),
      ),
  );
}

describe('buildScopeClosure', () => {
  it('lists every scope with all that can be reached below it, once and at the least depth', () => {
    const refs = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const property = fc.property(
      fc.array(fc.record({ parentRef: refs, childRef: refs }), {
        maxLength: 12,
      }),
      fc.array(fc.constantFrom('a', 'lonely'), { maxLength: 2 }),
      (edges, scopeRefs) => {
        const scopes = [
          ...new Set([
            ...scopeRefs,
            ...edges.flatMap(({ parentRef, childRef }) => [
              parentRef,
              childRef,
            ]),
          ]),
        ];
        const expected = scopes.flatMap(ancestorRef =>
          scopes
            .map(descendantRef => ({
              ancestorRef,
              descendantRef,
              depth: depthBetween(edges, ancestorRef, descendantRef),
            }))
            .filter(({ depth }) => depth < Infinity),
        );
        const closure = buildScopeClosure(edges, scopeRefs);
        expect(closure).toHaveLength(expected.length);
        expect(closure).toEqual(expect.arrayContaining(expected));
      },
    );
    const result = fc.check(property, {
      seed: 20261121,
      numRuns: 500,
      includeErrorInReport: true,
    });
    expect(fc.defaultReportMessage(result)).toBeUndefined();
  });

  it('is quick with a deep hierarchy', () => {
    // A chain of 1,500 groups: recursion by the depth would not return from it.
    const edges = Array.from({ length: 1500 }, (_, index) => ({
      parentRef: `group:${index}`,
      childRef: `group:${index + 1}`,
    }));
    expect(buildScopeClosure(edges, [])).toHaveLength((1501 * 1502) / 2);
  });
});
