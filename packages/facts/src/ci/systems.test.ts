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

import { collectFiles, Files } from '../__testUtils__/checkouts';

/** What is established of pipelines, and what is not analysed. */
async function factsOf(files: Files) {
  const { findings, notAnalysed } = await collectFiles(files);
  return {
    values: Object.fromEntries(
      findings
        .filter(({ name, value }) => name.startsWith('ci.') && value !== false)
        .map(({ name, value }) => [name, value]),
    ),
    absent: findings
      .filter(({ value }) => value === false)
      .map(({ name }) => name),
    gaps: notAnalysed.map(({ file, line, title }) =>
      [file, line, title].join(' '),
    ),
  };
}

describe('GitHub Actions', () => {
  it('follows workflows, actions and scripts of the checkout', async () => {
    const { values, gaps } = await factsOf({
      '.github/workflows/main.yml': `
on:
  push: { branches: [main] }
jobs:
  check:
    uses: ./.github/workflows/check.yml
  image:
    steps:
      - uses: ./.github/actions/image
`,
      '.github/workflows/check.yml': `
on: workflow_call
jobs:
  test:
    defaults: { run: { working-directory: api } }
    steps:
      - run: |
          set -e
          yarn verify
`,
      '.github/actions/image/action.yml': `
runs:
  using: composite
  steps:
    - run: docker build .
      shell: bash
`,
      'api/package.json': {
        scripts: { verify: 'yarn unit && eslint .', unit: 'jest' },
      },
    });

    expect(gaps).toEqual([]);
    expect(values).toMatchObject({
      'ci.tests': true,
      'ci.image-build-on-main': true,
    });
  });

  it('names the line of a command, however it is written', async () => {
    const { findings } = await collectFiles({
      '.github/workflows/a.yml': `
on: push
jobs:
  a:
    steps:
      - run: |
          npm ci
          npm test
      - run: docker build .
`,
    });
    const lineOf = (fact: string) =>
      findings.find(({ name }) => name === fact)?.evidence[0].line;

    expect(lineOf('ci.tests')).toBe(8);
    expect(lineOf('ci.image-build')).toBe(9);
  });

  it.each([
    ['a workflow of others', { uses: 'org/repo/.github/workflows/a.yml@v1' }],
    ['a script of another shell', { steps: [{ run: 'x', shell: 'pwsh' }] }],
    ['a program', { steps: [{ run: 'python build.py' }] }],
    ['what is no shell script', { steps: [{ run: 'if then fi (' }] }],
  ])('does not guess what is in %s', async (_, job) => {
    const { absent, gaps } = await factsOf({
      '.github/workflows/a.yml': { on: 'push', jobs: { a: job } },
    });

    expect(gaps).toHaveLength(1);
    expect(absent).not.toContain('ci.tests');
  });
});

describe('GitLab CI', () => {
  it('follows includes, what jobs extend, and references', async () => {
    const { values, gaps } = await factsOf({
      '.gitlab-ci.yml': `
include:
  - local: /ci/build.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
default:
  before_script: [npm ci]
unit:
  extends: .node
deploy:
  script:
    - !reference [.helm, script]
  environment: { name: production }
  when: manual
  rules: &main
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
container:
  extends: .image
  rules: *main
`,
      'ci/build.yml': `
.node:
  script:
    - npm test
.image:
  script:
    - docker build .
    - - docker push shop
.helm:
  script: [helm upgrade shop chart]
`,
    });

    expect(gaps).toEqual([]);
    expect(values).toMatchObject({
      'ci.tests-before-merge': true,
      'ci.image-build-on-main': true,
      'ci.image-push': true,
      'ci.secret-scan': true,
      'ci.deployment': true,
      'ci.deployment-approval': true,
      'ci.deployment-environments': ['production'],
    });
    // a person starts it
    expect(values).not.toHaveProperty(['ci.deployment-automatic']);
  });

  it('names what is included from elsewhere', async () => {
    const { absent, gaps } = await factsOf({
      '.gitlab-ci.yml': {
        include: [{ project: 'platform/ci', file: 'a.yml' }],
        lint: { script: 'eslint .' },
      },
    });

    expect(gaps.join()).toContain('included from elsewhere: platform/ci');
    expect(absent).not.toContain('ci.tests');
  });
});

