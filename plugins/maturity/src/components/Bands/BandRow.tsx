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
import {
  OVERALL,
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { DistributionBar } from '../DistributionBar';
import { LevelChip } from '../LevelChip';
import { distributionOf, shareOf } from '../RollupBody/shares';
import { RollupFilter, useRollupFilter } from '../RollupBody/useRollupFilter';
import { overallProgress, useProgressText } from '../TargetProgress';
import { soleBucket } from './soleBucket';
import { useBandStyles } from './useBandStyles';

/** The bands that count anything; services are always there. */
export interface Bands {
  organization?: Rollup;
  teams?: Rollup;
  services: Rollup;
}

/** One dimension, or overall, across the bands. */
export function BandRow(props: {
  dimensionId: string;
  bands: Bands;
  filter: RollupFilter;
  linkTo?: ReturnType<typeof useRollupFilter>['linkTo'];
}) {
  const { dimensionId, bands, filter, linkTo } = props;
  const { organization, teams, services } = bands;
  const classes = useBandStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelOutline();
  const isOverall = dimensionId === OVERALL;
  const name = isOverall
    ? t('dimensions.overall')
    : model.dimensionTitle(dimensionId);
  const strong = isOverall ? classes.strong : '';
  const ofServices = distributionOf(services.distributions, dimensionId);
  const ofTeams = teams && distributionOf(teams.distributions, dimensionId);
  const shareText = (distribution: typeof ofServices) => {
    const { share, of } = shareOf(distribution, filter.level);
    return of > 0 ? format.percent(share) : t('rollup.noShare');
  };
  return (
    <tr>
      <th scope="row" className={`${classes.cell} ${strong}`}>
        {name}
      </th>
      {organization && (
        <td className={classes.own}>
          <LevelChip
            bucket={soleBucket(
              distributionOf(organization.distributions, dimensionId),
            )}
            provisional={isOverall && organization.provisional > 0}
          />
        </td>
      )}
      {ofTeams && (
        <>
          <td className={classes.bar}>
            {ofTeams.noLevel === teams?.subjects ? (
              <span className={classes.none}>{t('bands.noLevels')}</span>
            ) : (
              <DistributionBar
                label={t('bands.ofTeams', { dimension: name })}
                distribution={ofTeams}
              />
            )}
          </td>
          <td className={`${classes.share} ${strong}`}>{shareText(ofTeams)}</td>
        </>
      )}
      <td className={classes.bar}>
        {ofServices && (
          <DistributionBar
            label={name}
            distribution={ofServices}
            linkOf={linkTo && (bucket => linkTo(dimensionId, bucket))}
            chosen={
              filter.dimensionId === dimensionId ? filter.bucket : undefined
            }
          />
        )}
      </td>
      <td className={`${classes.share} ${strong}`}>{shareText(ofServices)}</td>
    </tr>
  );
}

/** A figure across the bands. */
export function FigureRow(props: {
  title: string;
  bands: Bands;
  figure: (rollup: Rollup) => ReactNode;
}) {
  const { title, bands, figure } = props;
  const { organization, teams, services } = bands;
  const classes = useBandStyles();
  return (
    <tr>
      <th scope="row" className={classes.cell}>
        {title}
      </th>
      {organization && (
        <td className={classes.quiet}>{figure(organization)}</td>
      )}
      {teams && (
        <td className={classes.quiet} colSpan={2}>
          {figure(teams)}
        </td>
      )}
      <td className={classes.quiet} colSpan={2}>
        {figure(services)}
      </td>
    </tr>
  );
}

/** How many of the criteria are decided. */
export function Coverage({ rollup: { coverage } }: { rollup: Rollup }) {
  const t = useText();
  const format = useFormat();
  const { decided, total } = coverage;
  return (
    <>
      {t('bands.coverage', {
        share: format.percent(total > 0 ? decided / total : 0),
        decided: format.number(decided),
        total: format.number(total),
      })}
    </>
  );
}

/** How many are at their target overall, and how far the others are. */
export function AtTarget({ rollup }: { rollup: Rollup }) {
  const { reached, others, sole } = useProgressText();
  const progress = overallProgress(rollup);
  if (!progress) {
    return null;
  }
  return (
    <>
      {rollup.subjects === 1 || progress.targeted === 0
        ? sole(progress)
        : `${reached(progress)} · ${others(progress)}`}
    </>
  );
}

/** How fresh the answers are, in subjects. */
export function Freshness({ rollup: { freshness } }: { rollup: Rollup }) {
  const t = useText();
  const format = useFormat();
  return freshness ? (
    <>
      {t('bands.freshnessCounts', {
        fresh: format.number(freshness.fresh),
        expiring: format.number(freshness.expiring),
        expired: format.number(freshness.expired),
        unanswered: format.number(freshness.unanswered),
      })}
    </>
  ) : null;
}
