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
import { useReviewActions } from '../../hooks/useReviewActions';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { FormDialog } from '../FormDialog';
import { ActionButton } from '../layout';

const LONGEST_NOTE = 2000;

/** Submits an assessment for review, with a note if there is something to say. */
export function SubmitDialog(props: {
  entityRef: string;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { entityRef, onChanged, onClose } = props;
  const t = useText();
  const fieldId = useUniqueId();
  const [note, setNote] = useState('');
  const { loading, error, submit } = useReviewActions(entityRef, onChanged);
  return (
    <FormDialog
      title={t('review.submit')}
      explanation={t('review.submitExplanation')}
      error={error}
      onClose={onClose}
      onSubmit={async () => {
        if (await submit(note)) {
          onClose();
        }
      }}
      actions={
        <ActionButton weight="primary" type="submit" disabled={loading}>
          {t('review.submitNow')}
        </ActionButton>
      }
    >
      <TextField
        id={fieldId}
        variant="outlined"
        size="small"
        multiline
        minRows={2}
        label={t('review.note')}
        value={note}
        inputProps={{ maxLength: LONGEST_NOTE }}
        onChange={event => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
