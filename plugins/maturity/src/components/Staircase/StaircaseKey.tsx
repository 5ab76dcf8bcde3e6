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
import { useStateText } from '../../hooks/useStateText';
import { useText } from '../../hooks/useText';
import { tokensOf, useTokens } from '../../theme/tokens';
import { DraftGlyph } from '../Drafts/DraftGlyph';
import { GlyphState, StateGlyph } from '../StateGlyph';

const STATES = [
  'met',
  'partly',
  'not-met',
  'unknown',
  'not-applicable',
] as const;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      key: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 14px',
        margin: '16px 0 0',
        padding: '12px 0 0',
        borderTop: `1px solid ${tokens.hairline}`,
        listStyle: 'none',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      item: { display: 'inline-flex', alignItems: 'center', gap: 6 },
    };
  },
  { name: 'MaturityStaircaseKey' },
);

/** What the glyphs and the line of the staircase mean. */
export function StaircaseKey(props: {
  /** Whether a cell has drafts. */
  hasDrafts: boolean;
}) {
  const classes = useStyles();
  const tokens = useTokens();
  const t = useText();
  const stateText = useStateText();
  const item = (state: GlyphState, text: string) => (
    <li className={classes.item} key={state}>
      <StateGlyph state={state} />
      {text}
    </li>
  );
  return (
    <ul className={classes.key} aria-label={t('staircase.key')}>
      {STATES.map(state => item(state, stateText(state)))}
      {item('exception', stateText('exception'))}
      {item('expiring', t('state.expiring'))}
      {props.hasDrafts && (
        <li className={classes.item}>
          <DraftGlyph />
          {t('drafts.title')}
        </li>
      )}
      <li className={classes.item}>
        <svg width="20" height="14" aria-hidden="true">
          <path
            d="M2 12h7V3h9"
            fill="none"
            stroke={tokens.edge}
            strokeWidth="3"
          />
        </svg>
        {t('staircase.reached')}
      </li>
      <li className={classes.item}>
        <svg width="8" height="16" aria-hidden="true">
          <path
            d="M4 0v16"
            stroke={tokens.target}
            strokeWidth="2"
            strokeDasharray="4 3"
          />
        </svg>
        {t('targets.keyTarget')}
      </li>
      {item('none', t('staircase.noCriteriaSkipped'))}
    </ul>
  );
}
