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
import { NotFoundError } from '@backstage/errors';
import {
  MATURITY_FILE_NAME,
  MaturityFile,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { requirePresent } from '../assessments/AnswerRecorder';
import { AnswerRules } from '../assessments/answerRules';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { whyNotAnswerable } from '../assessments/validateAnswer';
import { ModelRegistry } from '../models';
import { checkFile } from './checkFile';
import { composeMaturityFile } from './composeMaturityFile';
import { parseMaturityFile } from './parseMaturityFile';
import { RepositoryService } from './RepositoryService';
import { RepositoryStore } from './RepositoryStore';
import { FileProblem } from './types';

/** What the service needs. */
export interface DefaultRepositoryServiceOptions {
  assessmentStore: Pick<AssessmentStore, 'readAssessments'>;
  /** Whether files are read at all. */
  isEnabled: boolean;
  models: ModelRegistry;
  now(): Date;
  rules: AnswerRules;
  store: Pick<RepositoryStore, 'readDeclared' | 'readFiles'>;
}

/** {@link RepositoryService} without any permissions. */
export class DefaultRepositoryService implements RepositoryService {
  readonly #options: DefaultRepositoryServiceOptions;

  static create(
    options: DefaultRepositoryServiceOptions,
  ): DefaultRepositoryService {
    return new DefaultRepositoryService(options);
  }

  private constructor(options: DefaultRepositoryServiceOptions) {
    this.#options = options;
  }

  async composeFile(request: { entityRef: string }): Promise<MaturityFile> {
    const { assessmentStore, models, rules, store } = this.#options;
    const { entityRef } = request;
    const now = this.#options.now();
    const { id, edition } = models.getDefault();
    const [stored] = await assessmentStore.readAssessments([entityRef], {
      modelId: id,
      edition,
    });
    const assessment = requirePresent(stored, entityRef);
    const refusal = whyNotAnswerable(assessment.entity);
    if (refusal) {
      throw new NotFoundError(refusal);
    }
    if (assessment.entity.subjectScope !== 'service') {
      throw new NotFoundError(
        `${entityRef} cannot keep its answers in a repository: files are read for services only`,
      );
    }
    const { model } = assessment;
    const [file] = await store.readFiles([entityRef]);
    const declared = await store.readDeclared([entityRef]);
    const { content, answers } = composeMaturityFile({
      assessment,
      declared: declared.get(entityRef) ?? [],
      model: models.get(model.modelId, model.edition),
      now,
      rules,
    });
    const parsed = parseMaturityFile(content, entityRef);
    // What was answered before the rules became what they are has to be mended in the file.
    const problems: FileProblem[] =
      parsed.outcome === 'parsed'
        ? checkFile(parsed.file, { assessment, models, now, rules })
        : [];
    return {
      fileName: fileNameOf(file?.url),
      isRead: this.#options.isEnabled,
      url: file && file.state !== 'foreign' ? file.url : undefined,
      content,
      answers,
      problems,
    };
  }
}

function fileNameOf(url: string | undefined): string {
  const name = url && new URL(url).pathname.split('/').at(-1);
  return name && /^[\w.-]+\.ya?ml$/i.test(name) ? name : MATURITY_FILE_NAME;
}
