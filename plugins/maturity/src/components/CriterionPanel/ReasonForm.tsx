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

import { FormEvent, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useFocusOnMount } from '../../hooks/useFocusOnMount';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';

const LONGEST_REASON = 2000;

const useStyles = makeStyles(
  theme => ({
    form: { display: 'grid', gap: 8, marginTop: 12 },
    actions: { display: 'flex', gap: 8 },
    missing: { color: tokensOf(theme).attention },
  }),
  { name: 'MaturityReasonForm' },
);

/** Asks for the reason of an answer that does not go without one. */
export function ReasonForm(props: {
  initialReason: string;
  /** What is asked. */
  label: string;
  onSave: (reason: string) => void;
  onCancel: () => void;
}) {
  const { initialReason, label, onSave, onCancel } = props;
  const classes = useStyles();
  const t = useText();
  const fieldId = useUniqueId();
  const inputRef = useFocusOnMount<HTMLTextAreaElement>();
  const [reason, setReason] = useState(initialReason);
  const [isMissing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = reason.trim();
    setMissing(trimmed === '');
    if (trimmed !== '') {
      onSave(trimmed);
    }
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextField
        id={fieldId}
        inputRef={inputRef}
        multiline
        minRows={2}
        variant="outlined"
        size="small"
        required
        label={label}
        value={reason}
        helperText={isMissing ? t('answer.reasonMissing') : undefined}
        inputProps={{ maxLength: LONGEST_REASON, 'aria-invalid': isMissing }}
        FormHelperTextProps={{ className: classes.missing, role: 'alert' }}
        onChange={event => setReason(event.target.value)}
      />
      <div className={classes.actions}>
        <ActionButton weight="primary" type="submit">
          {t('answer.saveReason')}
        </ActionButton>
        <ActionButton weight="text" onClick={onCancel}>
          {t('action.cancel')}
        </ActionButton>
      </div>
    </form>
  );
}
