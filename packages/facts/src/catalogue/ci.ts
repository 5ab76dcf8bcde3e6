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

const unclear =
  'there is no pipeline, or a step runs something that is not known';

/** From definitions of CI pipelines. */
export const ciFacts = defineFacts(
  { collector: 'pipelines', unknown: unclear },
  {
    'ci.pipeline': {
      meaning: 'The checkout defines a pipeline.',
      known: 'a workflow, pipeline or Jenkinsfile was found',
      false: 'the whole repository was read and has none of a known system',
      unknown: 'the folder is not the top of a Git repository',
      hints: ['PR-cicd-1a', 'PR-cicd-2a'],
    },
    'ci.runs-on-main': {
      meaning: 'A pipeline runs when the main branch changes.',
      known: 'a trigger says so',
      false: 'no pipeline has such a trigger',
      hints: ['PR-cicd-1a', 'PR-change-control-2b'],
    },
    'ci.runs-before-merge': {
      meaning: 'A pipeline runs before a change is merged.',
      known: 'it is triggered by pull or merge requests, or by every branch',
      false: 'no pipeline has such a trigger',
      refutes: ['PR-overview-2b'],
    },
    'ci.runs-on-tag': {
      meaning: 'A pipeline runs when a tag is set.',
      known: 'a trigger says so',
      false: 'no pipeline has such a trigger',
      hints: ['PR-change-control-2b'],
    },
    'ci.runs-by-schedule': {
      meaning: 'A pipeline runs by schedule.',
      known: 'a trigger says so',
      false: 'no pipeline has such a trigger',
      hints: ['PR-security-3a'],
    },
    'ci.tests': {
      meaning: 'A pipeline runs automated tests.',
      known: 'a step runs a known test command',
      false: 'all steps are known and none runs tests',
      refutes: ['PE-dev-agility-2c'],
      hints: ['PR-cicd-2a'],
    },
    'ci.tests-before-merge': {
      meaning: 'Tests run before a change is merged, and fail the pipeline.',
      known:
        'a job with tests is triggered by pull or merge requests or every branch, and may not fail',
      false: 'all steps are known and there is no such job',
      decides: ['PE-dev-agility-2c'],
      hints: ['PR-overview-2b'],
    },
    'ci.end-to-end-tests': {
      meaning: 'A pipeline runs tests of whole user journeys.',
      known: 'a step runs a tool for them, such as Cypress or Playwright',
      false: 'all steps are known and none does',
      hints: ['PR-change-control-5b'],
    },
    'ci.load-tests': {
      meaning: 'A pipeline runs load tests.',
      known: 'a step runs a tool for them, such as k6',
      false: 'all steps are known and none does',
      hints: ['BO-outcomes-3a', 'PE-dev-agility-4a'],
    },
    'ci.smoke-tests': {
      meaning: 'A pipeline looks whether what it deployed works.',
      known: 'a step waits for a rollout or runs helm test',
      false: 'all steps are known and none does',
      hints: ['TE-testing-1b'],
    },
    'ci.code-quality': {
      meaning: 'A pipeline measures the quality of the code.',
      known: 'a step runs a tool for it, such as SonarQube',
      false: 'all steps are known and none does',
      hints: ['PR-change-control-3a'],
    },
    'ci.coverage': {
      meaning: 'A pipeline measures test coverage.',
      known: 'a step measures or uploads it',
      false: 'all steps are known and none does',
      hints: ['PR-change-control-3a'],
    },
    'ci.image-build': {
      meaning: 'A pipeline builds a container image.',
      known: 'a step does',
      false: 'all steps are known and none does',
      refutes: ['TE-container-1a'],
      hints: ['PR-cicd-2a'],
    },
    'ci.image-build-on-main': {
      meaning:
        'A pipeline builds a container image when the main branch changes.',
      known: 'a step of a pipeline with such a trigger does',
      false: 'all steps are known and none does',
      decides: ['TE-container-1a'],
    },
    'ci.image-push': {
      meaning: 'A pipeline pushes images to a registry.',
      known: 'a step does',
      false: 'all steps are known and none does',
      hints: ['TE-container-1b', 'PR-cicd-2a'],
    },
    'ci.image-scan': {
      meaning: 'A pipeline scans container images.',
      known: 'a step runs a scanner on an image',
      false: 'all steps are known and none does',
      refutes: ['PR-security-2a'],
      hints: ['PE-security-1b'],
    },
    'ci.configuration-scan': {
      meaning:
        'A pipeline scans manifests or infrastructure code for unsafe settings.',
      known: 'a step runs a scanner for them',
      false: 'all steps are known and none does',
      refutes: ['PR-security-2b'],
    },
    'ci.configuration-scan-before-merge': {
      meaning: 'Such a scan runs before a change is merged.',
      known:
        'it is in a pipeline triggered by pull or merge requests or every branch',
      false: 'all steps are known and none does',
      decides: ['PR-security-2b'],
    },
    'ci.secret-scan': {
      meaning: 'A pipeline looks for secrets.',
      known: 'a step runs a scanner for them',
      false: 'all steps are known and none does',
      hints: ['TE-sec-policy-2a'],
    },
    'ci.secret-scan-before-merge': {
      meaning: 'It looks for them before a change is merged.',
      known:
        'the scan is in a pipeline triggered by pull or merge requests or every branch',
      false: 'all steps are known and none does',
      hints: ['TE-sec-policy-2a'],
    },
    'ci.dependency-scan': {
      meaning: 'A pipeline looks for known vulnerabilities of dependencies.',
      known: 'a step runs a scanner for them',
      false: 'all steps are known and none does',
      hints: ['PE-security-1b', 'PE-dev-agility-4d'],
    },
    'ci.code-scan': {
      meaning: 'A pipeline analyses the code for security problems.',
      known: 'a step runs a tool for it, such as CodeQL or Semgrep',
      false: 'all steps are known and none does',
      hints: ['PR-security-4a'],
    },
    'ci.licence-check': {
      meaning: 'A pipeline checks the licences of dependencies.',
      known: 'a step runs a tool for it',
      false: 'all steps are known and none does',
      hints: ['PE-dev-agility-3b', 'PE-security-1b'],
    },
    'ci.scheduled-scan': {
      meaning: 'A scan runs by schedule.',
      known: 'a scan is in a pipeline with a schedule',
      false: 'all steps are known and none is',
      hints: ['PR-security-3a', 'PR-security-2a'],
    },
    'ci.bill-of-materials': {
      meaning: 'A pipeline writes a software bill of materials.',
      known: 'a step does',
      false: 'all steps are known and none does',
      refutes: ['PR-security-5a'],
    },
    'ci.signing': {
      meaning: 'A pipeline signs what it builds.',
      known: 'a step signs an image or a file',
      false: 'all steps are known and none does',
      hints: ['PR-security-5c'],
    },
    'ci.provenance': {
      meaning: 'A pipeline attests where what it builds comes from.',
      known: 'a step makes an attestation',
      false: 'all steps are known and none does',
      refutes: ['PR-security-5c'],
    },
    'ci.policy-check': {
      meaning:
        'A pipeline evaluates policies that are code, and fails if one is broken.',
      known:
        'a step of a job that may not fail runs Conftest, OPA, Kyverno, Gator or Sentinel',
      false: 'all steps are known and none does',
      decides: ['PO-overview-3a'],
      hints: ['PE-dev-agility-3b', 'TE-sec-policy-3a'],
    },
    'ci.policy-tests': {
      meaning: 'A pipeline tests the policies themselves.',
      known: 'a step runs the tests of policies',
      false: 'all steps are known and none does',
      hints: ['PO-compliance-3b'],
    },
    'ci.infrastructure': {
      meaning: 'A pipeline changes infrastructure through code.',
      known: 'a step applies it',
      false: 'all steps are known and none does',
      hints: ['PR-overview-3f', 'TE-testing-4a'],
    },
    'ci.deployment': {
      meaning: 'A pipeline deploys.',
      known: 'a step does, outside of jobs with a throw-away cluster',
      false: 'all steps are known and none does',
      hints: ['PR-cicd-2a', 'TE-release-2a'],
    },
    'ci.deployment-automatic': {
      meaning: 'A merge or a tag starts a deployment without a person.',
      known:
        'a deploying job is triggered by the main branch or a tag and does not wait',
      false: 'all steps are known and there is no such job',
      hints: [
        'PE-dev-agility-2d',
        'PE-dev-agility-3a',
        'PR-change-control-2b',
        'PR-change-control-5a',
      ],
    },
    'ci.deployment-environments': {
      meaning: 'The environments that jobs deploy to.',
      type: 'texts',
      known: 'jobs name environments',
      unknown: 'no job names an environment',
      hints: ['PR-overview-2a', 'PE-dev-agility-3a'],
    },
    'ci.deployment-approval': {
      meaning: 'A person lets every deployment to production start.',
      known: 'every job for production waits for a person, as the file says',
      false: 'one does not wait, in a system where the file says so',
      unknown:
        'no job names an environment for production, or the approval is set outside of the checkout, as with GitHub and Azure',
      hints: ['PR-change-control-4a', 'PR-change-control-5a'],
    },
    'ci.preview-environments': {
      meaning: 'Change proposals get environments of their own.',
      known: 'a job names an environment for reviews',
      false: 'jobs name environments, and none is for reviews',
      unknown: 'no job names an environment',
      hints: ['TE-release-4a'],
    },
    'ci.actions-pinned': {
      meaning: 'Every action of others is pinned by the hash of a commit.',
      known: 'all are',
      false: 'one is named by tag or branch',
      unknown: 'no workflow of GitHub Actions uses an action',
      hints: ['TE-sec-policy-1a', 'PR-security-5c'],
    },
    'ci.least-permissions': {
      meaning: 'Every job chooses the permissions of its token.',
      known: 'permissions are written for every job',
      false: 'a job takes all permissions',
      unknown:
        'there is no workflow of GitHub Actions, or a job has the default of the repository',
      hints: ['TE-sec-policy-1a'],
    },
    'ci.identity-tokens': {
      meaning: 'A pipeline gets short-lived credentials from its CI system.',
      known: 'a job asks for an identity token',
      false: 'no job does',
      unknown: 'there is no pipeline',
      hints: ['TE-sec-policy-1a'],
    },
  },
);
