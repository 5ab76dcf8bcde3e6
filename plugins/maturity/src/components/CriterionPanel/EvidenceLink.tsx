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
import { focusRing, tokensOf } from '../../theme/tokens';
import { AddressLink } from '../SelfService/AddressLink';
import { webAddress } from './webAddress';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityEvidenceLink' },
);

/** A link out of the portal. Anything but a web address is shown as text, whatever the backend let through. */
export function EvidenceLink(props: { url: string; title?: string }) {
  const { url, title = url } = props;
  const classes = useStyles();
  const address = webAddress(url);
  if (!address) {
    return <>{title}</>;
  }
  return (
    <AddressLink address={address} className={classes.link}>
      {title}
    </AddressLink>
  );
}
