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
import { cp, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';

/**
 * The action `demo:proposal:save`, which stands where a company would open a pull request: it copies what the template
 * wrote into a folder of this machine, one for each entity, and shows the file that matters.
 *
 * @param options - `directory`: where proposals are kept, absolute or relative to the repository
 * @returns the action; it throws an InputError for a reference that is none, and where `file` leads out of its folder
 *
 * @internal
 */
export function createSaveProposalAction(options: { directory: string }) {
  const directory = resolve(options.directory);
  return createTemplateAction({
    id: 'demo:proposal:save',
    description:
      'Keeps what the template wrote as a proposal for an entity, in a folder of this machine. For the demo portal.',
    schema: {
      input: {
        entityRef: z => z.string().describe('The entity it is proposed for'),
        file: z =>
          z.string().describe('The file to show, relative to the workspace'),
      },
      output: {
        path: z => z.string().describe('Where the file was saved'),
        content: z => z.string().describe('What it holds'),
      },
    },
    async handler(context) {
      const { kind, namespace, name } = parseEntityRef(context.input.entityRef);
      const file = resolveSafeChildPath(
        context.workspacePath,
        context.input.file,
      );
      const content = await readFile(file, 'utf8');
      const proposal = resolveSafeChildPath(
        directory,
        join(kind, namespace, name),
      );
      await cp(context.workspacePath, proposal, { recursive: true });
      const path = join(proposal, context.input.file);
      context.logger.info(`Saved ${relative(process.cwd(), path)}`);
      context.output('path', relative(process.cwd(), path));
      context.output('content', content);
    },
  });
}
