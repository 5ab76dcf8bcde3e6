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

import { Dockerfile, From, Instruction } from 'dockerfile-ast';

/** One stage of a container file. */
export interface Stage {
  /** From 1. */
  line: number;
  /** The image as it is written. */
  written: string;
  /** The image with its arguments filled in; undefined if one of them has no default. */
  image: string | undefined;
  /** The earlier stage that it builds on. */
  parent: Stage | undefined;
  /** The last USER; its name is undefined if it depends on an argument without default. */
  user: { name: string | undefined; line: number } | undefined;
}

/** The stages of a container file, in their order. */
export function readStages(dockerfile: Dockerfile): Stage[] {
  const stages: Stage[] = [];
  const byName = new Map<string, Stage>();
  for (const instruction of dockerfile.getInstructions()) {
    const line = instruction.getRange().start.line + 1;
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      const from = instruction as From;
      const written = from.getImage() ?? '';
      const image = resolve(dockerfile, instruction, written);
      const parent = byName.get((image ?? written).toLowerCase()) ?? undefined;
      const stage: Stage = { line, written, image, parent, user: undefined };
      stages.push(stage);
      const name = from.getBuildStage();
      if (name) {
        byName.set(name.toLowerCase(), stage);
      }
    } else if (keyword === 'USER' && stages.length > 0) {
      const [argument] = instruction.getArguments();
      const value = argument?.getValue() ?? '';
      stages[stages.length - 1].user = {
        name: resolve(dockerfile, instruction, value),
        line,
      };
    }
  }
  return stages.filter(({ written }) => written !== '');
}

/** Fills in variables by their defaults; undefined if one has none. */
function resolve(
  dockerfile: Dockerfile,
  instruction: Instruction,
  text: string,
): string | undefined {
  let resolved = text;
  for (const variable of instruction.getVariables()) {
    const written = variable.toString();
    if (resolved.includes(written)) {
      const value =
        dockerfile.resolveVariable(
          variable.getName(),
          instruction.getRange().start.line,
        ) ??
        (variable.getModifier() === '-'
          ? variable.getSubstitutionParameter()
          : undefined);
      if (value === undefined || value === null) {
        return undefined;
      }
      resolved = resolved.replace(written, () => value);
    }
  }
  return resolved;
}
