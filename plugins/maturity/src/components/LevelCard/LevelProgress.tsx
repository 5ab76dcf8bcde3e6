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
  OverallResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ShareBar } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      progress: { marginBottom: 6 },
      line: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        justifyContent: 'space-between',
        columnGap: 8,
        marginBottom: 5,
      },
      share: { fontWeight: 500 },
      count: { fontSize: 12, lineHeight: '16px', color: tokens.secondary },
      held: { margin: '6px 0 0', fontSize: 13, lineHeight: '18px' },
      complete: {
        display: 'flex',
        alignItems: 'center',
        gap: 6,
        margin: '0 0 6px',
        fontWeight: 500,
      },
    };
  },
  { name: 'MaturityLevelProgress' },
);

/** How far a subject is on the way to the next level, and what else keeps it from there. */
export function LevelProgress(props: {
  overall: OverallResult;
  dimensions: readonly DimensionResult[];
  /** Without the words on what else is missing. */
  brief?: boolean;
}) {
  const { overall, dimensions, brief } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const model = useModelView();

  if (overall.complete) {
    return (
      <div className={classes.progress}>
        <p className={classes.complete}>
          <StateGlyph state="met" />
          {t('set.complete')}
        </p>
        <ShareBar share={1} />
      </div>
    );
  }
  const next = overall.levels.find(({ level }) => level === overall.nextLevel);
  if (!next) {
    const share =
      overall.applicableWeight > 0
        ? overall.metWeight / overall.applicableWeight
        : 0;
    return (
      <div className={classes.progress}>
        <ShareBar share={share} />
      </div>
    );
  }
  const missing = dimensions
    .filter(({ state }) => state === 'not-assessed')
    .map(({ dimensionId }) => model.dimensionTitle(dimensionId));
  const held = overall.heldBackBy
    .filter(id => !missing.includes(model.dimensionTitle(id)))
    .map(id => model.dimensionTitle(id));
  return (
    <div className={classes.progress}>
      <div className={classes.line}>
        <span className={classes.share}>
          {t('set.towardsLong', {
            share: format.percent(next.share),
            level: levelText.long(next.level),
          })}
        </span>
        <span className={classes.count}>
          {t('set.metOf', {
            met: format.weight(next.metWeight),
            applicable: format.weight(next.applicableWeight),
          })}
        </span>
      </div>
      <ShareBar share={next.share} threshold={model.model.rule.threshold} />
      {!brief && (
        <>
          {missing.length > 0 && (
            <p className={classes.held}>
              {t('subject.notAssessedYet', {
                dimensions: format.list(missing),
              })}
            </p>
          )}
          {held.length > 0 && (
            <p className={classes.held}>
              {t('subject.heldBackBy', { dimensions: format.list(held) })}
            </p>
          )}
          {next.openMustHaves.length > 0 && (
            <p className={classes.held}>
              {t('subject.openMustHaves', {
                count: next.openMustHaves.length,
                level: levelText.short(next.level),
              })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
