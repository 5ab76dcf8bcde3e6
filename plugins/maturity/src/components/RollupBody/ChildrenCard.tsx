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

import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  OVERALL,
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { DistributionBar, DistributionKey } from '../DistributionBar';
import { Card, ScrollFrame, ShareBar } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { distributionOf, shareOf } from './shares';
import { useChildrenTitle } from './useChildrenTitle';

/** A row asks for attention when more than this share of its subjects is not assessed. */
const MANY_NOT_ASSESSED = 0.2;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '6px 8px',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
    } as const;
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        padding: '6px 8px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      name: {
        ...cell,
        minWidth: 120,
        overflowWrap: 'anywhere',
        position: 'sticky',
        left: 0,
        zIndex: 1,
        backgroundColor: tokens.surface,
      },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
      cell,
      number: { textAlign: 'right', whiteSpace: 'nowrap' },
      share: { display: 'flex', alignItems: 'center', gap: 8, minWidth: 104 },
      bar: { flex: 1 },
      figure: { minWidth: 24, textAlign: 'right' },
      attention: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        color: tokens.attention,
      },
      more: {
        margin: '12px 0 0',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
    };
  },
  { name: 'MaturityChildrenCard' },
);

/** The children of a scope by dimension: the distribution as a bar, the share at the chosen level in figures. */
export function ChildrenCard(props: {
  items: readonly RollupChild[];
  more: number;
  level: number;
  /** Where the name of a child leads. */
  linkOf: (child: RollupChild) => string | undefined;
}) {
  const { items, more, level, linkOf } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const model = useModelOutline();
  const title = useChildrenTitle(items, level);
  const dimensionIds = [OVERALL, ...model.dimensions.map(({ id }) => id)];
  const titleOf = (id: string) =>
    id === OVERALL ? t('dimensions.overall') : model.dimensionTitle(id);

  const nameOf = (child: RollupChild) =>
    child.kind === 'direct'
      ? t('children.direct')
      : child.title ?? t('children.unnamed');
  return (
    <Card
      title={title}
      subtitle={t('children.subtitle', { level: levelText.short(level) })}
    >
      <ScrollFrame label={title}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.head}>
                {t('children.name')}
              </th>
              <th scope="col" className={`${classes.head} ${classes.number}`}>
                {t('children.services')}
              </th>
              {dimensionIds.map(id => (
                <th scope="col" className={classes.head} key={id}>
                  {titleOf(id)}
                </th>
              ))}
              <th scope="col" className={classes.head}>
                {t('figure.coverage')}
              </th>
              <th scope="col" className={`${classes.head} ${classes.number}`}>
                {t('level.notAssessed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((child, index) => {
              const { rollup } = child;
              const name = nameOf(child);
              const link = linkOf(child);
              const { decided, total } = rollup.coverage;
              const coverage = total > 0 ? decided / total : 0;
              const notAssessed =
                distributionOf(rollup.distributions, OVERALL)?.notAssessed ?? 0;
              const isAttention =
                notAssessed > MANY_NOT_ASSESSED * rollup.subjects;
              return (
                <tr key={child.entityRef ?? index}>
                  <th scope="row" className={classes.name}>
                    {link ? (
                      <Link to={link} className={classes.link}>
                        {name}
                      </Link>
                    ) : (
                      name
                    )}
                  </th>
                  <td className={`${classes.cell} ${classes.number}`}>
                    {format.number(rollup.subjects)}
                  </td>
                  {dimensionIds.map(id => {
                    const distribution = distributionOf(
                      rollup.distributions,
                      id,
                    );
                    const { share, of } = shareOf(distribution, level);
                    return (
                      <td className={classes.cell} key={id}>
                        {distribution && (
                          <div className={classes.share}>
                            <div className={classes.bar}>
                              <DistributionBar
                                mini
                                label={`${name}, ${titleOf(id)}`}
                                distribution={distribution}
                              />
                            </div>
                            <span className={classes.figure}>
                              {of > 0
                                ? format.percent(share)
                                : t('rollup.noShare')}
                            </span>
                          </div>
                        )}
                      </td>
                    );
                  })}
                  <td className={classes.cell}>
                    <div className={classes.share}>
                      <ShareBar thin share={coverage} className={classes.bar} />
                      <span className={classes.figure}>
                        {format.percent(coverage)}
                      </span>
                    </div>
                  </td>
                  <td className={`${classes.cell} ${classes.number}`}>
                    <span className={isAttention ? classes.attention : ''}>
                      {isAttention && (
                        <StateGlyph state="attention" size={14} />
                      )}
                      {format.number(notAssessed)}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollFrame>
      {more > 0 && (
        <p className={classes.more}>{t('children.more', { count: more })}</p>
      )}
      <DistributionKey
        distributions={items.flatMap(({ rollup }) => rollup.distributions)}
      />
    </Card>
  );
}
