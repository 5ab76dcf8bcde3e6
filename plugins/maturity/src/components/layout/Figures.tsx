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
import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      figures: {
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
        gap: '16px 0',
        margin: 0,
        padding: '14px 20px',
        borderRadius: 4,
        backgroundColor: tokens.surface,
        color: tokens.text,
        boxShadow: tokens.shadow,
        fontVariantNumeric: 'tabular-nums',
        overflow: 'hidden',
        '& > *': {
          // The line before the first one of a row is cut off.
          marginLeft: -21,
          paddingLeft: 20,
          paddingRight: 26,
          borderLeft: `1px solid ${tokens.hairline}`,
        },
      },
    };
  },
  { name: 'MaturityFigures' },
);

/** A row of `Figure`s, as many in a line as there is room for. */
export function Figures(props: { children: ReactNode }) {
  const classes = useStyles();
  return <dl className={classes.figures}>{props.children}</dl>;
}
