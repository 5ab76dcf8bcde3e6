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

import CompareIcon from '@material-ui/icons/CompareArrows';
import {
  Bucket,
  Distribution,
  medianLevel,
  OVERALL,
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { DistributionBar, LevelSwatch } from '../DistributionBar';
import { ShareBar, VisuallyHidden } from '../layout';
import { distributionOf } from '../RollupBody/shares';
import { StateGlyph } from '../StateGlyph';
import { overallProgress, useProgressText } from '../TargetProgress';
import { useTeamTree } from './TeamTreeContext';
import { useTeamStyles } from './useTeamStyles';

/** A row asks for attention when more than this share of its subjects is not assessed. */
const MANY_NOT_ASSESSED = 0.2;

/** What a distribution comes to in one place: its median level, or why there is none. */
export function medianBucket(distribution: Distribution | undefined): Bucket {
  const median = distribution && medianLevel(distribution.levels);
  if (median !== undefined) {
    return median;
  }
  return distribution &&
    distribution.noLevel > 0 &&
    distribution.notAssessed === 0
    ? 'no-level'
    : 'not-assessed';
}

/** The figures of a group: its services, their median level and distribution by dimension, coverage, and what is left. */
export function TeamCells(props: {
  name: string;
  rollup: Rollup;
  /** What can be put beside another; missing for what has no scope of its own. */
  scope?: string;
  tabIndex: 0 | -1;
}) {
  const { name, rollup, scope, tabIndex } = props;
  const { address } = useTeamTree();
  const classes = useTeamStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelOutline();
  const { distributions, subjects, coverage } = rollup;
  const notAssessed = distributionOf(distributions, OVERALL)?.notAssessed ?? 0;
  const isAttention = notAssessed > MANY_NOT_ASSESSED * subjects;
  const covered = coverage.total > 0 ? coverage.decided / coverage.total : 0;
  const { reached, others } = useProgressText();
  const progress = overallProgress(rollup);
  const isCompared = scope !== undefined && address.compared.includes(scope);
  return (
    <>
      <td className={`${classes.cell} ${classes.number}`}>
        {format.number(subjects)}
      </td>
      {[OVERALL, ...model.dimensions.map(({ id }) => id)].map(id => {
        const distribution = distributionOf(distributions, id);
        const title =
          id === OVERALL ? t('dimensions.overall') : model.dimensionTitle(id);
        return (
          <td className={classes.cell} key={id}>
            {distribution && subjects > 0 && (
              <div className={classes.level}>
                <LevelSwatch bucket={medianBucket(distribution)} />
                <div className={classes.bar}>
                  <DistributionBar
                    mini
                    label={`${name}, ${title}`}
                    distribution={distribution}
                  />
                </div>
              </div>
            )}
          </td>
        );
      })}
      <td className={`${classes.cell} ${classes.number}`}>
        <div className={classes.share}>
          <ShareBar thin share={covered} className={classes.shareBar} />
          <span className={classes.figure}>{format.percent(covered)}</span>
        </div>
      </td>
      <td className={`${classes.cell} ${classes.number}`}>
        <span className={isAttention ? classes.attention : ''}>
          {isAttention && <StateGlyph state="attention" size={14} />}
          {format.number(notAssessed)}
        </span>
      </td>
      <td
        className={`${classes.cell} ${classes.number}`}
        title={progress && others(progress)}
      >
        {reached(progress)}
        {progress && <VisuallyHidden> · {others(progress)}</VisuallyHidden>}
      </td>
      <td className={classes.cell}>
        {scope !== undefined && (
          <button
            type="button"
            className={`${classes.toggle} ${isCompared ? classes.chosen : ''}`}
            tabIndex={tabIndex}
            aria-pressed={isCompared}
            aria-label={t('teams.compare', { name })}
            title={t('teams.compare', { name })}
            onClick={() => address.toggleCompared(scope)}
          >
            <CompareIcon />
          </button>
        )}
      </td>
    </>
  );
}
