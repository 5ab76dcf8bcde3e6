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

import { AnswersState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';

/** Says politely that an answer is stored, and what the level is now. */
export function SavedAnnouncement(props: { answers: AnswersState }) {
  const { lastSaved, profile, changedElsewhere } = props.answers;
  const format = useFormat();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelView();
  const located = lastSaved
    ? model.criterion(lastSaved.criterionId)
    : undefined;
  if (changedElsewhere.length > 0) {
    return (
      <>
        {t('saving.changedElsewhere', {
          count: changedElsewhere.length,
          number: format.number(changedElsewhere.length),
        })}
      </>
    );
  }
  if (!located) {
    return null;
  }
  const { level } = profile.withExceptions.overall;
  return (
    <>
      {t(lastSaved?.isUndo ? 'saving.announceUndone' : 'answer.announceSaved', {
        statement: located.criterion.statement,
        level: levelText.bucket(level ?? 'not-assessed'),
      })}
    </>
  );
}
