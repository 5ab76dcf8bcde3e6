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

import { DraftAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions, AnswersState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useAnswerText } from '../CriterionPanel/useAnswerText';
import { ChoiceDialog, useToggled } from '../ChoiceDialog';
import { ActionButton } from '../layout';
import { useDraftAction } from './useDraftAction';

/** As many drafts as the backend confirms at once. */
const MOST_AT_ONCE = 500;

/**
 * The drafts of a subject: those that are chosen are confirmed or discarded together. What is answered already is not
 * chosen until the person chooses it.
 */
export function DraftsDialog(props: {
  drafts: readonly DraftAnswer[];
  answers: AnswersState;
  actions: AnswerActions;
  onClose: () => void;
}) {
  const { drafts, answers, actions, onClose } = props;
  const t = useText();
  const format = useFormat();
  const answerText = useAnswerText();
  const { isBusy, problem, run } = useDraftAction();
  const [toggled, toggle] = useToggled();
  const listed = drafts.slice(0, MOST_AT_ONCE);
  const standing = ({ criterionId }: DraftAnswer) => {
    const answer = answers.stored.get(criterionId);
    return answer && !answer.expired ? answer : undefined;
  };
  const isChosen = (draft: DraftAnswer) =>
    (standing(draft) === undefined) !== toggled.has(draft.id);
  const chosen = listed.filter(isChosen);
  const settle = async (action: () => Promise<number | void>) => {
    const isLast = chosen.length === drafts.length;
    if ((await run(action)) && isLast) {
      onClose();
    }
  };
  return (
    <ChoiceDialog
      title={t('drafts.title')}
      explanation={t('drafts.reviewExplanation')}
      choices={listed.map(draft => {
        const answer = standing(draft);
        return {
          id: draft.id,
          criterionId: draft.criterionId,
          status: draft.status,
          isChosen: isChosen(draft),
          remark: [
            t('drafts.from', { title: draft.fromTitle }),
            ...(draft.evidence.length > 0
              ? [t('drafts.evidence', { count: draft.evidence.length })]
              : []),
            ...(draft.reason
              ? [t('answer.quote', { text: draft.reason })]
              : []),
          ].join(' · '),
          attention:
            answer &&
            t('drafts.replaces', {
              answer: answerText(answer.status),
              date: format.date(answer.answeredAt),
            }),
        };
      })}
      problem={problem}
      onToggle={toggle}
      onClose={onClose}
      actions={
        <>
          <ActionButton weight="text" onClick={onClose}>
            {t('drafts.close')}
          </ActionButton>
          <ActionButton
            weight="secondary"
            disabled={isBusy || chosen.length === 0}
            onClick={() => settle(() => actions.discardDrafts(chosen))}
          >
            {t('drafts.discardCount', { count: chosen.length })}
          </ActionButton>
          <ActionButton
            weight="primary"
            disabled={isBusy || chosen.length === 0}
            onClick={() => settle(() => actions.confirmDrafts(chosen))}
          >
            {t('drafts.confirmCount', { count: chosen.length })}
          </ActionButton>
        </>
      }
    />
  );
}
