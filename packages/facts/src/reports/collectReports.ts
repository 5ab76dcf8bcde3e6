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

import { limits } from '../checkout/limits';
import { readFileSafely } from '../checkout/readFileSafely';
import { Conclusions } from '../facts/Conclusions';
import { Conclusion } from '../facts/types';
import { cycloneDxReader, spdxReader } from './billOfMaterials';
import { kubeBenchReader, policyReportReader } from './clusterReports';
import { concludeReports } from './conclusions';
import { coberturaReader, lcovReader } from './coverage';
import { deploymentsReader } from './deployments';
import { parseReport } from './parseReport';
import { provenanceReader } from './provenance';
import { Deployment, Readings, Report, ReportReader } from './Report';
import { runsReader } from './runs';
import { sarifReader } from './sarif';
import { scorecardReader } from './scorecard';
import { junitReader } from './tests';
import { grypeReader, trivyReader } from './vulnerabilities';

const DAY = 24 * 60 * 60 * 1000;

/** For how many days deployments are told. */
const DELIVERY_DAYS = 365;

const readers: ReportReader[] = [
  sarifReader,
  cycloneDxReader,
  spdxReader,
  provenanceReader,
  scorecardReader,
  trivyReader,
  grypeReader,
  policyReportReader,
  kubeBenchReader,
  junitReader,
  coberturaReader,
  lcovReader,
  deploymentsReader,
  runsReader,
];

/**
 * Reads reports that CI made. One that cannot be read is reported, and does not keep the others from being read.
 *
 * @param files - their paths
 * @param now - when they are looked at, which decides how old what they name is
 * @public
 */
export async function collectReports(
  files: string[],
  now: Date,
): Promise<Conclusion & { deployments: Deployment[] }> {
  const conclusions = new Conclusions();
  const readings: Readings[] = [];
  for (const file of files) {
    try {
      const text = await readFileSafely(file, limits.reportBytes);
      readings.push(readReport(parseReport(file, text)));
    } catch (error) {
      conclusions.notAnalysed({
        file,
        title: error instanceof Error ? error.message : String(error),
      });
    }
  }
  concludeReports(readings, now, conclusions);
  const since = now.getTime() - DELIVERY_DAYS * DAY;
  return {
    ...conclusions.conclude(),
    deployments: readings
      .flatMap(({ deployments = [] }) => deployments)
      .filter(({ time }) => time <= now && time.getTime() >= since),
  };
}

function readReport(report: Report): Readings {
  const reader = readers.find(candidate => candidate.recognizes(report));
  if (!reader) {
    throw new Error(
      `is none of the known reports: ${readers
        .map(({ format }) => format)
        .join(', ')}`,
    );
  }
  return reader.read(report);
}
