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

import { defineFacts } from './types';

/** From other files of a repository. */
export const repositoryFacts = {
  ...defineFacts(
    {
      collector: 'repository',
      unknown:
        'the folder is not the top of a Git repository, or a file could not be read',
    },
    {
      'repository.contributing': {
        meaning: 'How changes are made is written down.',
        known: 'there is a CONTRIBUTING file',
        false: 'the whole repository was read and has none',
      },
      'repository.code-owners': {
        meaning: 'Who has to review what is written down.',
        known: 'there is a CODEOWNERS file where the hosts look for it',
        false: 'the whole repository was read and has none',
      },
      'repository.security-policy': {
        meaning: 'How to report a vulnerability is written down.',
        known: 'there is a SECURITY file',
        false: 'the whole repository was read and has none',
      },
      'repository.texts': {
        meaning: 'There is a text beside the code, be it a README.',
        known: 'there is one in Markdown or a similar format',
        false: 'the whole repository was read and has none but a licence',
      },
      'repository.decision-records': {
        meaning: 'Decisions about the architecture are recorded.',
        known: 'there is a text in a folder for them, such as docs/adr',
        false: 'the whole repository was read and has none',
      },
      'repository.runbooks': {
        meaning: 'What to do in an incident is written down.',
        known: 'there is a text in a folder for runbooks, or called runbook',
        false: 'the whole repository was read and has none',
      },
      'repository.documentation': {
        meaning: 'The documentation is built from the repository.',
        known: 'there is an mkdocs.yml',
        false: 'the whole repository was read and has none',
      },
      'repository.api-definition': {
        meaning: 'There is a definition of an API that machines can read.',
        known:
          'a document of OpenAPI or AsyncAPI, Protocol Buffers or a GraphQL schema was found',
        false: 'the whole repository was read and has none',
      },
      'repository.api-authentication': {
        meaning: 'Every definition of an HTTP API names security schemes.',
        known: 'each has one',
        false: 'one has none',
        unknown: 'no definition of OpenAPI was found',
      },
      'repository.objectives': {
        meaning: 'Service level objectives are kept as code.',
        known: 'a file of OpenSLO, Sloth, Pyrra or Nobl9 was found',
        false: 'the whole repository was read and has none',
      },
      'repository.dependency-updates': {
        meaning: 'Updates of dependencies are proposed automatically.',
        known: 'Renovate or Dependabot is configured, and not switched off',
        false: 'the whole repository was read and has none',
      },
      'repository.dependency-updates-merged': {
        meaning: 'Some of them are merged without a person.',
        known: 'Renovate is told to merge some',
        false: 'Renovate is not told to, and uses no presets',
        unknown:
          'no bot is configured, or it is told elsewhere: by presets, or for Dependabot',
      },
      'repository.infrastructure-updates': {
        meaning:
          'Updates of base images, charts or infrastructure are proposed automatically, too.',
        known:
          'Dependabot has an ecosystem for them, or Renovate is not restricted',
        false: 'the bots are configured for other things only',
        unknown: 'no bot is configured in the checkout',
      },
      'repository.threat-model': {
        meaning: 'What could be attacked, and how, is written down.',
        known: 'there is a file called threat model, or one of a tool for them',
        false: 'the whole repository was read and has none',
      },
      'release.chart-dependencies-pinned': {
        meaning: 'Every chart that the chart brings along has one version.',
        known: 'a Chart.lock is beside it, or each has a full version',
        false: 'one has a range, and there is no lock',
        unknown: 'there is no chart with dependencies from elsewhere',
      },
      'release.chart': {
        meaning: 'The service is packaged as a Helm chart.',
        known: 'there is a Chart.yaml',
        false: 'the whole repository was read and has none',
      },
    },
  ),
  ...defineFacts(
    {
      collector: 'dependencies',
      unknown:
        'there is no known list of dependencies, or one of a kind that is a program',
    },
    {
      'observability.open-telemetry': {
        meaning: 'The code depends on OpenTelemetry.',
        known:
          'package.json, go.mod, pom.xml, a csproj, requirements.txt, pyproject.toml or Cargo.toml names a package of it',
        false: 'there are such lists and none does',
      },
    },
  ),
};
