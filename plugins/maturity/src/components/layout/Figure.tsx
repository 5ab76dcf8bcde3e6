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
      label: { fontSize: 12, lineHeight: '16px', color: tokens.secondary },
      value: {
        margin: 0,
        fontSize: 22,
        lineHeight: '28px',
        fontWeight: 500,
        color: tokens.text,
      },
      detail: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      attention: {
        display: 'flex',
        gap: 4,
        color: tokens.attention,
        '& svg': { flex: 'none' },
      },
    };
  },
  { name: 'MaturityFigure' },
);

/** One number with what it is; belongs in a `dl`. */
export function Figure(props: {
  label: ReactNode;
  value: ReactNode;
  detail?: ReactNode;
  /** What asks for attention about it, with its glyph. */
  attention?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.label}>{props.label}</dt>
      <dd className={classes.value}>{props.value}</dd>
      {props.detail && <dd className={classes.detail}>{props.detail}</dd>}
      {props.attention && (
        <dd className={`${classes.detail} ${classes.attention}`}>
          {props.attention}
        </dd>
      )}
    </div>
  );
}
