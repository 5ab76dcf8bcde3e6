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

import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  FixIn,
  Lens,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { SelectField } from '../layout';
import { FIX_PLACES, FIX_TEXTS } from './fixPlaces';

const useStyles = makeStyles(
  {
    choices: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '8px 24px',
      marginBottom: 8,
      '@media print': { display: 'none' },
    },
  },
  { name: 'MaturityGapChoices' },
);

/** The names of the lenses. */
export const LENS_TEXTS = {
  compliance: 'lens.compliance',
  security: 'lens.security',
  performance: 'lens.performance',
  cost: 'lens.cost',
} as const;

/** Chooses which gaps are listed, and in which order. */
export function GapChoices(props: {
  lenses: readonly Lens[];
  lens: Lens | undefined;
  fixIn: FixIn | undefined;
  /** How many gaps are best fixed in each place, whatever place is chosen. */
  countIn: (place: FixIn) => number;
  sort: 'held' | 'lift';
  /** Chooses between gaps with exceptions and those without. */
  exceptions: ReactNode;
  onLens: (lens: Lens | undefined) => void;
  onFixIn: (place: FixIn | undefined) => void;
  onSort: (sort: 'held' | 'lift') => void;
}) {
  const { lenses, lens, fixIn, countIn, sort } = props;
  const { exceptions, onLens, onFixIn, onSort } = props;
  const format = useFormat();
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.choices}>
      <SelectField
        label={t('lens.title')}
        value={lens ?? ''}
        options={[
          { value: '', text: t('lens.all') },
          ...lenses.map(known => ({
            value: known,
            text: t(LENS_TEXTS[known]),
          })),
        ]}
        onChange={chosen => onLens(lenses.find(known => known === chosen))}
      />
      <SelectField
        label={t('fixIn.title')}
        value={fixIn ?? ''}
        options={[
          { value: '', text: t('fixIn.all') },
          ...FIX_PLACES.map(place => ({
            value: place,
            text: t('selection.value', {
              value: t(FIX_TEXTS[place]),
              services: format.number(countIn(place)),
            }),
          })),
        ]}
        onChange={chosen => onFixIn(FIX_PLACES.find(place => place === chosen))}
      />
      <SelectField
        label={t('gaps.sort')}
        value={sort}
        options={[
          { value: 'held', text: t('gaps.sortHeld') },
          { value: 'lift', text: t('gaps.sortLift') },
        ]}
        onChange={chosen => onSort(chosen === 'lift' ? 'lift' : 'held')}
      />
      {exceptions}
    </div>
  );
}
