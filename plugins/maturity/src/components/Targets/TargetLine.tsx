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
import {
  isAtTarget,
  SetResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { StateGlyph } from '../StateGlyph';
import { ChangeTargets } from './ChangeTargets';
import { useTargets } from './TargetsContext';
import { useTargetText } from './useTargetText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      line: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 8,
        margin: 0,
        fontSize: 13,
        lineHeight: '18px',
      },
      level: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 6,
        fontWeight: 500,
      },
      origin: { fontSize: 12, lineHeight: '16px', color: tokens.secondary },
      mark: {
        width: 16,
        borderTop: `2px dashed ${tokens.target}`,
      },
    };
  },
  { name: 'MaturityTargetLine' },
);

/** The overall target, where it comes from, and whether it is reached, which reads as calm as it is. */
export function TargetLine(props: { overall: SetResult }) {
  const { overall } = props;
  const { overall: target } = useTargets();
  const classes = useStyles();
  const t = useText();
  const targetText = useTargetText();
  const reached = target && isAtTarget(overall, target.level);
  return (
    <div className={classes.line}>
      {target && (
        <>
          <span className={classes.level}>
            {reached ? (
              <StateGlyph state="met" />
            ) : (
              <span className={classes.mark} aria-hidden="true" />
            )}
            {reached
              ? t('targets.reached', { level: targetText.level(target) })
              : t('targets.target', { level: targetText.level(target) })}
          </span>
          <span className={classes.origin}>{targetText.origin(target)}</span>
        </>
      )}
      <ChangeTargets reach="subject" />
    </div>
  );
}
