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

import { NavLink, useSearchParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { useMaySeeSources } from '../../hooks/useMaySeeSources';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { PAGE_PATHS } from './paths';
import { addressOf, periodOnly, presentOnly, scopeIn } from './scopes';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      navigation: {
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 24,
        margin: '0 0 16px',
        padding: 0,
        listStyle: 'none',
        borderBottom: `1px solid ${tokens.hairline}`,
        '@media print': { display: 'none' },
      },
      link: {
        display: 'block',
        padding: '8px 0 6px',
        borderBottom: '2px solid transparent',
        fontSize: 14,
        lineHeight: '20px',
        fontWeight: 500,
        color: tokens.secondary,
        textDecoration: 'none',
        '&:hover': { color: tokens.text },
        '&:focus-visible': focusRing(tokens),
        '&[aria-current="page"]': {
          color: tokens.text,
          borderBottomColor: tokens.link,
        },
      },
    };
  },
  { name: 'MaturityPageNavigation' },
);

/** Leads from one part of the Maturity page to another; the scope and the filters go along from rollup to rollup. */
export function PageNavigation() {
  const classes = useStyles();
  const t = useText();
  const [searchParams] = useSearchParams();
  const maySeeSources = useMaySeeSources();
  const { scope, trail } = scopeIn(searchParams);
  const search = addressOf(searchParams, scope, trail);
  return (
    <nav aria-label={t('pages.parts')}>
      <ul className={classes.navigation}>
        <li>
          <NavLink to={{ pathname: '.', search }} end className={classes.link}>
            {t('pages.overview')}
          </NavLink>
        </li>
        <li>
          <NavLink
            to={{ pathname: PAGE_PATHS.teams, search }}
            className={classes.link}
          >
            {t('teams.title')}
          </NavLink>
        </li>
        <li>
          <NavLink
            to={{ pathname: PAGE_PATHS.gaps, search: presentOnly(search) }}
            className={classes.link}
          >
            {t('gaps.title')}
          </NavLink>
        </li>
        <li>
          <NavLink
            to={{ pathname: PAGE_PATHS.report, search: periodOnly(search) }}
            className={classes.link}
          >
            {t('report.title')}
          </NavLink>
        </li>
        <li>
          <NavLink
            to={{
              pathname: PAGE_PATHS.exceptions,
              search: presentOnly(search),
            }}
            className={classes.link}
          >
            {t('exceptionList.title')}
          </NavLink>
        </li>
        <li>
          <NavLink to={PAGE_PATHS.worklist} className={classes.link}>
            {t('worklist.title')}
          </NavLink>
        </li>
        {maySeeSources && (
          <li>
            <NavLink to={PAGE_PATHS.sources} className={classes.link}>
              {t('sources.title')}
            </NavLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
