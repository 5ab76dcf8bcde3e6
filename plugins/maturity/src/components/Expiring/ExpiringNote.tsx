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

import { useMemo, useState } from 'react';
import { AnswerActions, AnswersState, isExpiring } from '../../assessing';
import { useText } from '../../hooks/useText';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { ExpiringDialog } from './ExpiringDialog';

/** Says that answers have expired or are about to, and leads to the list of them. Nothing while there are none. */
export function ExpiringNote(props: {
  answers: AnswersState;
  canUpdate: boolean;
  onConfirm: AnswerActions['confirm'];
}) {
  const { answers, canUpdate, onConfirm } = props;
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { stored } = answers;
  const due = useMemo(
    () =>
      [...stored.values()]
        .filter(
          answer =>
            answer.source === 'person' &&
            (answer.expired || isExpiring(answer)),
        )
        .sort((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? '')),
    [stored],
  );
  const expired = due.filter(answer => answer.expired).length;
  const expiring = due.length - expired;
  if (due.length === 0 && !isOpen) {
    return null;
  }
  return (
    <>
      {due.length > 0 && (
        <Note
          tone="attention"
          icon={<StateGlyph state="expiring" />}
          title={
            <>
              {[
                expired > 0 && t('expiring.expired', { count: expired }),
                expiring > 0 && t('expiring.soon', { count: expiring }),
              ]
                .filter(Boolean)
                .join(' · ')}
              {canUpdate && (
                <ActionButton weight="text" onClick={() => setOpen(true)}>
                  {t('expiring.review')}
                </ActionButton>
              )}
            </>
          }
        />
      )}
      {isOpen && (
        <ExpiringDialog
          due={due}
          onConfirm={onConfirm}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
