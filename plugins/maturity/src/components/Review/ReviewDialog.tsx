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

import { FormEvent, ReactNode } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      paper: { backgroundColor: tokens.surface, color: tokens.text },
      content: {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 12,
        fontSize: 14,
        lineHeight: '20px',
      },
      text: { margin: 0 },
      actions: { flexWrap: 'wrap', gap: 8, padding: '8px 24px 16px' },
    };
  },
  { name: 'MaturityReviewDialog' },
);

/** A form in a dialog: what it is about, its fields, what went wrong, and its buttons. */
export function ReviewDialog(props: {
  title: string;
  explanation: string;
  error: Error | undefined;
  actions: ReactNode;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}) {
  const { title, explanation, error, actions, onSubmit, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const titleId = useUniqueId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={titleId}
      classes={{ paper: classes.paper }}
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className={classes.content}>
          <p className={classes.text}>{explanation}</p>
          {props.children}
          <div role="alert">
            {error && (
              <Note tone="attention" icon={<StateGlyph state="attention" />}>
                {errorText(error)}
              </Note>
            )}
          </div>
        </DialogContent>
        <DialogActions className={classes.actions}>
          <ActionButton weight="text" onClick={onClose}>
            {t('action.cancel')}
          </ActionButton>
          {actions}
        </DialogActions>
      </form>
    </Dialog>
  );
}
