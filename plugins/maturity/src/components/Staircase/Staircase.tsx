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

import {
  CSSProperties,
  Ref,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useIsNarrower } from '../../hooks/useIsNarrower';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { VisuallyHidden } from '../layout';
import { COMPACT, COMPACT_WIDTH } from './compact';
import { StaircaseGroupData } from './staircase';
import { StaircaseDimension } from './StaircaseDimension';
import { StaircaseRow } from './StaircaseRow';
import { CellPosition, useGridNavigation } from './useGridNavigation';

/** In little room, the dimensions from this one on are folded at first. */
const FIRST_FOLDED = 2;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      grid: {
        display: 'grid',
        gridTemplateColumns:
          'minmax(132px, 1.75fr) repeat(var(--maturity-levels), minmax(60px, 1fr))',
        '&[data-compact="true"]': {
          gridTemplateColumns: 'repeat(var(--maturity-levels), minmax(0, 1fr))',
        },
      },
      row: { display: 'contents' },
      corner: { [COMPACT]: { display: 'none' } },
      level: {
        alignSelf: 'end',
        padding: '0 2px 6px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        textAlign: 'center',
        color: tokens.secondary,
      },
      target: { display: 'block', color: tokens.target },
    };
  },
  { name: 'MaturityStaircase' },
);

/** What others may do with a staircase. */
export interface StaircaseHandle {
  /** Gives the focus to a cell, as when the criterion opened from it is closed. */
  focusCell(position: CellPosition): void;
}

/** The categories of a subject by the levels of the model, with a line along what is reached. */
export function Staircase(props: {
  groups: readonly StaircaseGroupData[];
  selected: CellPosition | undefined;
  /** The overall target, which is named above its level. */
  targetLevel?: number;
  onSelect: (position: CellPosition) => void;
  handle: Ref<StaircaseHandle>;
}) {
  const { groups, selected, targetLevel, onSelect, handle } = props;
  const classes = useStyles();
  const t = useText();
  const { model, highestLevel } = useModelView();
  const frame = useRef<HTMLDivElement>(null);
  const isCompact = useIsNarrower(frame, COMPACT_WIDTH);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());

  const folded = groups.map(
    ({ dimensionId }, index) =>
      isCompact && index >= FIRST_FOLDED !== toggled.has(dimensionId),
  );
  const { tabStop, focusCell, gridProps } = useGridNavigation({
    groups: groups.filter((_group, index) => !folded[index]),
    levels: highestLevel,
    onSelect,
  });
  useImperativeHandle(handle, () => ({ focusCell }), [focusCell]);

  const toggle = (dimensionId: string) =>
    setToggled(before => {
      const after = new Set(before);
      if (!after.delete(dimensionId)) {
        after.add(dimensionId);
      }
      return after;
    });

  return (
    <div ref={frame}>
      <div
        {...gridProps}
        data-compact={isCompact}
        role="grid"
        aria-label={t('staircase.label')}
        className={classes.grid}
        style={
          { ['--maturity-levels' as string]: highestLevel } as CSSProperties
        }
      >
        <div role="row" className={classes.row}>
          <div role="columnheader" className={classes.corner}>
            <VisuallyHidden>{t('staircase.category')}</VisuallyHidden>
          </div>
          {model.levels.map(({ level, name }) => (
            <div role="columnheader" key={level} className={classes.level}>
              {level === targetLevel && (
                <span className={classes.target}>{t('targets.keyTarget')}</span>
              )}
              {isCompact ? (
                <>
                  {level}
                  <br />
                  {name}
                </>
              ) : (
                t('level.short', { level: String(level), name })
              )}
            </div>
          ))}
        </div>
        {groups.map((group, index) => (
          <div role="rowgroup" className={classes.row} key={group.dimensionId}>
            <StaircaseDimension
              title={group.title}
              result={group.result}
              folded={folded[index]}
              onToggle={
                isCompact && group.rows.length > 0
                  ? () => toggle(group.dimensionId)
                  : undefined
              }
            />
            {!folded[index] &&
              group.rows.map(row => (
                <StaircaseRow
                  key={row.categoryId}
                  row={row}
                  remarksNotAssessed={group.rows.some(
                    ({ assessed }) => assessed,
                  )}
                  selectedLevel={
                    selected?.categoryId === row.categoryId
                      ? selected.level
                      : undefined
                  }
                  tabStopLevel={
                    tabStop.categoryId === row.categoryId
                      ? tabStop.level
                      : undefined
                  }
                />
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}
