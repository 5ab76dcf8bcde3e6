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
import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { PortalLogo } from '../PortalLogo';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    height: 3 * sidebarConfig.logoHeight,
    marginBottom: -14,
    color: theme.palette.navigation.selectedColor,
  },
  mark: {
    width: sidebarConfig.drawerWidthClosed,
    display: 'flex',
    justifyContent: 'center',
    flex: 'none',
  },
  name: {
    fontSize: theme.typography.h6.fontSize,
    fontWeight: 700,
    whiteSpace: 'nowrap',
  },
}));

/** The mark of the portal, with the name of the organisation where there is room. Leads to the first page. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const config = useApi(configApiRef);
  const name = config.getOptionalString('organization.name');
  return (
    <Link
      to="/"
      underline="none"
      color="inherit"
      className={classes.root}
      aria-label={name ? `${name}, home` : 'Home'}
    >
      <span className={classes.mark}>
        <PortalLogo size={26} />
      </span>
      {isOpen && <span className={classes.name}>{name}</span>}
    </Link>
  );
}
