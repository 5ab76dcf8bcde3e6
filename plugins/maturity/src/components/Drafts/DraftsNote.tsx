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

import { useState } from 'react';
import { DraftList } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions, AnswersState } from '../../assessing';
import { useText } from '../../hooks/useText';
import { ActionButton, Note } from '../layout';
import { DraftGlyph } from './DraftGlyph';
import { DraftsDialog } from './DraftsDialog';
import { useDraftAction } from './useDraftAction';

/** Says that there are drafts, which count for nothing, and leads to the list of them. Nothing while there are none. */
export function DraftsNote(props: {
  answers: AnswersState;
  /** How many more there are that this reader is not shown. */
  withheld: DraftList['withheld'];
  actions: AnswerActions;
}) {
  const { answers, withheld, actions } = props;
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { isBusy, problem, run } = useDraftAction();
  const drafts = [...answers.drafts.values()];
  if (drafts.length + withheld === 0 && !isOpen) {
    return null;
  }
  return (
    <>
      {drafts.length > 0 && (
        <Note
          tone="calm"
          icon={<DraftGlyph />}
          title={
            <>
              {t('drafts.note', { count: drafts.length })}
              <ActionButton weight="text" onClick={() => setOpen(true)}>
                {t('drafts.review')}
              </ActionButton>
            </>
          }
        >
          {t('drafts.nothingCounts')}
        </Note>
      )}
      {withheld > 0 && (
        <Note
          tone="calm"
          icon={<DraftGlyph />}
          title={
            <>
              {t('drafts.withheld', { count: withheld })}
              {drafts.length === 0 && (
                <ActionButton
                  weight="text"
                  disabled={isBusy}
                  onClick={() => run(() => actions.discardDrafts())}
                >
                  {t('drafts.discard')}
                </ActionButton>
              )}
            </>
          }
        >
          {t('drafts.withheldWhy')}
          {problem && <span role="alert"> {problem}</span>}
        </Note>
      )}
      {isOpen && (
        <DraftsDialog
          drafts={drafts}
          answers={answers}
          actions={actions}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
