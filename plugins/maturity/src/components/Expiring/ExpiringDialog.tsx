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

import { Answer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { ChoiceDialog, useToggled } from '../ChoiceDialog';
import { ActionButton } from '../layout';
import { ConfirmButton } from './ConfirmButton';

/** As many answers as the backend renews at once. */
const MOST_AT_ONCE = 500;

/** The answers that have expired or are about to: whoever looked at them again renews them together. */
export function ExpiringDialog(props: {
  /** The first to expire first. */
  due: readonly Answer[];
  onConfirm: AnswerActions['confirm'];
  onClose: () => void;
}) {
  const { due, onConfirm, onClose } = props;
  const t = useText();
  const format = useFormat();
  const [left, toggle] = useToggled();
  const listed = due.slice(0, MOST_AT_ONCE);
  const chosen = listed.filter(({ id }) => !left.has(id));

  return (
    <ChoiceDialog
      title={t('expiring.title')}
      explanation={t('expiring.explanation')}
      choices={listed.map(answer => ({
        id: answer.id,
        criterionId: answer.criterionId,
        status: answer.status,
        isChosen: !left.has(answer.id),
        remark: t('criteria.answeredBy', {
          author: answer.authorName ?? t('criterion.someone'),
          date: format.date(answer.answeredAt),
        }),
        attention: answer.expired
          ? t('criteria.expired')
          : t('criteria.expires', {
              date: format.date(answer.expiresAt ?? ''),
            }),
      }))}
      onToggle={toggle}
      onClose={onClose}
      actions={
        <>
          <ActionButton weight="text" onClick={onClose}>
            {t('action.cancel')}
          </ActionButton>
          <ConfirmButton
            weight="primary"
            label={t('expiring.stillTrueCount', { count: chosen.length })}
            answers={chosen}
            onConfirm={onConfirm}
            onDone={changed => changed === 0 && onClose()}
          />
        </>
      }
    />
  );
}
