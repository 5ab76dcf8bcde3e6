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
  OVERALL,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { ScopeLook } from '../../hooks/useScopeRollup';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { DistributionKey } from '../DistributionBar';
import { Card, ScrollFrame } from '../layout';
import { distributionOf } from '../RollupBody/shares';
import { isByLevel, NEIGHBOURS, OwnPlace } from './teamOrder';
import { TeamTree } from './TeamTree';
import { TeamsAddress } from './useTeamsAddress';

const useStyles = makeStyles(
  theme => ({
    note: {
      margin: '0 0 12px',
      maxWidth: '86ch',
      fontSize: 13,
      lineHeight: '18px',
      color: tokensOf(theme).secondary,
    },
  }),
  { name: 'MaturityTeamsCard' },
);

/** The tree of a scope, with what it shows in its title. */
export function TeamsCard(props: {
  view: RollupView;
  scope: string;
  trail: readonly string[];
  address: TeamsAddress;
  look: ScopeLook;
  place?: OwnPlace;
}) {
  const { view, scope, trail, address, look, place } = props;
  const { rollup, children = [] } = view;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const waiting =
    distributionOf(rollup.distributions, OVERALL)?.notAssessed ?? 0;
  const title =
    waiting > 0
      ? t('teams.titleWaiting', {
          count: waiting,
          total: format.number(rollup.subjects),
        })
      : t('teams.titleAssessed', { count: rollup.subjects });
  return (
    <Card title={title} subtitle={t('teams.subtitle')}>
      {isByLevel(address.order) && (
        <p className={classes.note}>
          {t('teams.noLeague', { neighbours: String(NEIGHBOURS) })}
        </p>
      )}
      <ScrollFrame label={t('teams.title')}>
        <TeamTree
          label={t('teams.title')}
          view={view}
          scope={scope}
          trail={trail}
          name={view.title ?? t('page.everything')}
          address={address}
          look={look}
          place={place}
        />
      </ScrollFrame>
      <DistributionKey
        distributions={[rollup, ...children.map(child => child.rollup)].flatMap(
          ({ distributions }) => distributions,
        )}
      />
    </Card>
  );
}
