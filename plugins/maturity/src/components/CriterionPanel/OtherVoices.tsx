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
import {
  Answer,
  DeclaredAnswer,
  SubjectFile,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft, CriterionFinding } from '../../assessing';
import { DeclaredSection } from '../Repository/DeclaredSection';
import { FactSection } from './FactSection';

/** What facts, and the file in the repository, say about a criterion. Nothing where they say nothing. */
export function OtherVoices(props: {
  finding: CriterionFinding | undefined;
  declared: DeclaredAnswer | undefined;
  file: SubjectFile | undefined;
  answer: Answer | undefined;
  canUpdate: boolean;
  onGive: (draft: AnswerDraft) => void;
}) {
  const { declared, file, finding, ...rest } = props;
  return (
    <>
      {finding && <FactSection {...rest} finding={finding} />}
      {declared && file && (
        <DeclaredSection {...rest} declared={declared} file={file} />
      )}
    </>
  );
}
