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
import { Criterion } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { focusRing, tokensOf } from '../../theme/tokens';
import { AddressLink } from './AddressLink';
import { useAddresses } from './useAddresses';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      row: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 8,
        marginTop: 10,
        '@media print': { display: 'none' },
      },
      label: { fontWeight: 500 },
      action: {
        padding: '5px 12px',
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        fontWeight: 500,
        color: tokens.link,
        overflowWrap: 'anywhere',
        '&:hover': {
          backgroundColor: tokens.surfaceRaised,
          textDecoration: 'none',
        },
        '&:focus-visible': focusRing(tokens),
      },
    };
  },
  { name: 'MaturityDoIt' },
);

/** The actions of a criterion, filled in for the subject: they stand with the steps that lead there. */
export function DoIt(props: { criterion: Criterion; entityRef: string }) {
  const { criterion, entityRef } = props;
  const classes = useStyles();
  const t = useText();
  const labelId = useUniqueId();
  const actions = useAddresses(
    criterion.selfService?.actions,
    criterion,
    entityRef,
  );
  if (actions.length === 0) {
    return null;
  }
  return (
    <div className={classes.row} role="group" aria-labelledby={labelId}>
      <span className={classes.label} id={labelId}>
        {t('selfService.doIt')}
      </span>
      {actions.map(({ title, address }, index) => (
        <AddressLink address={address} className={classes.action} key={index}>
          {title}
        </AddressLink>
      ))}
    </div>
  );
}
