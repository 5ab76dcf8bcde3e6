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
import { ClosureEntry, HierarchyEdge } from './types';

/**
 * Every scope with all that is below it, itself included, at the least depth. Walks iteratively and visits each
 * descendant of a scope once, so that cycles, several parents and missing groups do no harm (DESIGN.md §3, rule 10).
 *
 * @param edges - Parents and children; either end may be missing from the catalog
 * @param scopeRefs - Scopes to list even if no edge names them
 */
export function buildScopeClosure(
  edges: HierarchyEdge[],
  scopeRefs: Iterable<string>,
): ClosureEntry[] {
  const children = new Map<string, string[]>();
  const scopes = new Set(scopeRefs);
  for (const { parentRef, childRef } of edges) {
    scopes.add(parentRef);
    scopes.add(childRef);
    const list = children.get(parentRef);
    if (list) {
      list.push(childRef);
    } else {
      children.set(parentRef, [childRef]);
    }
  }
  const closure: ClosureEntry[] = [];
  for (const ancestorRef of scopes) {
    const visited = new Set([ancestorRef]);
    let generation = [ancestorRef];
    for (let depth = 0; generation.length > 0; depth += 1) {
      const next: string[] = [];
      for (const descendantRef of generation) {
        closure.push({ ancestorRef, descendantRef, depth });
        for (const child of children.get(descendantRef) ?? []) {
          if (!visited.has(child)) {
            visited.add(child);
            next.push(child);
          }
        }
      }
      generation = next;
    }
  }
  return closure;
}
