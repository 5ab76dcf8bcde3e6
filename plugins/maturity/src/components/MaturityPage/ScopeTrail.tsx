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

import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { addressOf, DEFAULT_SCOPE } from './scopes';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      trail: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 16,
      },
      list: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        margin: 0,
        padding: 0,
        listStyle: 'none',
        fontSize: 14,
        lineHeight: '24px',
        '& > li + li::before': {
          content: '"›"',
          padding: '0 8px',
          color: tokens.secondary,
        },
      },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
      current: {
        fontSize: 18,
        fontWeight: 500,
        color: theme.palette.text.primary,
      },
    };
  },
  { name: 'MaturityScopeTrail' },
);

/** Which part of the organisation is shown, and the way back up. */
export function ScopeTrail(props: {
  scope: string;
  trail: readonly string[];
  title: string | undefined;
  /** What the scope turned out to be. */
  scopeRef: string;
}) {
  const { scope, trail, title, scopeRef } = props;
  const classes = useStyles();
  const t = useText();
  const [searchParams] = useSearchParams();
  const link = (to: string, passed: readonly string[]) => ({
    search: `?${addressOf(searchParams, to, passed)}`,
  });
  const currentName =
    title ??
    (scope === ALL_SCOPE || scope === DEFAULT_SCOPE
      ? t('page.everything')
      : t('page.unnamed'));
  return (
    <nav className={classes.trail} aria-label={t('page.trail')}>
      <ol className={classes.list}>
        {scope !== DEFAULT_SCOPE && (
          <li>
            <RouterLink className={classes.link} to={link(DEFAULT_SCOPE, [])}>
              {t('page.organization')}
            </RouterLink>
          </li>
        )}
        {trail.map((passed, index) => (
          <li key={passed}>
            <RouterLink
              className={classes.link}
              to={link(passed, trail.slice(0, index))}
            >
              <EntityDisplayName entityRef={passed} hideIcon disableTooltip />
            </RouterLink>
          </li>
        ))}
        <li className={classes.current} aria-current="page">
          {currentName}
        </li>
      </ol>
      {scope === DEFAULT_SCOPE && scopeRef !== ALL_SCOPE && (
        <RouterLink className={classes.link} to={link(ALL_SCOPE, [])}>
          {t('page.showEverything')}
        </RouterLink>
      )}
    </nav>
  );
}
