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
import { makeStyles } from '@material-ui/core/styles';
import {
  ExceptionFigures,
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { ActionButton, SelectField } from '../layout';
import {
  DAY_CHOICES,
  ExceptionFilterState,
  MINE_CHOICES,
  STATE_CHOICES,
} from './exceptionFilters';

const useStyles = makeStyles(
  {
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px 16px',
    },
  },
  { name: 'MaturityExceptionFilterBar' },
);

const MINE_TEXTS = {
  decide: 'exceptionList.mine.decide',
  owned: 'exceptionList.mine.owned',
} as const;

const STATE_TEXTS = {
  requested: 'exceptionList.state.requested',
  approved: 'exceptionList.state.approved',
  expired: 'exceptionList.state.expired',
  denied: 'exceptionList.state.denied',
  revoked: 'exceptionList.state.revoked',
  all: 'exceptionList.state.all',
} as const;

/** Chooses which exceptions are listed. */
export function ExceptionFilterBar(props: {
  state: ExceptionFilterState;
  criteria: ExceptionFigures['criteria'];
  /** The parts of the scope; choosing one leads there. */
  parts: readonly RollupChild[];
  onPart: (entityRef: string) => void;
}) {
  const { state, criteria, parts, onPart } = props;
  const { filters, choose, clear, isFiltered } = state;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { criterionId, mine } = filters;
  const isListed = criteria.some(known => known.criterionId === criterionId);
  return (
    <div className={classes.bar}>
      <SelectField
        label={t('exceptionList.mine.title')}
        value={mine ?? ''}
        options={[
          { value: '', text: t('exceptionList.mine.all') },
          ...MINE_CHOICES.map(choice => ({
            value: choice,
            text: t(MINE_TEXTS[choice]),
          })),
        ]}
        onChange={chosen =>
          // What can be decided on is requested, whatever was chosen before.
          choose({
            mine: chosen,
            ...(chosen === 'decide' && { state: undefined }),
          })
        }
      />
      {mine !== 'decide' && (
        <SelectField
          label={t('exceptionList.state.title')}
          value={filters.state ?? ''}
          options={[
            { value: '', text: t('exceptionList.state.standing') },
            ...STATE_CHOICES.map(choice => ({
              value: choice,
              text: t(STATE_TEXTS[choice]),
            })),
          ]}
          onChange={chosen => choose({ state: chosen })}
        />
      )}
      <SelectField
        label={t('exceptionList.within.title')}
        value={String(filters.within ?? '')}
        options={[
          { value: '', text: t('exceptionList.within.any') },
          ...DAY_CHOICES.map(days => ({
            value: String(days),
            text: t('exceptionList.within.days', { days: String(days) }),
          })),
        ]}
        onChange={chosen => choose({ within: chosen })}
      />
      {(criteria.length > 0 || criterionId) && (
        <SelectField
          label={t('exceptionList.criterion.title')}
          value={criterionId ?? ''}
          options={[
            { value: '', text: t('exceptionList.criterion.any') },
            ...(criterionId && !isListed
              ? [{ value: criterionId, text: criterionId }]
              : []),
            ...criteria.map(known => ({
              value: known.criterionId,
              text: t('selection.value', {
                value: known.statement ?? known.criterionId,
                services: format.number(known.exceptions),
              }),
            })),
          ]}
          onChange={chosen => choose({ criterionId: chosen })}
        />
      )}
      {parts.length > 0 && (
        <SelectField
          label={t('exceptionList.part')}
          value=""
          options={[
            { value: '', text: t('exceptionList.wholePart') },
            ...parts.flatMap(({ entityRef, title }) =>
              entityRef && title ? [{ value: entityRef, text: title }] : [],
            ),
          ]}
          onChange={onPart}
        />
      )}
      {isFiltered && (
        <ActionButton weight="text" onClick={clear}>
          {t('selection.clear')}
        </ActionButton>
      )}
    </div>
  );
}
