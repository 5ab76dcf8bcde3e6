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
/**
 * The criteria with which edition 2.0 was first published. People's answers are stored under these ids: whoever removes
 * one of them, or gives its id to another statement, loses answers.
 */
export const PUBLISHED_IN_2_0 = `
  PE-overview-1a PE-overview-1c PE-overview-2a PE-overview-2b PE-overview-2c PE-overview-2d
  PE-overview-3a PE-overview-3b PE-overview-3c PE-overview-4a PE-overview-4b PE-overview-5b
  PE-overview-5a PE-org-change-2b PE-org-change-2a PE-org-change-3a PE-org-change-3b PE-org-change-4a
  PE-org-change-4b PE-org-change-5a PE-teams-1a PE-teams-1b PE-teams-2a PE-teams-2b
  PE-teams-3a PE-teams-3b PE-teams-4c PE-teams-4a PE-teams-4b PE-teams-5a
  PE-teams-5b PE-teams-5c PE-security-1b PE-security-1c PE-security-2a PE-security-2b
  PE-security-3a PE-security-4a PE-security-4b PE-security-4c PE-security-5a PE-dev-agility-2c
  PE-dev-agility-2d PE-dev-agility-2a PE-dev-agility-2b PE-dev-agility-3a PE-dev-agility-3b PE-dev-agility-3c
  PE-dev-agility-4a PE-dev-agility-4d PE-dev-agility-4b PE-dev-agility-4c PE-dev-agility-5a PE-dev-agility-5b
  PE-upskilling-1a PE-upskilling-1b PE-upskilling-2a PE-upskilling-2b PE-upskilling-3a PE-upskilling-4c
  PE-upskilling-4a PE-upskilling-4b PE-upskilling-5a PE-certs-2a PE-certs-3a PE-certs-4a
  PR-overview-1a PR-overview-1d PR-overview-1e PR-overview-1b PR-overview-2a PR-overview-2b
  PR-overview-3d PR-overview-3f PR-overview-3b PR-overview-3a PR-overview-3c PR-overview-3e
  PR-overview-4c PR-overview-4a PR-overview-4b PR-overview-5b PR-overview-5a PR-overview-5c
  PR-cicd-1a PR-cicd-2a PR-cicd-3a PR-cicd-4a PR-cicd-5a PR-cicd-5b
  PR-change-control-2b PR-change-control-2a PR-change-control-3a PR-change-control-3b PR-change-control-4a PR-change-control-5a
  PR-change-control-5b PR-change-control-5c PR-change-control-5d PR-security-1a PR-security-2a PR-security-2b
  PR-security-3a PR-security-4a PR-security-5a PR-security-5b PR-security-5c PR-security-5d
  PR-audit-logs-2a PR-audit-logs-3a PR-audit-logs-3b PR-audit-logs-4a PR-audit-logs-5a PO-overview-1a
  PO-overview-2a PO-overview-3a PO-overview-4a PO-overview-5a PO-creation-1a PO-creation-2a
  PO-creation-3a PO-creation-4a PO-creation-4b PO-creation-5a PO-creation-5b PO-compliance-1b
  PO-compliance-1a PO-compliance-2a PO-compliance-3a PO-compliance-3b PO-compliance-4a PO-compliance-5a
  TE-overview-1b TE-overview-2a TE-overview-2b TE-overview-2c TE-overview-2d TE-overview-3b
  TE-overview-3a TE-overview-3c TE-overview-4a TE-overview-5a TE-overview-5b TE-infra-1b
  TE-infra-1d TE-infra-1a TE-infra-1c TE-infra-2a TE-infra-3a TE-infra-3c
  TE-infra-3b TE-infra-3d TE-infra-4a TE-infra-4b TE-infra-5a TE-container-1a
  TE-container-1b TE-container-2a TE-container-2b TE-container-2c TE-container-3b TE-container-3c
  TE-container-3a TE-container-4a TE-container-5a TE-container-5b TE-app-patterns-1a TE-app-patterns-1b
  TE-app-patterns-1c TE-app-patterns-2a TE-app-patterns-2b TE-app-patterns-3a TE-app-patterns-3b TE-app-patterns-4b
  TE-app-patterns-4a TE-app-patterns-4c TE-app-patterns-4d TE-app-patterns-5c TE-app-patterns-5a TE-app-patterns-5b
  TE-release-2a TE-release-2b TE-release-3a TE-release-3b TE-release-4a TE-release-4b
  TE-release-5a TE-sec-policy-1a TE-sec-policy-2a TE-sec-policy-2b TE-sec-policy-2c TE-sec-policy-3a
  TE-sec-policy-3b TE-sec-policy-3c TE-sec-policy-3d TE-sec-policy-4a TE-sec-policy-4b TE-sec-policy-5a
  TE-sec-policy-5b TE-sec-policy-5c TE-testing-1b TE-testing-2a TE-testing-3a TE-testing-3b
  TE-testing-4a TE-testing-4c TE-testing-4b TE-testing-5a BO-outcomes-1c BO-outcomes-1d
  BO-outcomes-1e BO-outcomes-1g BO-outcomes-1h BO-outcomes-2a BO-outcomes-2b BO-outcomes-2c
  BO-outcomes-2d BO-outcomes-2e BO-outcomes-3a BO-outcomes-3b BO-outcomes-3c BO-outcomes-3d
  BO-outcomes-4f BO-outcomes-4a BO-outcomes-4b BO-outcomes-4c BO-outcomes-4d BO-outcomes-4e
  BO-outcomes-5d BO-outcomes-5a BO-outcomes-5b BO-outcomes-5c
`
  .trim()
  .split(/\s+/);
