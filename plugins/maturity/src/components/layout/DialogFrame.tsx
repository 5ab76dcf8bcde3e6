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
import Dialog, { DialogProps } from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';

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
        '& > p': { margin: 0, overflowWrap: 'anywhere' },
      },
      actions: { flexWrap: 'wrap', gap: 8, padding: '8px 24px 16px' },
    };
  },
  { name: 'MaturityDialogFrame' },
);

/** A dialog: what it is about, its content, and its buttons. With `onSubmit`, it is a form. */
export function DialogFrame(props: {
  title: string;
  maxWidth: DialogProps['maxWidth'];
  actions: ReactNode;
  children: ReactNode;
  onSubmit?: () => void;
  onClose: () => void;
}) {
  const { title, maxWidth, actions, children, onSubmit, onClose } = props;
  const classes = useStyles();
  const titleId = useUniqueId();
  const body = (
    <>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent className={classes.content}>{children}</DialogContent>
      <DialogActions className={classes.actions}>{actions}</DialogActions>
    </>
  );
  return (
    <Dialog
      open
      fullWidth
      maxWidth={maxWidth}
      onClose={onClose}
      aria-labelledby={titleId}
      classes={{ paper: classes.paper }}
    >
      {onSubmit ? (
        <form
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {body}
        </form>
      ) : (
        body
      )}
    </Dialog>
  );
}
