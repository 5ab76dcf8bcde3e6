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
import { useText } from '../../hooks/useText';
import { OrganizationField } from '../AsOf';
import { DateField } from '../layout';
import { Period } from './usePeriod';

const useStyles = makeStyles(
  {
    choices: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '8px 16px',
      marginBottom: 12,
      '@media print': { display: 'none' },
    },
  },
  { name: 'MaturityPeriodChoices' },
);

/** Chooses the period, and in which organisation services are counted. */
export function PeriodChoices(props: { period: Period }) {
  const { period } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.choices}>
      <DateField
        label={t('movement.since')}
        value={period.since}
        max={period.until ?? period.today}
        onChange={period.setSince}
      />
      <DateField
        label={t('movement.until')}
        value={period.until ?? period.today}
        max={period.today}
        onChange={period.setUntil}
      />
      <OrganizationField
        value={period.organization}
        onChange={period.setOrganization}
      />
    </div>
  );
}
