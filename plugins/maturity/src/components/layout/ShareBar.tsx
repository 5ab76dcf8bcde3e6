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
      bar: {
        position: 'relative',
        height: 8,
        borderRadius: 4,
        backgroundColor: tokens.hairline,
      },
      thin: { height: 6 },
      fill: {
        height: '100%',
        borderRadius: 4,
        backgroundColor: tokens.met,
        '@media (prefers-reduced-motion: no-preference)': {
          transition: 'width 150ms ease-out',
        },
        '@media print': { printColorAdjust: 'exact' },
      },
      tick: {
        position: 'absolute',
        top: -3,
        bottom: -3,
        width: 2,
        marginLeft: -1,
        backgroundColor: tokens.text,
      },
    };
  },
  { name: 'MaturityShareBar' },
);

/** A share of 1 as a bar; the words beside it say the same. */
export function ShareBar(props: {
  share: number;
  /** Where the bar has to get to, 0 to 1. */
  threshold?: number;
  thin?: boolean;
  className?: string;
}) {
  const { share, threshold, thin, className } = props;
  const classes = useStyles();
  return (
    <div
      className={[classes.bar, thin && classes.thin, className]
        .filter(Boolean)
        .join(' ')}
      aria-hidden="true"
    >
      <div className={classes.fill} style={{ width: `${share * 100}%` }} />
      {threshold !== undefined && (
        <span
          className={classes.tick}
          style={{ left: `${threshold * 100}%` }}
        />
      )}
    </div>
  );
}
