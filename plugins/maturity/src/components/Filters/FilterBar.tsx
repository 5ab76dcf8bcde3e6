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

import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { isFiltering, Trait, TRAITS } from './filters';
import { FilterState } from './useFilters';

const LONGEST_QUERY = 100;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const control = {
      minHeight: 28,
      padding: '3px 10px',
      borderRadius: 14,
      border: `1px solid ${tokens.outline}`,
      font: 'inherit',
      fontSize: 13,
      lineHeight: '18px',
      color: tokens.text,
      backgroundColor: tokens.surface,
      '&:focus-visible': focusRing(tokens),
    } as const;
    return {
      bar: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 8,
        marginBottom: 12,
        '@media print': { display: 'none' },
      },
      control: { ...control, maxWidth: '100%' },
      chip: {
        ...control,
        '&[aria-pressed="true"]': {
          borderColor: tokens.met,
          backgroundColor: tokens.metFill,
          fontWeight: 500,
        },
      },
      search: { ...control, flex: '0 1 190px', minWidth: 120 },
      count: { fontSize: 12, lineHeight: '16px', color: tokens.secondary },
    };
  },
  { name: 'MaturityFilterBar' },
);

/** Filters over the staircase and its criteria; the count of what matches is announced. */
export function FilterBar(props: { state: FilterState }) {
  const { filters, set, matching, counts, total } = props.state;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const { model } = useModelView();
  const traitTexts: Record<Trait, string> = {
    unanswered: t('filters.unanswered', {
      number: format.number(counts.unanswered),
    }),
    expiring: t('filters.expiring', { number: format.number(counts.expiring) }),
    conflicts: t('filters.conflicts', {
      number: format.number(counts.conflicts),
    }),
    todo: t('filters.todo', { number: format.number(counts.todo) }),
  };
  return (
    <div role="search" aria-label={t('filters.title')} className={classes.bar}>
      <select
        className={classes.control}
        aria-label={t('filters.dimension')}
        value={filters.dimensionId ?? ''}
        onChange={event =>
          set({ dimensionId: event.target.value || undefined })
        }
      >
        <option value="">{t('filters.allDimensions')}</option>
        {model.dimensions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <select
        className={classes.control}
        aria-label={t('filters.level')}
        value={filters.level ?? ''}
        onChange={event =>
          set({
            level: event.target.value ? Number(event.target.value) : undefined,
          })
        }
      >
        <option value="">{t('filters.allLevels')}</option>
        {model.levels.map(({ level }) => (
          <option key={level} value={level}>
            {levelText.short(level)}
          </option>
        ))}
      </select>
      {TRAITS.filter(trait => counts[trait] > 0 || filters.trait === trait).map(
        trait => (
          <ButtonBase
            key={trait}
            disableRipple
            className={classes.chip}
            aria-pressed={filters.trait === trait}
            onClick={() =>
              set({ trait: filters.trait === trait ? undefined : trait })
            }
          >
            {traitTexts[trait]}
          </ButtonBase>
        ),
      )}
      <input
        type="search"
        className={classes.search}
        aria-label={t('filters.search')}
        placeholder={t('filters.search')}
        maxLength={LONGEST_QUERY}
        value={filters.query}
        onChange={event => set({ query: event.target.value })}
      />
      {isFiltering(filters) && (
        <ActionButton
          weight="text"
          onClick={() =>
            set({
              dimensionId: undefined,
              level: undefined,
              trait: undefined,
              query: '',
            })
          }
        >
          {t('filters.clear')}
        </ActionButton>
      )}
      <span aria-live="polite" className={classes.count}>
        {matching &&
          t('filters.count', {
            count: matching.size,
            number: format.number(matching.size),
            total: format.number(total),
          })}
      </span>
    </div>
  );
}
