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

import { at, isRecord, listAt, textAt } from '../parsers/data';
import { Readings, ReportReader } from './Report';

/** CycloneDX in JSON. */
export const cycloneDxReader: ReportReader = {
  format: 'CycloneDX',
  recognizes: ({ data: [value] }) => at(value, 'bomFormat') === 'CycloneDX',
  read: ({ file, data: [value] }): Readings => {
    const components = listAt(value, 'components');
    const withLicence = components.filter(
      component => listAt(component, 'licenses').length > 0,
    );
    return counted(file, components.length, withLicence.length);
  },
};

/** SPDX 2 in JSON, and SPDX 3 in JSON-LD. */
export const spdxReader: ReportReader = {
  format: 'SPDX',
  recognizes: ({ data: [value] }) =>
    textAt(value, 'spdxVersion') !== undefined ||
    (isRecord(value) &&
      '@graph' in value &&
      String(at(value, '@context')).includes('spdx.org')),
  read: ({ file, data: [value] }): Readings => {
    const packages = Array.isArray(at(value, '@graph'))
      ? listAt(value, '@graph').filter(
          item => textAt(item, 'type') === 'software_Package',
        )
      : listAt(value, 'packages');
    const withLicence = packages.filter(item =>
      ['licenseConcluded', 'licenseDeclared'].some(
        field =>
          !['NOASSERTION', 'NONE', undefined].includes(textAt(item, field)),
      ),
    );
    return counted(file, packages.length, withLicence.length);
  },
};

function counted(file: string, total: number, withLicence: number): Readings {
  return {
    components: {
      total,
      withLicence,
      evidence: { title: `${total} components`, file, line: 1 },
    },
  };
}
