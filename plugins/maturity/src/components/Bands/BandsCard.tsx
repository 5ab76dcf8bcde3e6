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

import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { Link } from '@backstage/core-components';
import {
  Band,
  BandView,
  OVERALL,
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useLevelText } from '../../hooks/useLevelText';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { DistributionKey } from '../DistributionBar';
import { Card, ScrollFrame, ViewToggle } from '../layout';
import { addressOf, scopeIn } from '../MaturityPage/scopes';
import { useDistributionTitle } from '../RollupBody/useDistributionTitle';
import { RollupFilter, useRollupFilter } from '../RollupBody/useRollupFilter';
import { AtTarget, BandRow, Coverage, FigureRow, Freshness } from './BandRow';
import { BandsTable } from './BandsTable';
import { useBandStyles } from './useBandStyles';

/** Whether there is anything beside services to be shown. */
export function hasBands({ bands }: BandView): boolean {
  return bands.some(
    ({ subjectScope, rollup }) =>
      subjectScope !== 'service' && rollup.subjects > 0,
  );
}

/** The organisation's own levels, its teams and its services, so that a dimension reads across all three (rule 11). */
export function BandsCard(props: {
  view: BandView;
  filter: RollupFilter;
  /** The services of the rollup that is shown with it; their segments lead to a list. */
  services: Rollup;
  isPast: boolean;
}) {
  const { view, filter, services, isPast } = props;
  const classes = useBandStyles();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelOutline();
  const { linkTo } = useRollupFilter();
  const title = useDistributionTitle(services, filter.level);
  const [isTable, setTable] = useState(false);
  const organization = rollupOf(view.bands, 'org');
  const teams = rollupOf(view.bands, 'team');
  const atLevel = t('rollup.atLevelShort', { level: String(filter.level) });
  const bands = { organization, teams, services };
  return (
    <Card
      title={title}
      subtitle={t('bands.subtitle', { edition: services.edition })}
      actions={<ViewToggle isTable={isTable} onChange={setTable} />}
    >
      {isTable ? (
        <BandsTable bands={view.bands} level={filter.level} />
      ) : (
        <>
          <ScrollFrame label={t('bands.title')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col" className={classes.head}>
                    {t('rollup.dimension')}
                  </th>
                  {organization && (
                    <th scope="col" className={classes.head}>
                      <OrganizationHead view={view} />
                    </th>
                  )}
                  {teams && (
                    <>
                      <th scope="col" className={classes.head}>
                        <TeamsHead teams={teams} />
                      </th>
                      <th scope="col" className={classes.head}>
                        <span className={classes.what}>{atLevel}</span>
                      </th>
                    </>
                  )}
                  <th scope="col" className={classes.head}>
                    {t('subjects.title')}
                    <span className={classes.what}>
                      {t('bands.services', { count: services.subjects })}
                    </span>
                  </th>
                  <th
                    scope="col"
                    className={classes.head}
                    title={t('rollup.atLevel', {
                      level: levelText.short(filter.level),
                    })}
                  >
                    <span className={classes.what}>{atLevel}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {[OVERALL, ...model.dimensions.map(({ id }) => id)].map(id => (
                  <BandRow
                    key={id}
                    dimensionId={id}
                    bands={bands}
                    filter={filter}
                    linkTo={isPast ? undefined : linkTo}
                  />
                ))}
                <FigureRow
                  title={t('figure.coverage')}
                  bands={bands}
                  figure={rollup => <Coverage rollup={rollup} />}
                />
                {services.targets && (
                  <FigureRow
                    title={t('targetProgress.column')}
                    bands={bands}
                    figure={rollup => <AtTarget rollup={rollup} />}
                  />
                )}
                {services.freshness && (
                  <FigureRow
                    title={t('bands.freshness')}
                    bands={bands}
                    figure={rollup => <Freshness rollup={rollup} />}
                  />
                )}
              </tbody>
            </table>
          </ScrollFrame>
          <DistributionKey
            distributions={view.bands.flatMap(
              ({ rollup }) => rollup.distributions,
            )}
          />
        </>
      )}
    </Card>
  );
}

/** The rollup of a band; missing where it counts nothing. */
function rollupOf(
  bands: readonly Band[],
  subjectScope: Band['subjectScope'],
): Rollup | undefined {
  return bands.find(
    band => band.subjectScope === subjectScope && band.rollup.subjects > 0,
  )?.rollup;
}

function OrganizationHead({ view }: { view: BandView }) {
  const classes = useBandStyles();
  const t = useText();
  const maturityLink = useMaturityLink();
  const { organizationRef } = view;
  return (
    <>
      {organizationRef ? (
        <Link to={maturityLink(organizationRef)} className={classes.link}>
          {t('asOf.organization')}
        </Link>
      ) : (
        t('asOf.organization')
      )}
      <span className={classes.what}>{t('bands.own')}</span>
    </>
  );
}

function TeamsHead({ teams }: { teams: Rollup }) {
  const classes = useBandStyles();
  const t = useText();
  const [searchParams] = useSearchParams();
  const { scope, trail } = scopeIn(searchParams);
  return (
    <>
      <RouterLink
        to={{
          pathname: 'teams',
          search: addressOf(searchParams, scope, trail),
        }}
        className={classes.link}
      >
        {t('teams.title')}
      </RouterLink>
      <span className={classes.what}>
        {t('bands.teams', { count: teams.subjects })}
      </span>
    </>
  );
}
