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
import { To } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import {
  ExceptionsChoice,
  RollupChild,
  RollupSelection,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { TrendCard } from '../TrendCard';
import { ChildrenCard } from './ChildrenCard';
import { ConflictsNote } from './ConflictsNote';
import { DistributionCard } from './DistributionCard';
import { ExceptionsSwitch } from './ExceptionsSwitch';
import { LevelPicker } from './LevelPicker';
import { RollupFigures } from './RollupFigures';
import { RollupNotes } from './RollupNotes';
import { SubjectsCard } from './SubjectsCard';
import { RollupFilter, useRollupFilter } from './useRollupFilter';

const useStyles = makeStyles(
  {
    body: { display: 'grid', gap: 16, minWidth: 0 },
    course: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(460px, 100%), 1fr))',
      gap: 16,
      minWidth: 0,
    },
    choices: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px' },
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 12,
    },
  },
  { name: 'MaturityRollupBody' },
);

/** How the services of a scope are spread over the levels: now, over time, by child and by name. */
export function RollupBody(props: {
  /** The scope as it is asked for, such as `organization`, and what is counted of it. */
  selection: RollupSelection & ExceptionsChoice;
  view: RollupView;
  childLink: (child: RollupChild) => string | undefined;
  /** Where the exceptions of the scope are listed; without it, nowhere. */
  exceptionsLink?: To;
  /** Above everything, beside the choice of level. */
  heading?: ReactNode;
  /** Puts something around or below the distributions, such as the own practices of a team. */
  around?: (distributions: ReactNode, filter: RollupFilter) => ReactNode;
  /** Beside the trend at the chosen level, such as what moved. */
  besideTrend?: (level: number) => ReactNode;
  /** Between the children and the services, at the chosen level. */
  beforeSubjects?: (level: number) => ReactNode;
}) {
  const { selection, view, childLink, heading, around } = props;
  const { besideTrend, beforeSubjects, exceptionsLink } = props;
  const { rollup, children = [], trend = [], moreChildren = 0 } = view;
  // The trend and the services by name are of today.
  const isPast = view.asOf !== undefined;
  const classes = useStyles();
  const { filter, linkTo, linkToAll, linkToDisputed, setLevel } =
    useRollupFilter();
  const distributions = (
    <DistributionCard
      rollup={rollup}
      filter={filter}
      linkTo={isPast ? undefined : linkTo}
    />
  );
  return (
    <div className={classes.body}>
      <div className={classes.bar}>
        {heading ?? <span />}
        <div className={classes.choices}>
          <ExceptionsSwitch rollup={rollup} />
          <LevelPicker level={filter.level} onChange={setLevel} />
        </div>
      </div>
      <RollupNotes view={view} isWithout={selection.exceptions === 'without'} />
      <ConflictsNote rollup={rollup} linkToServices={linkToDisputed} />
      <RollupFigures
        rollup={rollup}
        level={filter.level}
        exceptionsLink={exceptionsLink}
      />
      {around ? around(distributions, filter) : distributions}
      <div className={classes.course}>
        {!isPast && <TrendCard points={trend} level={filter.level} />}
        {besideTrend?.(filter.level)}
      </div>
      {children.length + moreChildren > 0 && (
        <ChildrenCard
          items={children}
          more={moreChildren}
          level={filter.level}
          linkOf={childLink}
        />
      )}
      {beforeSubjects?.(filter.level)}
      {!isPast && rollup.subjects > 0 && (
        <SubjectsCard
          selection={selection}
          filter={filter}
          linkToAll={linkToAll}
        />
      )}
    </div>
  );
}
