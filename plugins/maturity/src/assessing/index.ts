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

export type {
  AnswerDraft,
  AnswersState,
  PendingAnswer,
  UndoStep,
} from './answerTypes';
export { isExpiring } from './effectiveAnswers';
export type { CriterionFinding } from './facts';
export { isFileConflict } from './declared';
export { isFactConflict, toEvidence } from './facts';
export { useAnswers } from './useAnswers';
export type { AnswerActions } from './useAnswers';
export { useSubject } from './useSubject';
export type { SubjectState } from './useSubject';
