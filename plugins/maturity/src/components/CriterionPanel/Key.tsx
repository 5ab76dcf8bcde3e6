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
import { tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      key: {
        padding: '0 4px',
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        borderBottomWidth: 2,
        backgroundColor: tokens.surface,
        color: tokens.text,
        fontFamily: '"Roboto Mono", Menlo, "Liberation Mono", monospace',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        '@media (hover: none)': { display: 'none' },
      },
    };
  },
  { name: 'MaturityKey' },
);

/** A key of the keyboard; `aria-keyshortcuts` of the button says it to screen readers. */
export function Key(props: { children: string }) {
  const classes = useStyles();
  return (
    <kbd className={classes.key} aria-hidden="true">
      {props.children}
    </kbd>
  );
}
