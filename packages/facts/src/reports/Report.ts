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

import { Evidence } from '../facts/types';

/** A report of CI, parsed by its outer format. */
export interface Report {
  /** The path as it was given. */
  file: string;
  text: string;
  /** The value of a JSON file, or the values of a file with one JSON value on each line; or the documents of YAML. */
  data: unknown[];
  /** The name of the outermost element, if it is XML. */
  xmlRoot: string | undefined;
}

/** Something that a tool found. */
export interface Issue {
  /** The same issue has the same key in every report. */
  key: string;
  severity: 'critical' | 'high' | 'other';
  /** Whether a newer version without it exists. */
  hasFix: boolean;
  /** When it became known, if the report says so. */
  published?: Date;
  evidence: Evidence;
}

/** A deployment that was not seen to fail. */
export interface Deployment {
  environment: string;
  commit: string;
  time: Date;
  file: string;
}

/** A run of a pipeline that came to an end. */
export interface Run {
  branch: string;
  time: Date;
  succeeded: boolean;
  file: string;
}

/** What a report adds to what is known. Several reports add up. */
export interface Readings {
  vulnerabilities?: Issue[];
  /** Whether the report says since when vulnerabilities are known. */
  datesVulnerabilities?: boolean;
  /** What was deployed, and where to. */
  deployments?: Deployment[];
  /** Runs of pipelines that came to an end. */
  runs?: Run[];
  misconfigurations?: Issue[];
  secrets?: Issue[];
  /** Findings of analysers of code, and how many of them come with advice. */
  codeFindings?: { issues: Issue[]; withAdvice: number };
  components?: { total: number; withLicence: number; evidence: Evidence };
  provenance?: {
    isProvenance: boolean;
    isSigned: boolean;
    builder?: string;
    evidence: Evidence;
  };
  scorecard?: {
    score: number;
    checks: Array<{ name: string; score: number }>;
    evidence: Evidence;
  };
  tests?: {
    passed: number;
    failed: number;
    skipped: number;
    failures: Evidence[];
    evidence: Evidence;
  };
  coverage?: { covered: number; total: number; evidence: Evidence };
  policies?: {
    passed: number;
    failed: number;
    failures: Evidence[];
    evidence: Evidence;
  };
  benchmark?: {
    passed: number;
    failed: number;
    failures: Evidence[];
    evidence: Evidence;
  };
}

/** Reads one kind of report. */
export interface ReportReader {
  readonly format: string;
  recognizes(report: Report): boolean;
  /** @throws Error if it is not what it seemed to be */
  read(report: Report): Readings;
}
