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
import FilterIcon from '@material-ui/icons/FilterList';
import { makeStyles } from '@material-ui/core/styles';
import {
  FilterValue,
  FilterValues,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useErrorText } from '../../hooks/useErrorText';
import { useFilterValues } from '../../hooks/useFilterValues';
import { useFormat } from '../../hooks/useFormat';
import { FILTERS, FilterName, SelectionState } from '../../hooks/useSelection';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, SelectField } from '../layout';
import { SavedFilters } from './SavedFilters';

const useStyles = makeStyles(
  theme => ({
    bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 },
    fields: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px 16px',
      '&[hidden]': { display: 'none' },
    },
    quiet: { margin: 0, fontSize: 13, color: tokensOf(theme).secondary },
  }),
  { name: 'MaturityRollupFilters' },
);

const VALUES_OF: Record<FilterName, keyof Omit<FilterValues, 'more'>> = {
  kind: 'kinds',
  type: 'types',
  lifecycle: 'lifecycles',
  tag: 'tags',
  system: 'systems',
  domain: 'domains',
  cohort: 'cohorts',
};

const LABELS = {
  kind: 'selection.kind',
  type: 'selection.type',
  lifecycle: 'selection.lifecycle',
  tag: 'selection.tag',
  system: 'selection.system',
  domain: 'selection.domain',
  cohort: 'selection.cohort',
} as const;

/** Chooses which services of a scope are counted; the values that occur are read once somebody looks for them. */
export function RollupFilters(props: {
  scope: string;
  state: SelectionState;
  /** Where nothing can be filtered; what the address says stays there. */
  disabled?: boolean;
  /** Where everything below the scope is meant, always. */
  withoutDepth?: boolean;
}) {
  const { scope, state, disabled = false, withoutDepth } = props;
  const { selection, count, setDepth, setFilter, clear } = state;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const fieldsId = useUniqueId();
  const [isWanted, setOpen] = useState(count > 0);
  const isOpen = isWanted && !disabled;
  const { value, error, reload } = useFilterValues(scope, isOpen);

  const optionsOf = (name: FilterName, known: readonly FilterValue[]) => {
    const [chosen] = selection[name] ?? [];
    const isMissing =
      chosen !== undefined && !known.some(option => option.value === chosen);
    return [
      { value: '', text: t('selection.any') },
      ...(isMissing ? [{ value: chosen, text: chosen }] : []),
      ...known.map(option => ({
        value: option.value,
        text: t('selection.value', {
          value: option.title ?? option.value,
          services: format.number(option.subjects),
        }),
      })),
    ];
  };
  return (
    <div className={classes.bar}>
      <ActionButton
        weight="secondary"
        startIcon={<FilterIcon />}
        aria-expanded={isOpen}
        aria-controls={fieldsId}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
      >
        {count > 0 && !disabled
          ? t('selection.titleCount', { count })
          : t('selection.title')}
      </ActionButton>
      <div className={classes.fields} id={fieldsId} hidden={!isOpen}>
        {!withoutDepth && (
          <SelectField
            label={t('selection.depth')}
            value={selection.depth ?? 'all'}
            options={[
              { value: 'all', text: t('selection.depthAll') },
              { value: 'own', text: t('selection.depthOwn') },
            ]}
            onChange={depth => setDepth(depth === 'own' ? 'own' : 'all')}
          />
        )}
        {value &&
          FILTERS.filter(
            name => value[VALUES_OF[name]].length > 0 || selection[name],
          ).map(name => (
            <SelectField
              key={name}
              label={t(LABELS[name])}
              value={selection[name]?.[0] ?? ''}
              options={optionsOf(name, value[VALUES_OF[name]])}
              onChange={chosen => setFilter(name, chosen || undefined)}
            />
          ))}
        {isOpen && !value && !error && (
          <p className={classes.quiet} role="status">
            {t('selection.loading')}
          </p>
        )}
        {error && (
          <p className={classes.quiet} role="alert">
            {errorText(error)}{' '}
            <ActionButton weight="text" onClick={reload}>
              {t('action.tryAgain')}
            </ActionButton>
          </p>
        )}
        {count > 0 && (
          <ActionButton weight="text" onClick={clear}>
            {t('selection.clear')}
          </ActionButton>
        )}
        {isOpen && <SavedFilters state={state} />}
      </div>
    </div>
  );
}
