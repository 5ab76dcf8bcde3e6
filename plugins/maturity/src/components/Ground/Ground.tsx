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
import { Link } from '@backstage/core-components';
import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { LevelChip } from '../LevelChip';
import { useGround } from './GroundContext';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      ground: { paddingTop: 10, borderTop: `1px solid ${tokens.hairline}` },
      caption: {
        margin: '0 0 2px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 400,
        color: tokens.secondary,
      },
      list: { margin: 0, padding: 0, listStyle: 'none' },
      item: {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, auto) minmax(0, 1fr) auto',
        gap: 10,
        alignItems: 'center',
        minHeight: 26,
        fontSize: 13,
        lineHeight: '18px',
      },
      scope: { color: tokens.secondary },
      link: {
        color: tokens.link,
        overflowWrap: 'anywhere',
        '&:focus-visible': focusRing(tokens),
      },
    };
  },
  { name: 'MaturityGround' },
);

/** The profiles of the team and the organisation, assessed apart from what stands on them (DESIGN.md §3, rule 7). */
export function Ground() {
  const ground = useGround();
  const classes = useStyles();
  const t = useText();
  const maturityLink = useMaturityLink();
  if (ground.length === 0) {
    return null;
  }
  return (
    <div className={classes.ground}>
      <h3 className={classes.caption}>{t('ground.title')}</h3>
      <ul className={classes.list}>
        {ground.map(({ entityRef, title, scope, levels, provisional }) => (
          <li key={entityRef} className={classes.item}>
            <span className={classes.scope}>
              {scope === 'org' ? t('ground.organization') : t('ground.team')}
            </span>
            <Link to={maturityLink(entityRef)} className={classes.link}>
              {title}
            </Link>
            <LevelChip
              bucket={levels[OVERALL] ?? 'not-assessed'}
              provisional={provisional}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
