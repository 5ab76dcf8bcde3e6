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
    },
    'ci.runs-on-main': {
      meaning: 'A pipeline runs when the main branch changes.',
      known: 'a trigger says so',
      false: 'no pipeline has such a trigger',
    },
    'ci.runs-before-merge': {
      meaning: 'A pipeline runs before a change is merged.',
      known: 'it is triggered by pull or merge requests, or by every branch',
      false: 'no pipeline has such a trigger',
    },
    'ci.runs-on-tag': {
      meaning: 'A pipeline runs when a tag is set.',
      known: 'a trigger says so',
      false: 'no pipeline has such a trigger',
    },
    'ci.runs-by-schedule': {
      meaning: 'A pipeline runs by schedule.',
      known: 'a trigger says so',
      false: 'no pipeline has such a trigger',
    },
    'ci.tests': {
      meaning: 'A pipeline runs automated tests.',
      known: 'a step runs a known test command',
      false: 'all steps are known and none runs tests',
    },
    'ci.tests-before-merge': {
      meaning: 'Tests run before a change is merged, and fail the pipeline.',
      known:
        'a job with tests is triggered by pull or merge requests or every branch, and may not fail',
      false: 'all steps are known and there is no such job',
    },
    'ci.end-to-end-tests': {
      meaning: 'A pipeline runs tests of whole user journeys.',
      known: 'a step runs a tool for them, such as Cypress or Playwright',
      false: 'all steps are known and none does',
    },
    'ci.load-tests': {
      meaning: 'A pipeline runs load tests.',
      known: 'a step runs a tool for them, such as k6',
      false: 'all steps are known and none does',
    },
    'ci.smoke-tests': {
      meaning: 'A pipeline looks whether what it deployed works.',
      known: 'a step waits for a rollout or runs helm test',
      false: 'all steps are known and none does',
    },
    'ci.code-quality': {
      meaning: 'A pipeline measures the quality of the code.',
      known: 'a step runs a tool for it, such as SonarQube',
      false: 'all steps are known and none does',
    },
    'ci.coverage': {
      meaning: 'A pipeline measures test coverage.',
      known: 'a step measures or uploads it',
      false: 'all steps are known and none does',
    },
    'ci.image-build': {
      meaning: 'A pipeline builds a container image.',
      known: 'a step does',
      false: 'all steps are known and none does',
    },
    'ci.image-build-on-main': {
      meaning:
        'A pipeline builds a container image when the main branch changes.',
      known: 'a step of a pipeline with such a trigger does',
      false: 'all steps are known and none does',
    },
    'ci.image-push': {
      meaning: 'A pipeline pushes images to a registry.',
      known: 'a step does',
      false: 'all steps are known and none does',
    },
    'ci.image-scan': {
      meaning: 'A pipeline scans container images.',
      known: 'a step runs a scanner on an image',
      false: 'all steps are known and none does',
    },
    'ci.configuration-scan': {
      meaning:
        'A pipeline scans manifests or infrastructure code for unsafe settings.',
      known: 'a step runs a scanner for them',
      false: 'all steps are known and none does',
    },
    'ci.configuration-scan-before-merge': {
      meaning: 'Such a scan runs before a change is merged.',
      known:
        'it is in a pipeline triggered by pull or merge requests or every branch',
      false: 'all steps are known and none does',
    },
    'ci.secret-scan': {
      meaning: 'A pipeline looks for secrets.',
      known: 'a step runs a scanner for them',
      false: 'all steps are known and none does',
    },
    'ci.secret-scan-before-merge': {
      meaning: 'It looks for them before a change is merged.',
      known:
        'the scan is in a pipeline triggered by pull or merge requests or every branch',
      false: 'all steps are known and none does',
    },
    'ci.dependency-scan': {
      meaning: 'A pipeline looks for known vulnerabilities of dependencies.',
      known: 'a step runs a scanner for them',
      false: 'all steps are known and none does',
    },
    'ci.code-scan': {
      meaning: 'A pipeline analyses the code for security problems.',
      known: 'a step runs a tool for it, such as CodeQL or Semgrep',
      false: 'all steps are known and none does',
    },
    'ci.licence-check': {
      meaning: 'A pipeline checks the licences of dependencies.',
      known: 'a step runs a tool for it',
      false: 'all steps are known and none does',
    },
    'ci.licence-gate': {
      meaning: 'Licences are checked on the way to a release, and can stop it.',
      known:
        'a check of licences is in a job that may not fail, started by the main branch, a tag or every branch',
      false: 'all steps are known and there is no such job',
    },
    'ci.scheduled-scan': {
      meaning: 'A scan runs by schedule.',
      known: 'a scan is in a pipeline with a schedule',
      false: 'all steps are known and none is',
    },
    'ci.bill-of-materials': {
      meaning: 'A pipeline writes a software bill of materials.',
      known: 'a step does',
      false: 'all steps are known and none does',
    },
    'ci.signing': {
      meaning: 'A pipeline signs what it builds.',
      known: 'a step signs an image or a file',
      false: 'all steps are known and none does',
    },
    'ci.provenance': {
      meaning: 'A pipeline attests where what it builds comes from.',
      known: 'a step makes an attestation',
      false: 'all steps are known and none does',
    },
    'ci.policy-check': {
      meaning:
        'A pipeline evaluates policies that are code, and fails if one is broken.',
      known:
        'a step of a job that may not fail runs Conftest, OPA, Kyverno, Gator or Sentinel',
      false: 'all steps are known and none does',
    },
    'ci.policy-tests': {
      meaning: 'A pipeline tests the policies themselves.',
      known: 'a step runs the tests of policies',
      false: 'all steps are known and none does',
    },
    'ci.infrastructure': {
      meaning: 'A pipeline changes infrastructure through code.',
      known: 'a step applies it',
      false: 'all steps are known and none does',
    },
    'ci.deployment': {
      meaning: 'A pipeline deploys.',
      known: 'a step does, outside of jobs with a throw-away cluster',
      false: 'all steps are known and none does',
    },
    'ci.deployment-automatic': {
      meaning: 'A merge or a tag starts a deployment without a person.',
      known:
        'a deploying job is triggered by the main branch or a tag and does not wait',
      false: 'all steps are known and there is no such job',
    },
    'ci.deployment-from-main': {
      meaning:
        'A change of the main branch is deployed without a person, to an environment that is not for one change alone.',
      known: 'a deploying job is started by the main branch and does not wait',
      false: 'all steps are known and there is no such job',
      unknown: `${unclear}, or the job names an environment of GitHub or Azure, where an approval may be set`,
    },
    'ci.production-from-main': {
      meaning:
        'A change of the main branch goes to production without a person.',
      known:
        'a job for production is started by the main branch and does not wait, in a system where the file says so',
      false: 'every job for production waits for a person',
      unknown:
        'no job names an environment for production, it is started otherwise, or the approval is set outside of the checkout',
    },
    'ci.deployment-in-stages': {
      meaning: 'Jobs deploy to another environment besides production.',
      known:
        'jobs name production, and an environment that is not for one change alone',
      false: 'jobs name environments, and not both',
      unknown: 'no job names an environment',
    },
    'ci.deployment-environments': {
      meaning: 'The environments that jobs deploy to.',
      type: 'texts',
      known: 'jobs name environments',
      unknown: 'no job names an environment',
    },
    'ci.deployment-approval': {
      meaning: 'A person lets every deployment to production start.',
      known: 'every job for production waits for a person, as the file says',
      false: 'one does not wait, in a system where the file says so',
      unknown:
        'no job names an environment for production, or the approval is set outside of the checkout, as with GitHub and Azure',
    },
    'ci.preview-environments': {
      meaning: 'Change proposals get environments of their own.',
      known: 'a job names an environment for reviews',
      false: 'jobs name environments, and none is for reviews',
      unknown: 'no job names an environment',
    },
    'ci.actions-pinned': {
      meaning: 'Every action of others is pinned by the hash of a commit.',
      known: 'all are',
      false: 'one is named by tag or branch',
      unknown: 'no workflow of GitHub Actions uses an action',
    },
    'ci.least-permissions': {
      meaning: 'Every job chooses the permissions of its token.',
      known: 'permissions are written for every job',
      false: 'a job takes all permissions',
      unknown:
        'there is no workflow of GitHub Actions, or a job has the default of the repository',
    },
    'ci.identity-tokens': {
      meaning: 'A pipeline gets short-lived credentials from its CI system.',
      known: 'a job asks for an identity token',
      false: 'no job does',
      unknown: 'there is no pipeline',
    },
  },
);
