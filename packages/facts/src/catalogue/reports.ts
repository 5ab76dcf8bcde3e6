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
      hints: ['PE-dev-agility-4d', 'PE-security-1b', 'PR-security-2a'],
    },
    'report.high-vulnerabilities': {
      meaning: 'How many vulnerabilities of high severity are known.',
      type: 'number',
      known: 'given: Trivy, Grype or SARIF of a scanner',
      hints: ['PE-dev-agility-4d', 'PE-security-1b'],
    },
    'report.fixable-vulnerabilities': {
      meaning: 'How many critical or high ones a newer version would mend.',
      type: 'number',
      known: 'given: Trivy or Grype',
      hints: ['PR-overview-1e', 'PE-dev-agility-4d', 'PR-security-4a'],
    },
    'report.misconfigurations': {
      meaning: 'How many unsafe settings a scanner found.',
      type: 'number',
      known: 'given: Trivy, or SARIF of a scanner for configuration',
      hints: ['PR-security-2b'],
    },
    'report.secrets': {
      meaning: 'How many secrets a scanner found.',
      type: 'number',
      known: 'given: Trivy, or SARIF of a scanner for secrets',
      hints: ['TE-sec-policy-2a'],
    },
    'report.code-findings': {
      meaning: 'How many findings of high severity an analyser of code has.',
      type: 'number',
      known: 'given: SARIF',
      hints: ['PR-change-control-3a'],
    },
    'report.findings-with-advice': {
      meaning:
        'Percent of the findings in code that come with a fix or advice.',
      type: 'number',
      known: 'given: SARIF with findings',
      hints: ['PR-security-4a'],
    },
    'report.bill-of-materials': {
      meaning: 'A bill of materials was made, and it lists components.',
      known: 'given: CycloneDX or SPDX',
      false: 'it lists none',
      hints: ['PR-security-5a', 'PE-security-1b'],
    },
    'report.components-with-licence': {
      meaning: 'Percent of the components whose licence is known.',
      type: 'number',
      known: 'given: CycloneDX or SPDX with components',
      hints: ['PE-security-1b', 'PE-dev-agility-3b'],
    },
    'report.provenance': {
      meaning:
        'There is a record of which pipeline built the release from which commit.',
      known: 'given: an in-toto attestation',
      false: 'an attestation was given, and it is of another kind',
      refutes: ['PR-security-5c'],
    },
    'report.provenance-signed': {
      meaning:
        'That record carries a signature. Whose it is, and whether it is valid, is not checked.',
      known: 'given: an in-toto attestation',
      false:
        'an attestation was given, and no provenance in it has a signature',
      refutes: ['PR-security-5c'],
    },
    'report.provenance-builder': {
      meaning: 'Who built it, by the record.',
      type: 'text',
      known: 'given: an in-toto attestation',
      hints: ['PR-security-5c'],
    },
    'report.tests-passed': {
      meaning: 'How many tests passed.',
      type: 'number',
      known: 'given: JUnit',
      hints: ['PE-dev-agility-2c'],
    },
    'report.tests-failed': {
      meaning: 'How many tests failed.',
      type: 'number',
      known: 'given: JUnit',
      hints: ['PE-dev-agility-2c'],
    },
    'report.line-coverage': {
      meaning: 'Percent of the lines that tests run.',
      type: 'number',
      known: 'given: Cobertura or lcov',
      hints: ['PR-change-control-3a'],
    },
    'report.policies-passed': {
      meaning: 'How many policies the service keeps.',
      type: 'number',
      known: 'given: a PolicyReport',
      hints: ['TE-sec-policy-3a', 'PO-compliance-3a'],
    },
    'report.policies-failed': {
      meaning: 'How many policies it breaks.',
      type: 'number',
      known: 'given: a PolicyReport',
      hints: ['TE-sec-policy-3a', 'TE-sec-policy-4a', 'PO-compliance-3a'],
    },
    'report.benchmark-passed': {
      meaning: 'How many checks of the CIS benchmark the cluster passes.',
      type: 'number',
      known: 'given: kube-bench',
      hints: ['PO-compliance-3a'],
    },
    'report.benchmark-failed': {
      meaning: 'How many checks of the CIS benchmark it fails.',
      type: 'number',
      known: 'given: kube-bench',
      hints: ['PO-compliance-3a'],
    },
    'scorecard.score': {
      meaning: 'The score of OpenSSF Scorecard, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['PE-security-1b'],
    },
    'scorecard.branch-protection': {
      meaning: 'How well branches are protected, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: [
        'PR-overview-1d',
        'PR-overview-2b',
        'TE-sec-policy-1a',
        'PR-change-control-5b',
      ],
    },
    'scorecard.ci-tests': {
      meaning:
        'How many changes were tested before they were merged, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['PR-overview-2b', 'PE-dev-agility-2c'],
    },
    'scorecard.code-review': {
      meaning:
        'How many changes were reviewed before they were merged, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['TE-sec-policy-1a', 'PR-overview-1d'],
    },
    'scorecard.dependency-update-tool': {
      meaning: 'Whether a tool proposes updates, as 0 or 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['PR-overview-3f'],
    },
    'scorecard.pinned-dependencies': {
      meaning:
        'How many dependencies of build and release are pinned, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['TE-sec-policy-1a'],
    },
    'scorecard.sast': {
      meaning: 'How many changes an analyser of code looked at, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['PR-change-control-3a'],
    },
    'scorecard.signed-releases': {
      meaning: 'How many releases are signed, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['PR-security-5c'],
    },
    'scorecard.token-permissions': {
      meaning:
        'How few permissions the tokens of workflows have, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['TE-sec-policy-1a'],
    },
    'scorecard.vulnerabilities': {
      meaning: 'How few known vulnerabilities are open, from 0 to 10.',
      type: 'number',
      known: 'given: OpenSSF Scorecard',
      hints: ['PE-dev-agility-4d'],
    },
  },
);
