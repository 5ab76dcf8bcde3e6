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
import TextField from '@material-ui/core/TextField';
import { useFocusOnMount } from '../../hooks/useFocusOnMount';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { FormDialog } from '../FormDialog';
import { ActionButton } from '../layout';

const MAXIMUM_NAME_LENGTH = 60;

/** Asks under which name filters are to be saved. */
export function SaveFilterDialog(props: {
  /** The names that are in use. */
  names: readonly string[];
  loading: boolean;
  error: Error | undefined;
  /** Returns whether it worked. */
  onSave: (name: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const { names, loading, error, onSave, onClose } = props;
  const t = useText();
  const id = useUniqueId();
  const inputRef = useFocusOnMount<HTMLInputElement>();
  const [given, setGiven] = useState('');
  const name = given.trim();
  return (
    <FormDialog
      title={t('savedFilters.dialogTitle')}
      explanation={t('savedFilters.explanation')}
      error={error}
      onClose={onClose}
      onSubmit={async () => {
        if (await onSave(name)) {
          onClose();
        }
      }}
      actions={
        <ActionButton
          weight="primary"
          type="submit"
          disabled={loading || name === ''}
        >
          {t('savedFilters.dialogSave')}
        </ActionButton>
      }
    >
      <TextField
        id={id}
        inputRef={inputRef}
        variant="outlined"
        size="small"
        label={t('savedFilters.name')}
        value={given}
        onChange={event => setGiven(event.target.value)}
        inputProps={{ maxLength: MAXIMUM_NAME_LENGTH }}
        helperText={
          names.includes(name) ? t('savedFilters.replaces') : undefined
        }
      />
    </FormDialog>
  );
}
