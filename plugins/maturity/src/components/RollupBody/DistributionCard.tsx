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

import { ReactNode, useState } from 'react';
import { To } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import {
  Bucket,
  OVERALL,
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { DistributionBar, DistributionKey } from '../DistributionBar';
import { Card, ViewToggle } from '../layout';
import { DistributionTable } from './DistributionTable';
import { shareOf } from './shares';
import { RollupFilter } from './useRollupFilter';
import { useDistributionTitle } from './useDistributionTitle';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        padding: '0 8px 6px 0',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      share: { textAlign: 'right', paddingRight: 0, whiteSpace: 'nowrap' },
      title: {
        padding: '6px 12px 6px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        fontWeight: 400,
        textAlign: 'left',
        overflowWrap: 'break-word',
        width: '1%',
        minWidth: 88,
        [theme.breakpoints.up('sm')]: { whiteSpace: 'nowrap' },
      },
      overall: { fontWeight: 500 },
      bar: {
        padding: '6px 12px 6px 0',
        borderTop: `1px solid ${tokens.hairline}`,
      },
      number: {
        width: '1%',
        padding: '6px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        textAlign: 'right',
        whiteSpace: 'nowrap',
      },
    };
  },
  { name: 'MaturityDistributionCard' },
);

/** How the services of a scope are spread over the levels, overall and in every dimension. */
export function DistributionCard(props: {
  rollup: Rollup;
  filter: RollupFilter;
  /** Where a segment leads; without it, nowhere. */
  linkTo?: (dimensionId: string, bucket: Bucket) => To;
  /** Beside the title. */
  actions?: ReactNode;
}) {
  const { rollup, filter, linkTo, actions } = props;
  const { distributions } = rollup;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const model = useModelOutline();
  const title = useDistributionTitle(rollup, filter.level);
  const [isTable, setTable] = useState(false);
  const atLevel = t('rollup.atLevel', { level: levelText.short(filter.level) });

  return (
    <Card
      title={title}
      subtitle={t('rollup.distributionSubtitle', {
        count: rollup.subjects,
        edition: rollup.edition,
      })}
      actions={
        <>
          {actions}
          <ViewToggle isTable={isTable} onChange={setTable} />
        </>
      }
    >
      {isTable ? (
        <DistributionTable
          distributions={distributions}
          level={filter.level}
          targets={rollup.targets}
        />
      ) : (
        <>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" className={classes.head}>
                  {t('rollup.dimension')}
                </th>
                <th scope="col" className={classes.head}>
                  {t('rollup.distribution')}
                </th>
                <th
                  scope="col"
                  className={`${classes.head} ${classes.share}`}
                  title={atLevel}
                >
                  {t('rollup.atLevelShort', { level: String(filter.level) })}
                </th>
              </tr>
            </thead>
            <tbody>
              {distributions.map(distribution => {
                const { dimensionId } = distribution;
                const isOverall = dimensionId === OVERALL;
                const { n, of, share } = shareOf(distribution, filter.level);
                const name = isOverall
                  ? t('dimensions.overall')
                  : model.dimensionTitle(dimensionId);
                return (
                  <tr key={dimensionId}>
                    <th
                      scope="row"
                      className={`${classes.title} ${
                        isOverall ? classes.overall : ''
                      }`}
                    >
                      {name}
                    </th>
                    <td className={classes.bar}>
                      <DistributionBar
                        label={name}
                        distribution={distribution}
                        linkOf={
                          linkTo && (bucket => linkTo(dimensionId, bucket))
                        }
                        chosen={
                          filter.dimensionId === dimensionId
                            ? filter.bucket
                            : undefined
                        }
                      />
                    </td>
                    <td
                      className={`${classes.number} ${
                        isOverall ? classes.overall : ''
                      }`}
                      title={t('figure.ofAll', {
                        part: format.number(n),
                        whole: format.number(of),
                      })}
                    >
                      {of > 0 ? format.percent(share) : t('rollup.noShare')}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <DistributionKey distributions={distributions} />
        </>
      )}
    </Card>
  );
}