it('reads a pipeline of Azure', async () => {
  const { values, gaps } = await factsOf({
    'azure-pipelines.yml': `
trigger: { branches: { include: [main] } }
pr: [main]
stages:
  - stage: Build
    jobs:
      - job: build
        steps:
          - script: |
              npm ci
              npm test
          - task: Docker@2
            inputs: { command: buildAndPush }
          - template: scan.yml
  - stage: Production
    jobs:
      - deployment: web
        environment: production
        strategy: { runOnce: { deploy: { steps: [{ task: HelmDeploy@0 }] } } }
`,
  });

  expect(gaps).toEqual([
    'azure-pipelines.yml 14 template scan.yml is not followed',
  ]);
  expect(values).toMatchObject({
    'ci.tests-before-merge': true,
    'ci.image-build-on-main': true,
    'ci.image-push': true,
    'ci.deployment-automatic': true,
    'ci.deployment-environments': ['production'],
  });
});

describe('Jenkins', () => {
  it('reads a declarative Jenkinsfile', async () => {
    const { values, absent, gaps } = await factsOf({
      Jenkinsfile: `
// builds the shop { not a block
pipeline {
  agent { docker { image 'node:24' } }
  triggers { cron('H 4 * * *') }
  stages {
    stage('Test') {
      steps {
        withCredentials([string(credentialsId: 'a', variable: 'B')]) {
          sh '''
            npm ci
            npm test
          '''
        }
      }
      post { always { junit 'reports/*.xml' } }
    }
    stage('Image') {
      when { branch 'main' }
      steps { sh "docker build -t shop:\${env.BUILD_ID} ." }
    }
    stage('Release') {
      when { buildingTag() }
      input { message 'Go?' }
      steps { sh 'helm upgrade shop chart' }
    }
  }
}
`,
    });

    expect(gaps).toEqual([]);
    expect(values).toMatchObject({
      'ci.tests': true,
      'ci.image-build-on-main': true,
      'ci.runs-by-schedule': true,
      'ci.deployment': true,
    });
    // what starts the pipeline is set in Jenkins
    expect(absent).not.toContain('ci.runs-before-merge');
    expect(absent).toContain('ci.image-scan');
  });

  it.each([
    ['a scripted one', "node { sh 'make' }", 'is a scripted Jenkinsfile'],
    [
      'a block of script',
      "pipeline { stages { stage('a') { steps { script { x() } } } } }",
      'a block of script',
    ],
    [
      'a step of a library',
      "pipeline { stages { stage('a') { steps { deployAll() } } } }",
      'what deployAll does',
    ],
    ['half of one', 'pipeline { stages {', 'block without end'],
    ['an open text', "pipeline { agent 'a", 'text without end'],
  ])('does not guess what %s does', async (_, text, reason) => {
    const { absent, gaps } = await factsOf({ Jenkinsfile: text });

    expect(gaps.join()).toContain(reason);
    expect(absent).not.toContain('ci.tests');
  });
});

it('reads a pipeline of Tekton', async () => {
  const { values, gaps } = await factsOf({
    '.tekton/push.yaml': `
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: push
  annotations:
    pipelinesascode.tekton.dev/on-event: "[push]"
    pipelinesascode.tekton.dev/on-target-branch: "[main]"
spec:
  pipelineSpec:
    tasks:
      - name: unit
        taskSpec:
          steps:
            - name: test
              script: |
                #!/usr/bin/env bash
                go test ./...
      - name: image
        taskRef: { name: kaniko }
      - name: scan
        taskRef: { name: our-scan }
      - name: other
        taskRef: { resolver: git }
---
apiVersion: tekton.dev/v1
kind: Task
metadata: { name: our-scan }
spec:
  steps:
    - { name: scan, command: [trivy], args: [image, shop] }
`,
  });

  expect(gaps).toEqual([
    '.tekton/push.yaml 23 task from elsewhere is not in the checkout',
  ]);
  expect(values).toMatchObject({
    'ci.tests': true,
    'ci.image-build-on-main': true,
    'ci.image-scan': true,
    'ci.runs-on-main': true,
  });
});

it('does not guess what a system does that it does not know', async () => {
  const { values, absent, gaps } = await factsOf({
    '.circleci/config.yml': 'version: 2.1\n',
  });

  expect(values).toEqual({ 'ci.pipeline': true });
  expect(absent).not.toContain('ci.tests');
  expect(gaps.join()).toContain('a system that is not known');
});
