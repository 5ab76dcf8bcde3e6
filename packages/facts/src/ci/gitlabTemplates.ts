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

import { Step } from './model';

/** Images of the analysers that GitLab's own templates run, in words that the table of commands knows. */
const templates: Record<string, string[]> = {
  'Container-Scanning': ['trivy', 'image'],
  'Code-Quality': ['sonar-scanner'],
  DAST: [],
  'Dependency-Scanning': ['osv-scanner'],
  'License-Scanning': ['licensee'],
  SAST: ['semgrep'],
  'SAST-IaC': ['kics'],
  'Secret-Detection': ['gitleaks'],
};

/**
 * What a template of GitLab does, as if it were written out.
 *
 * @returns undefined if it is not one that is known
 */
export function templateSteps(
  template: string | undefined,
  line: number,
): Step[] | undefined {
  const name = template
    ?.split('/')
    .pop()
    ?.replace(/(\.latest)?\.gitlab-ci\.yml$/, '');
  if (name === undefined || !Object.hasOwn(templates, name)) {
    return undefined;
  }
  const words = templates[name];
  return [
    {
      title: `template ${name}`,
      line,
      inputs: {},
      commands: words.length > 0 ? [{ words, line }] : [],
    },
  ];
}
