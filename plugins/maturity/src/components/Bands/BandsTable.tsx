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
import { Band } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { DistributionTable } from '../RollupBody/DistributionTable';

const NAMES = {
  org: 'asOf.organization',
  team: 'teams.title',
  service: 'subjects.title',
} as const;

const useStyles = makeStyles(
  {
    title: {
      margin: '12px 0 4px',
      fontSize: 14,
      lineHeight: '20px',
      fontWeight: 500,
    },
  },
  { name: 'MaturityBandsTable' },
);

/** The bands in numbers, one below the other. */
export function BandsTable(props: { bands: readonly Band[]; level: number }) {
  const { bands, level } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <>
      {bands
        .filter(({ rollup }) => rollup.subjects > 0)
        .map(({ subjectScope, rollup }) => (
          <div key={subjectScope}>
            <h3 className={classes.title}>{t(NAMES[subjectScope])}</h3>
            <DistributionTable
              distributions={rollup.distributions}
              level={level}
              targets={rollup.targets}
            />
          </div>
        ))}
    </>
  );
}
