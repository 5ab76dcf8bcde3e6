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

import { posix } from 'node:path';
import { SourceFile } from '../checkout/SourceFile';
import { Conclusions } from '../facts/Conclusions';
import { Check, Conclusion, Evidence, NotAnalysed } from '../facts/types';
import { textAt } from '../parsers/data';
import { HclBlock, parseHcl } from '../parsers/hcl';
import { CheckoutContext, Collector } from './Collector';

/** Files by which a project of a tool is known. */
const projectFiles: Record<string, string> = {
  'Pulumi.yaml': 'Pulumi',
  'Pulumi.yml': 'Pulumi',
  'cdk.json': 'CDK',
  'cdktf.json': 'CDK for Terraform',
  'terragrunt.hcl': 'Terragrunt',
  'ansible.cfg': 'Ansible',
  'samconfig.toml': 'SAM',
};
const extensions: Record<string, string> = {
  '.tf': 'Terraform',
  '.tofu': 'OpenTofu',
  '.bicep': 'Bicep',
};

interface TerraformFile {
  path: string;
  blocks: HclBlock[];
}

/** Infrastructure code. What a program would make of itself, as with Pulumi and CDK, is not analysed. */
export class InfrastructureCollector implements Collector {
  readonly id = 'infrastructure';
  readonly #terraform: TerraformFile[] = [];
  readonly #crossplane: Evidence[] = [];
  readonly #gaps: NotAnalysed[] = [];

  wants(path: string): boolean {
    return (
      ['.tf', '.tofu'].includes(posix.extname(path)) ||
      ['.yaml', '.yml'].includes(posix.extname(path))
    );
  }

  read(file: SourceFile): void {
    if (file.isSample) {
      return;
    }
    if (['.tf', '.tofu'].includes(posix.extname(file.path))) {
      this.#terraform.push({ path: file.path, blocks: parseHcl(file.text) });
    } else if (
      file.text.includes('crossplane.io/') &&
      !file.text.includes('{{') &&
      file.yaml().some(({ value }) => isCrossplane(value))
    ) {
      this.#crossplane.push({
        title: 'object of Crossplane',
        file: file.path,
        line: 1,
      });
    }
  }

  failed(path: string, reason: string): void {
    if (['.tf', '.tofu'].includes(posix.extname(path))) {
      this.#gaps.push({ file: path, title: reason });
    }
  }

  conclude({ files, isRepository, isSample }: CheckoutContext): Conclusion {
    const conclusions = new Conclusions();
    const found = new Map<string, Evidence>();
    for (const path of files.filter(file => !isSample(file))) {
      const tool = toolOf(path);
      if (tool !== undefined && !found.has(tool)) {
        found.set(tool, { title: tool, file: path, line: 1 });
      }
    }
    if (this.#crossplane.length > 0) {
      found.set('Crossplane', this.#crossplane[0]);
    }
    const evidence = [...found.values()];
    conclusions.some(
      'infrastructure.code',
      evidence.map(item => ({ ok: true, evidence: item })),
      isRepository ? [{ title: 'the repository has none' }] : [],
      'the folder is not the top of a Git repository',
      this.#gaps,
    );
    if (found.size > 0) {
      conclusions.is(
        'infrastructure.tools',
        [...found.keys()].sort(),
        evidence,
      );
    } else {
      conclusions.unknown('infrastructure.tools', 'none was found');
    }
    this.#concludeTerraform(conclusions);
    conclusions.notAnalysed(
      ...['Pulumi', 'CDK', 'CDK for Terraform'].flatMap(tool => {
        const place = found.get(tool);
        return place
          ? [
              {
                file: place.file,
                line: 1,
                title: `what ${tool} makes is only known by running it`,
              },
            ]
          : [];
      }),
    );
    return conclusions.conclude();
  }

  #concludeTerraform(conclusions: Conclusions): void {
    const roots = this.#terraform.flatMap(({ path, blocks }) =>
      blocks
        .filter(({ type }) => type === 'terraform')
        .map(block => ({ path, block })),
    );
    const noTerraform = 'no terraform block was found';
    conclusions.every(
      'infrastructure.providers-pinned',
      roots.flatMap(({ path, block }) => checkProviders(path, block)),
      noTerraform,
      this.#gaps,
    );
    conclusions.every(
      'infrastructure.modules-pinned',
      this.#terraform.flatMap(({ path, blocks }) => checkModules(path, blocks)),
      'no module from elsewhere is used',
      this.#gaps,
    );
    conclusions.some(
      'infrastructure.remote-state',
      roots.flatMap(({ path, block }) =>
        block.blocks
          .filter(
            ({ type, labels }) =>
              type === 'cloud' || (type === 'backend' && labels[0] !== 'local'),
          )
          .map(({ type, labels, line }) => ({
            ok: true,
            evidence: {
              title: [type, ...labels].join(' '),
              file: path,
              line,
            },
          })),
      ),
      roots.map(({ path, block }) => ({
        title: 'terraform block',
        file: path,
        line: block.line,
      })),
      noTerraform,
      this.#gaps,
    );
  }
}

/** Crossplane's own kinds, and those of its providers. */
function isCrossplane(value: unknown): boolean {
  const group = textAt(value, 'apiVersion')?.split('/')[0] ?? '';
  return group.endsWith('crossplane.io');
}

function toolOf(path: string): string | undefined {
  const name = posix.basename(path);
  const extension = posix.extname(path);
  if (Object.hasOwn(projectFiles, name)) {
    return projectFiles[name];
  }
  return Object.hasOwn(extensions, extension)
    ? extensions[extension]
    : undefined;
}

/** A module of a registry has a version, and one of a repository a ref; those of the checkout are what they are. */
function checkModules(path: string, blocks: HclBlock[]): Check[] {
  return blocks
    .filter(({ type }) => type === 'module')
    .flatMap(({ labels, line, attributes }) => {
      const source = attributes.find(({ name }) => name === 'source')?.text;
      if (source === undefined || /^\.{1,2}\//.test(source)) {
        return [];
      }
      const isPinned =
        attributes.some(({ name }) => name === 'version') ||
        /[?&]ref=/.test(source);
      return [
        {
          ok: isPinned,
          evidence: {
            title: `module ${labels[0]}: ${
              isPinned ? 'version' : 'no version'
            }`,
            file: path,
            line,
          },
        },
      ];
    });
}

function checkProviders(path: string, block: HclBlock): Check[] {
  return block.blocks
    .filter(({ type }) => type === 'required_providers')
    .flatMap(({ attributes }) =>
      attributes.map(({ name, line, keys, isText }) => {
        // before Terraform 0.13, the version stood by itself
        const isPinned = keys.includes('version') || isText;
        return {
          ok: isPinned,
          evidence: {
            title: `provider ${name}: ${isPinned ? 'version' : 'no version'}`,
            file: path,
            line,
          },
        };
      }),
    );
}
