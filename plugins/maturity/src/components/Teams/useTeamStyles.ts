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

/** How far each level of the tree is indented, in pixels. */
export const INDENT = 12;

/** The looks that all rows of the tree share. */
export const useTeamStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const isSmall = theme.breakpoints.down('sm');
    const cell = {
      padding: '4px',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
    } as const;
    return {
      row: {
        '&:focus-visible': {
          ...focusRing(tokens),
          outlineOffset: -2,
        },
        '&:hover $name, &:hover': { backgroundColor: tokens.surfaceRaised },
      },
      cell,
      name: {
        ...cell,
        position: 'sticky',
        left: 0,
        zIndex: 1,
        minWidth: 152,
        maxWidth: 280,
        backgroundColor: tokens.surface,
        overflowWrap: 'break-word',
        [isSmall]: { minWidth: 132, maxWidth: 180 },
      },
      nameLine: { display: 'flex', alignItems: 'center', gap: 4 },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
      number: { textAlign: 'right', whiteSpace: 'nowrap' },
      toggle: {
        flex: 'none',
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: 24,
        height: 24,
        padding: 0,
        border: 0,
        borderRadius: 4,
        background: 'none',
        color: tokens.text,
        cursor: 'pointer',
        '&:focus-visible': focusRing(tokens),
        '& svg': { fontSize: 20 },
        '@media print': { display: 'none' },
      },
      noToggle: { flex: 'none', width: 24 },
      chosen: {
        backgroundColor: tokens.link,
        color: tokens.onLink,
      },
      level: { display: 'flex', alignItems: 'center', gap: 6 },
      bar: { flex: 1, minWidth: 36, [isSmall]: { display: 'none' } },
      levelName: {
        fontSize: 12,
        lineHeight: '16px',
        [isSmall]: { display: 'none' },
      },
      provisional: { display: 'block', color: tokens.secondary },
      share: { display: 'flex', alignItems: 'center', gap: 6 },
      shareBar: { flex: 1, minWidth: 24, [isSmall]: { display: 'none' } },
      figure: { minWidth: 34, textAlign: 'right' },
      quiet: { color: tokens.secondary, fontSize: 13, lineHeight: '18px' },
      attention: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        color: tokens.attention,
      },
      strong: { fontWeight: 500 },
    };
  },
  { name: 'MaturityTeamRow' },
);
