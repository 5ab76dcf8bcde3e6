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

import { ReactNode } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import { AnswerStatus } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useStateText } from '../../hooks/useStateText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { DialogFrame } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
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
    };
  },
  { name: 'MaturityChoiceDialog' },
);

/** One answer that a person can choose. */
export interface Choice {
  id: string;
  criterionId: string;
  status: AnswerStatus;
  isChosen: boolean;
  remark: string;
  /** What the person should notice about it before choosing it. */
  attention: string | undefined;
}

/** Answers to choose from, each with its criterion, for something that is done with all of them together. */
export function ChoiceDialog(props: {
  title: string;
  explanation: string;
  choices: readonly Choice[];
  /** Why nothing was done at the last try. */
  problem?: string;
  /** The buttons. */
  actions: ReactNode;
  onToggle: (id: string) => void;
  onClose: () => void;
}) {
  const { title, explanation, choices, problem } = props;
  const { actions, onToggle, onClose } = props;
  const classes = useStyles();
  const stateText = useStateText();
  const model = useModelView();
  return (
    <DialogFrame
      title={title}
      maxWidth="sm"
      onClose={onClose}
      actions={
        <>
          {problem && (
            <span role="alert" className={classes.problem}>
              {problem}
            </span>
          )}
          {actions}
        </>
      }
    >
      <p>{explanation}</p>
      <ul className={classes.list}>
        {choices.map(
          ({ id, criterionId, status, isChosen, remark, attention }) => (
            <li key={id}>
              <label className={classes.item}>
                <Checkbox
                  className={classes.box}
                  size="small"
                  color="default"
                  disableRipple
                  checked={isChosen}
                  onChange={() => onToggle(id)}
                />
                <StateGlyph state={status} label={stateText(status)} />
                <span>
                  {model.criterion(criterionId)?.criterion.statement ??
                    criterionId}
                  <span className={classes.remark}>
                    {remark}
                    {attention && (
                      <span className={classes.attention}>
                        {' · '}
                        {attention}
                      </span>
                    )}
                  </span>
                </span>
              </label>
            </li>
          ),
        )}
      </ul>
    </DialogFrame>
  );
}
