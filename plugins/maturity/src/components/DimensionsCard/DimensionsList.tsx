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
  DimensionResult,
  isAtTarget,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { hatch, tokensOf } from '../../theme/tokens';
import { ShareBar } from '../layout';
import { useTargets } from '../Targets';
import { useDimensionText } from './useDimensionText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: { margin: 0 },
      row: {
        display: 'grid',
        // a name is broken between words only
        gridTemplateColumns: 'minmax(min-content, 1fr) minmax(0, auto)',
        gap: '4px 12px',
        padding: '9px 0',
        borderTop: `1px solid ${tokens.hairline}`,
      },
      title: { fontWeight: 500 },
      detail: { margin: 0, textAlign: 'right' },
      reached: { fontSize: 12, color: tokens.secondary },
      bar: { margin: 0, gridColumn: '1 / -1' },
      missing: {
        height: 6,
        borderRadius: 3,
        background: hatch(tokens),
        '@media print': { printColorAdjust: 'exact' },
      },
    };
  },
  { name: 'MaturityDimensionsList' },
);

/** The dimensions one below the other, each with its level and the way to the next. */
export function DimensionsList(props: {
  dimensions: readonly DimensionResult[];
}) {
  const classes = useStyles();
  const model = useModelView();
  const dimensionText = useDimensionText();
  const t = useText();
  const { targetOf } = useTargets();
  return (
    <dl className={classes.list}>
      {props.dimensions.map(dimension => {
        const next = dimension.levels.find(
          ({ level }) => level === dimension.nextLevel,
        );
        const share = dimension.complete ? 1 : next?.share;
        const target = targetOf(dimension.dimensionId);
        return (
          <div className={classes.row} key={dimension.dimensionId}>
            <dt className={classes.title}>
              {model.dimensionTitle(dimension.dimensionId)}
            </dt>
            <dd className={classes.detail}>
              {dimensionText(dimension)}
              {target && isAtTarget(dimension, target.level) && (
                <span className={classes.reached}>
                  {' · '}
                  {t('targets.atTarget')}
                </span>
              )}
            </dd>
            {dimension.state !== 'empty' && (
              <dd className={classes.bar}>
                {dimension.state === 'not-assessed' ? (
                  <div className={classes.missing} />
                ) : (
                  <ShareBar
                    thin
                    share={
                      share ??
                      dimension.metWeight / (dimension.applicableWeight || 1)
                    }
                    threshold={next && model.model.rule.threshold}
                  />
                )}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
