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
import {
  MAXIMUM_SAVED_FILTERS,
  isSameFilter,
  useSavedFilters,
} from '../../hooks/useSavedFilters';
import { SelectionState } from '../../hooks/useSelection';
import { useRefusalText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { ActionButton, SelectField } from '../layout';
import { SaveFilterDialog } from './SaveFilterDialog';

/** Chooses among the filters that the person has saved, and saves or forgets those that are set. */
export function SavedFilters(props: { state: SelectionState }) {
  const { selection, count, choose, clear } = props.state;
  const { saved, loading, error, save, remove } = useSavedFilters();
  const [isSaving, setSaving] = useState(false);
  const t = useText();
  const refusalText = useRefusalText();
  const current = saved.find(({ filter }) => isSameFilter(filter, selection));
  return (
    <>
      {saved.length > 0 && (
        <SelectField
          label={t('savedFilters.title')}
          value={current?.name ?? ''}
          options={[
            { value: '', text: t('savedFilters.none') },
            ...saved.map(({ name }) => ({ value: name, text: name })),
          ]}
          onChange={name => {
            const chosen = saved.find(item => item.name === name);
            if (chosen) {
              choose(chosen.filter);
            } else {
              clear();
            }
          }}
        />
      )}
      {current && (
        <ActionButton
          weight="text"
          disabled={loading}
          onClick={() => remove(current.name)}
        >
          {t('savedFilters.remove')}
        </ActionButton>
      )}
      {count > 0 && !current && saved.length < MAXIMUM_SAVED_FILTERS && (
        <ActionButton weight="text" onClick={() => setSaving(true)}>
          {t('savedFilters.save')}
        </ActionButton>
      )}
      <span role="alert">{error && !isSaving && refusalText(error)}</span>
      {isSaving && (
        <SaveFilterDialog
          names={saved.map(({ name }) => name)}
          loading={loading}
          error={error}
          onSave={name => save(name, selection)}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}
