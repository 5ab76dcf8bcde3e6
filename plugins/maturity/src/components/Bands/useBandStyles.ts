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

/** The looks that the card of the bands and its rows share. */
export const useBandStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '5px 12px 5px 0',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
    } as const;
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        padding: '0 12px 6px 0',
        fontWeight: 500,
        lineHeight: '18px',
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      what: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 400,
        color: tokens.secondary,
      },
      cell,
      strong: { fontWeight: 500 },
      bar: { ...cell, width: '34%', minWidth: 140 },
      share: { ...cell, width: '1%', textAlign: 'right', whiteSpace: 'nowrap' },
      own: { ...cell, whiteSpace: 'nowrap' },
      quiet: { ...cell, fontSize: 13, color: tokens.secondary },
      none: { fontSize: 13, color: tokens.secondary },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityBandsCard' },
);
