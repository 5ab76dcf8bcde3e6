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
import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  ImportRequest,
  ImportedAnswer,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityService } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { generateAnswers } from './generator';
import { SampleCompanyReader } from './SampleCompanyReader';
import { SampleSubject } from './types';

const IMPORT_ID = 'sample-data';
const LABEL = 'Sample data of the demo portal';

/** The most answers that one import takes. */
const MAXIMUM_ANSWERS = 20_000;

/**
 * What {@link SampleDataImporter} needs.
 *
 * @internal
 */
export interface SampleDataImporterOptions {
  company: SampleCompanyReader;
  maturity: MaturityService;
  auth: AuthService;
  logger: LoggerService;
  /** For how many days an answer counts. */
  validityDays: number;
}

/**
 * Gives the sample company its assessments, through the same interface by which anybody imports theirs.
 *
 * @internal
 */
export class SampleDataImporter {
  readonly #options: SampleDataImporterOptions;
  #begun = false;

  static create(options: SampleDataImporterOptions): SampleDataImporter {
    return new SampleDataImporter(options);
  }

  private constructor(options: SampleDataImporterOptions) {
    this.#options = options;
  }

  /**
   * Imports the sample data, unless that has been done or is not possible yet. Whether it should be tried again later:
   * while the catalog has not read the whole company, or the plugin not the whole catalog.
   *
   * @throws whatever keeps the plugin from answering, such as that it is still starting.
   */
  async tryToImport(): Promise<'done' | 'later'> {
    const { company, maturity, auth, logger } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const status = await maturity.getStatus({ credentials });
    // an import in several parts that broke off is finished, and its first parts are not imported again
    if (status.sampleData && !this.#begun) {
      return 'done';
    }
    const found = await company.read();
    if (found.state === 'absent') {
      return 'later';
    }
    if (found.state === 'incomplete') {
      logger.info(
        `Sample data waits for the catalog, which has read ${found.entities} of ${found.expected} entities`,
      );
      return 'later';
    }
    // the plugin reads the catalog now and then, and may have seen only its beginning
    const services = found.subjects.filter(({ scope }) => scope === 'service');
    if (status.subjects < services.length) {
      return 'later';
    }

    const model = await this.#readModel();
    this.#begun = true;
    for (const request of this.#createRequests(found.subjects, model)) {
      const result = await maturity.importAnswers(request, { credentials });
      logger.info(
        `Imported ${result.imported} sample answers for ${result.subjects} components and groups`,
      );
    }
    return 'done';
  }

  async #readModel(): Promise<MaturityModel> {
    const { maturity, auth } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await maturity.getModels({ credentials });
    const { id, edition } =
      items.find(({ isDefault }) => isDefault) ?? items[0];
    return maturity.getModel({ modelId: id, edition }, { credentials });
  }

  #createRequests(
    subjects: SampleSubject[],
    model: MaturityModel,
  ): ImportRequest[] {
    const { validityDays } = this.#options;
    const today = new Date();
    const parts = splitBySubject(
      subjects.map(subject =>
        generateAnswers({ model, subject, today, validityDays }),
      ),
    );
    return parts.map((answers, index) => ({
      id: parts.length === 1 ? IMPORT_ID : `${IMPORT_ID}-${index + 1}`,
      label: LABEL,
      sample: true,
      dryRun: false,
      answers,
    }));
  }
}

/** As few parts as the limit of an import allows, with all answers of a subject in the same. */
function splitBySubject(answersBySubject: ImportedAnswer[][]) {
  const parts: ImportedAnswer[][] = [];
  for (const answers of answersBySubject) {
    const part = parts[parts.length - 1];
    if (part && part.length + answers.length <= MAXIMUM_ANSWERS) {
      part.push(...answers);
    } else if (answers.length > 0) {
      parts.push([...answers]);
    }
  }
  return parts;
}
