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

import { useEffect, useState } from 'react';
import Snackbar from '@material-ui/core/Snackbar';
import { makeStyles } from '@material-ui/core/styles';
import { AnswersState } from '../../assessing';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';

/** How long the bar stays; the key works for longer. */
const SHOWN_MS = 10_000;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      bar: {
        display: 'flex',
        alignItems: 'center',
        gap: 12,
        maxWidth: 480,
        padding: '6px 8px 6px 16px',
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        backgroundColor: tokens.surface,
        color: tokens.text,
        fontSize: 13,
        lineHeight: '18px',
        boxShadow: theme.shadows[3],
      },
      text: {
        display: '-webkit-box',
        overflow: 'hidden',
        '-webkit-box-orient': 'vertical',
        '-webkit-line-clamp': 2,
      },
    };
  },
  { name: 'MaturityUndoBar' },
);

/** Offers to take the last answer back, for a while after it was saved. Screen readers learn it from the status line. */
export function UndoBar(props: {
  answers: AnswersState;
  /** The criterion that is open: its answer has a button of its own. */
  openCriterionId?: string;
  onUndo: () => void;
}) {
  const { answers, openCriterionId, onUndo } = props;
  const { lastSaved } = answers;
  const classes = useStyles();
  const t = useText();
  const model = useModelView();
  const [dismissed, setDismissed] = useState<AnswersState['lastSaved']>();
  useEffect(() => {
    if (!lastSaved) {
      return undefined;
    }
    const timer = setTimeout(() => setDismissed(lastSaved), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [lastSaved]);

  const located = lastSaved && model.criterion(lastSaved.criterionId);
  const canUndo = answers.undo.length > 0;
  const isOpen = located?.criterion.id === openCriterionId;
  if (!located || isOpen || lastSaved === dismissed || !canUndo) {
    return null;
  }
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
      <div className={classes.bar}>
        <span className={classes.text}>
          {t(lastSaved.isUndo ? 'saving.undone' : 'saving.saved', {
            statement: located.criterion.statement,
          })}
        </span>
        <ActionButton
          weight="text"
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={onUndo}
        >
          {t('saving.undo')}
        </ActionButton>
      </div>
    </Snackbar>
  );
}
