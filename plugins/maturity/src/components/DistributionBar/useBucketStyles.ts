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
import { CSSProperties } from 'react';
import { Bucket } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useModelOutline } from '../../model';
import { hatch, levelColors, tokensOf, useTokens } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      filled: {
        boxShadow: `inset 0 0 0 1px ${tokens.segment}`,
        '@media print': { printColorAdjust: 'exact' },
      },
      notAssessed: { background: hatch(tokens), color: tokens.onHatch },
      noLevel: {
        background: `repeating-linear-gradient(90deg, ${tokens.surface} 0 6px, ${tokens.hatchLine} 6px 7px)`,
        color: tokens.onHatch,
      },
      optedOut: { background: tokens.surface, color: tokens.text },
      /** Keeps a number legible on a pattern. */
      onPattern: {
        padding: '0 3px',
        borderRadius: 2,
        lineHeight: '15px',
        backgroundColor: tokens.surface,
      },
    };
  },
  { name: 'MaturityBucket' },
);

/** The looks of a place where subjects are counted: a level by its colour, everything else by its pattern. */
export function useBucketStyles() {
  const classes = useStyles();
  const tokens = useTokens();
  const { highestLevel } = useModelOutline();
  return {
    onPattern: classes.onPattern,
    of(bucket: Bucket): {
      className: string;
      style?: CSSProperties;
      isPattern: boolean;
    } {
      switch (bucket) {
        case 'not-assessed':
          return {
            className: `${classes.filled} ${classes.notAssessed}`,
            isPattern: true,
          };
        case 'no-level':
          return {
            className: `${classes.filled} ${classes.noLevel}`,
            isPattern: true,
          };
        case 'opted-out':
          return {
            className: `${classes.filled} ${classes.optedOut}`,
            isPattern: false,
          };
        default: {
          const { fill, on } = levelColors(tokens, bucket, highestLevel);
          return {
            className: classes.filled,
            style: { backgroundColor: fill, color: on },
            isPattern: false,
          };
        }
      }
    },
  };
}
