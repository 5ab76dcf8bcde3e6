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

import { defineFacts, REPORT_VALIDITY_DAYS } from './types';

/** From reports that CI made, given with --report. */
export const reportFacts = defineFacts(
  {
    collector: 'reports',
    unknown: 'no such report was given, or it could not be read',
    validityDays: REPORT_VALIDITY_DAYS,
  },
  {
    'report.critical-vulnerabilities': {
      meaning:
        'How many critical vulnerabilities are known in the image or its dependencies.',
      type: 'number',
      known: 'given: Trivy, Grype or SARIF of a scanner',
    },
    'report.high-vulnerabilities': {
      meaning: 'How many vulnerabilities of high severity are known.',
      type: 'number',
      known: 'given: Trivy, Grype or SARIF of a scanner',
    },
    'report.fixable-vulnerabilities': {
      meaning: 'How many critical or high ones a newer version would mend.',
      type: 'number',
      known: 'given: Trivy or Grype',
    },
    'report.overdue-critical-vulnerabilities': {
      meaning:
        'How many critical vulnerabilities are still there that became known 14 to 180 days ago.',
      type: 'number',
      known: 'given: Trivy',
    },
    'report.overdue-updates': {
      meaning:
        'How many vulnerabilities that are critical or high, and that a newer version would mend, have been known for more than 90 days.',
      type: 'number',
      known: 'given: Trivy',
    },
    'report.misconfigurations': {
      meaning: 'How many unsafe settings a scanner found.',
      type: 'number',
      known: 'given: Trivy, or SARIF of a scanner for configuration',
    },
    'report.secrets': {
      meaning: 'How many secrets a scanner found.',
      type: 'number',
      known: 'given: Trivy, or SARIF of a scanner for secrets',
    },
    'report.code-findings': {
      meaning: 'How many findings of high severity an analyser of code has.',
      type: 'number',
      known: 'given: SARIF',
    },
    'report.findings-with-advice': {
      meaning:
        'Percent of the findings in code that come with a fix or advice.',
      type: 'number',
      known: 'given: SARIF with findings',
    },
    'report.bill-of-materials': {
      meaning: 'A bill of materials was made, and it lists components.',
      known: 'given: CycloneDX or SPDX',
      false: 'it lists none',
    },
    'report.components-with-licence': {
      meaning: 'Percent of the components whose licence is known.',
      type: 'number',
      known: 'given: CycloneDX or SPDX with components',
    },
    'report.provenance': {
      meaning:
        'There is a record of which pipeline built the release from which commit.',
      known: 'given: an in-toto attestation',
      false: 'an attestation was given, and it is of another kind',
    },
    'report.provenance-signed': {
      meaning:
        'That record carries a signature. Whose it is, and whether it is valid, is not checked.',
      known: 'given: an in-toto attestation',
      false:
        'an attestation was given, and no provenance in it has a signature',
    },
    'report.provenance-builder': {
      meaning: 'Who built it, by the record.',
      type: 'text',
      known: 'given: an in-toto attestation',
    },
    'report.tests-passed': {
      meaning: 'How many tests passed.',
      type: 'number',
      known: 'given: JUnit',
    },
    'report.tests-failed': {
      meaning: 'How many tests failed.',
      type: 'number',
      known: 'given: JUnit',
    },
    'report.line-coverage': {
      meaning: 'Percent of the lines that tests run.',
      type: 'number',
      known: 'given: Cobertura or lcov',
    },
    'report.policies-passed': {
      meaning: 'How many policies the service keeps.',
      type: 'number',
      known: 'given: a PolicyReport',
    },
    'report.policies-failed': {
      meaning: 'How many policies it breaks.',
      type: 'number',
      known: 'given: a PolicyReport',
    },
    'report.benchmark-passed': {
      meaning: 'How many checks of the CIS benchmark the cluster passes.',
      type: 'number',
      known: 'given: kube-bench',
    },
    'report.benchmark-failed': {
      meaning: 'How many checks of the CIS benchmark it fails.',
      type: 'number',
      known: 'given: kube-bench',
    },
    'runs.main-success-percent': {
      meaning:
        'Percent of the runs on main, master or trunk that succeeded in the last 30 days, of those that succeeded or failed.',
      type: 'number',
      known: 'given: the list of runs of GitHub Actions or GitLab CI',
    },
    'deployments.tried-first-percent': {
      meaning:
        'Percent of the releases of the last 90 days whose commit had been deployed to another environment before production.',
      type: 'number',
      known: 'given: the list of deployments of GitHub or GitLab',
    },
    'scorecard.score': {
      meaning: 'The score of OpenSSF Scorecard, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.branch-protection': {
      meaning: 'How well branches are protected, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.ci-tests': {
      meaning:
        'How many changes were tested before they were merged, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.code-review': {
      meaning:
        'How many changes were reviewed before they were merged, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.dependency-update-tool': {
      meaning: 'Whether a tool proposes updates, as 0 or 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.pinned-dependencies': {
      meaning:
        'How many dependencies of build and release are pinned, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.sast': {
      meaning: 'How many changes an analyser of code looked at, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.signed-releases': {
      meaning: 'How many releases are signed, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.token-permissions': {
      meaning:
        'How few permissions the tokens of workflows have, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
    'scorecard.vulnerabilities': {
      meaning: 'How few known vulnerabilities are open, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
    },
  },
);
