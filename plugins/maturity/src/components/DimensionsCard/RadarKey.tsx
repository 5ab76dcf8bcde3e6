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
import { tokensOf, useTokens } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => ({
    key: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'center',
      gap: '2px 14px',
      margin: '4px 0 0',
      padding: 0,
      listStyle: 'none',
      fontSize: 12,
      lineHeight: '16px',
      color: tokensOf(theme).secondary,
    },
    item: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  }),
  { name: 'MaturityRadarKey' },
);

/** What the lines and dots of the radar mean, where a target is drawn into it. */
export function RadarKey() {
  const classes = useStyles();
  const t = useText();
  const tokens = useTokens();
  return (
    <ul className={classes.key}>
      <li className={classes.item}>
        <svg width="20" height="8" aria-hidden="true">
          <path d="M0 4h20" stroke={tokens.met} strokeWidth="2" />
        </svg>
        {t('targets.keyToday')}
      </li>
      <li className={classes.item}>
        <svg width="20" height="8" aria-hidden="true">
          <path
            d="M0 4h20"
            stroke={tokens.target}
            strokeWidth="1.5"
            strokeDasharray="5 3"
          />
        </svg>
        {t('targets.keyTarget')}
      </li>
      <li className={classes.item}>
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4.5" fill={tokens.met} />
        </svg>
        {t('targets.keyReached')}
      </li>
    </ul>
  );
}
