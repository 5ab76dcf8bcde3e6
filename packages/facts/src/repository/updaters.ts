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
import { Check } from '../facts/types';
import { at, isRecord, listAt, textAt, textsAt } from '../parsers/data';
import { YamlDocument } from '../parsers/yaml';

/** What a configuration of a bot for dependency updates says. */
export interface UpdaterFindings {
  enabled: Check;
  merging: Check;
  infrastructure: Check;
}

const renovateNames = [
  'renovate.json',
  'renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.renovaterc.json5',
];
/** Of Dependabot: ecosystems beside those of languages. */
const infrastructureEcosystems = [
  'docker',
  'docker-compose',
  'helm',
  'terraform',
  'opentofu',
];

/** Undefined if the file is no such configuration. JSON5 as Renovate's is read as YAML, which has comments of its own. */
export function updaterFindings(file: SourceFile): UpdaterFindings | undefined {
  if (
    ['.github/dependabot.yml', '.github/dependabot.yaml'].includes(file.path)
  ) {
    const [document] = file.yaml();
    return document ? dependabot(file, document) : undefined;
  }
  const isRenovate =
    renovateNames.includes(file.name) &&
    ['.', '.github', '.gitlab'].includes(posix.dirname(file.path));
  if (!isRenovate) {
    return undefined;
  }
  const [document] = file.yaml();
  return document ? renovate(file, document) : undefined;
}

function dependabot(file: SourceFile, document: YamlDocument): UpdaterFindings {
  const updates = listAt(document.value, 'updates');
  const place = (title: string, ok: boolean | undefined): Check => ({
    ok,
    evidence: { title, file: file.path, line: document.lineOf(['updates']) },
  });
  const ecosystems = updates.map(
    update => textAt(update, 'package-ecosystem') ?? '',
  );
  return {
    enabled: place(
      `Dependabot for ${ecosystems.join(', ')}`,
      updates.length > 0,
    ),
    merging: place('Dependabot is told elsewhere what to merge', undefined),
    infrastructure: place(
      `Dependabot for ${ecosystems.join(', ')}`,
      ecosystems.some(name => infrastructureEcosystems.includes(name)),
    ),
  };
}

function renovate(file: SourceFile, document: YamlDocument): UpdaterFindings {
  const { value } = document;
  const place = (
    title: string,
    ok: boolean | undefined,
    key: string,
  ): Check => ({
    ok,
    evidence: { title, file: file.path, line: document.lineOf([key]) },
  });
  const merges =
    at(value, 'automerge') === true ||
    listAt(value, 'packageRules').some(
      rule => at(rule, 'automerge') === true,
    ) ||
    ['major', 'minor', 'patch', 'pin', 'digest'].some(
      type => at(value, type, 'automerge') === true,
    );
  const hasPresets = textsAt(value, 'extends').length > 0;
  const isEnabled = isRecord(value) && at(value, 'enabled') !== false;
  const managers = listAt(value, 'enabledManagers');
  return {
    enabled: place('Renovate', isEnabled, 'enabled'),
    merging: place(
      merges ? 'Renovate merges by itself' : 'Renovate is not told to merge',
      // a preset, which is kept elsewhere, could say so
      merges || !hasPresets ? merges : undefined,
      'automerge',
    ),
    // unless it is restricted, Renovate updates container files, manifests and infrastructure code, too
    infrastructure: place(
      'Renovate',
      isEnabled &&
        (managers.length === 0 ||
          managers.some(manager =>
            [
              'dockerfile',
              'kubernetes',
              'terraform',
              'helmv3',
              'flux',
              'argocd',
              'kustomize',
            ].includes(String(manager)),
          )),
      'enabledManagers',
    ),
  };
}
