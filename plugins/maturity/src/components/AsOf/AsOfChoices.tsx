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
import { AsOf } from '../../hooks/useAsOf';
import { useText } from '../../hooks/useText';
import { DateField } from '../layout';
import { OrganizationField } from './OrganizationField';

const useStyles = makeStyles(
  {
    choices: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '8px 16px',
      '@media print': { display: 'none' },
    },
  },
  { name: 'MaturityAsOfChoices' },
);

/** Chooses the date that is looked at, and for a past one in which organisation. */
export function AsOfChoices(props: { state: AsOf }) {
  const { asOf, organization, today, setAsOf, setOrganization } = props.state;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.choices}>
      <DateField
        label={t('asOf.date')}
        value={asOf ?? today}
        max={today}
        onChange={setAsOf}
      />
      {asOf && (
        <OrganizationField value={organization} onChange={setOrganization} />
      )}
    </div>
  );
}
