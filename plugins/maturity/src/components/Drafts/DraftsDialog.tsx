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
import Checkbox from '@material-ui/core/Checkbox';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { DraftAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions, AnswersState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { useAnswerText } from '../CriterionPanel/useAnswerText';
import { ActionButton } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { useDraftAction } from './useDraftAction';

/** As many drafts as the backend confirms at once. */
const MOST_AT_ONCE = 500;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      paper: { backgroundColor: tokens.surface, color: tokens.text },
      text: { margin: '0 0 12px' },
      list: { margin: 0, padding: 0, listStyle: 'none' },
      item: {
        display: 'grid',
        gridTemplateColumns: 'auto 16px minmax(0, 1fr)',
        alignItems: 'start',
        gap: 8,
        padding: '6px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        fontSize: 14,
        lineHeight: '20px',
        '& > svg': { marginTop: 2 },
      },
      box: { padding: 1, color: tokens.link },
      remark: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      attention: { color: tokens.attention },
      problem: { flex: '1 1 100%', fontSize: 13, color: tokens.attention },
      actions: { flexWrap: 'wrap', gap: 8, padding: '8px 24px 16px' },
    };
  },
  { name: 'MaturityDraftsDialog' },
);

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
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const answerText = useAnswerText();
  const model = useModelView();
  const titleId = useUniqueId();
  const { isBusy, problem, run } = useDraftAction();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const listed = drafts.slice(0, MOST_AT_ONCE);
  const standing = ({ criterionId }: DraftAnswer) => {
    const answer = answers.stored.get(criterionId);
    return answer && !answer.expired ? answer : undefined;
  };
  const isChosen = (draft: DraftAnswer) =>
    (standing(draft) === undefined) !== toggled.has(draft.id);
  const chosen = listed.filter(isChosen);
  const toggle = (id: string) =>
    setToggled(previous => {
      const next = new Set(previous);
      if (!next.delete(id)) {
        next.add(id);
      }
      return next;
    });
  const settle = async (action: () => Promise<number | void>) => {
    const isLast = chosen.length === drafts.length;
    if ((await run(action)) && isLast) {
      onClose();
    }
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={titleId}
      classes={{ paper: classes.paper }}
    >
      <DialogTitle id={titleId}>{t('drafts.title')}</DialogTitle>
      <DialogContent>
        <p className={classes.text}>{t('drafts.reviewExplanation')}</p>
        <ul className={classes.list}>
          {listed.map(draft => {
            const answer = standing(draft);
            return (
              <li key={draft.id}>
                <label className={classes.item}>
                  <Checkbox
                    className={classes.box}
                    size="small"
                    color="default"
                    disableRipple
                    checked={isChosen(draft)}
                    onChange={() => toggle(draft.id)}
                  />
                  <StateGlyph
                    state={draft.status}
                    label={answerText(draft.status)}
                  />
                  <span>
                    {model.criterion(draft.criterionId)?.criterion.statement ??
                      draft.criterionId}
                    <span className={classes.remark}>
                      {[
                        t('drafts.from', { title: draft.fromTitle }),
                        ...(draft.evidence.length > 0
                          ? [
                              t('drafts.evidence', {
                                count: draft.evidence.length,
                              }),
                            ]
                          : []),
                        ...(draft.reason
                          ? [t('answer.quote', { text: draft.reason })]
                          : []),
                      ].join(' · ')}
                      {answer && (
                        <span className={classes.attention}>
                          {' · '}
                          {t('drafts.replaces', {
                            answer: answerText(answer.status),
                            date: format.date(answer.answeredAt),
                          })}
                        </span>
                      )}
                    </span>
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      </DialogContent>
      <DialogActions className={classes.actions}>
        {problem && (
          <span role="alert" className={classes.problem}>
            {problem}
          </span>
        )}
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
      </DialogActions>
    </Dialog>
  );
}
