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
import LinkIcon from '@material-ui/icons/Link';
import { Criterion } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { NoteText } from '../CriterionPanel/NoteText';
import { PanelSection } from '../CriterionPanel/PanelSection';
import { AddressLink } from './AddressLink';
import { useAddresses } from './useAddresses';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      policy: {
        paddingLeft: 12,
        borderLeft: `3px solid ${tokens.hairline}`,
        overflowWrap: 'anywhere',
      },
      links: { margin: '6px 0 0', padding: 0, listStyle: 'none' },
      item: {
        display: 'flex',
        gap: 8,
        padding: '3px 0',
        overflowWrap: 'anywhere',
        '& > svg': { flex: 'none', fontSize: 18, color: tokens.secondary },
      },
      link: {
        minWidth: 0,
        color: tokens.link,
        textDecoration: 'underline',
        '&:focus-visible': focusRing(tokens),
      },
    };
  },
  { name: 'MaturityPolicySection' },
);

/** What the organisation itself says about a criterion, and where it says more. */
export function PolicySection(props: {
  criterion: Criterion;
  entityRef: string;
}) {
  const { criterion, entityRef } = props;
  const { policy, links } = criterion.selfService ?? {};
  const classes = useStyles();
  const t = useText();
  const pages = useAddresses(links, criterion, entityRef);
  if (policy === undefined && pages.length === 0) {
    return null;
  }
  return (
    <PanelSection title={t('selfService.policy')}>
      {policy !== undefined && (
        <div className={classes.policy}>
          <NoteText>{policy}</NoteText>
        </div>
      )}
      {pages.length > 0 && (
        <ul className={classes.links}>
          {pages.map(({ title, address }, index) => (
            <li className={classes.item} key={index}>
              <LinkIcon />
              <AddressLink address={address} className={classes.link}>
                {title}
              </AddressLink>
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}
