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

import { CSSProperties, memo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { useStateText } from '../../hooks/useStateText';
import { DraftGlyph } from '../Drafts/DraftGlyph';
import { StateGlyph } from '../StateGlyph';
import { COMPACT } from './compact';
import { StaircaseCellData } from './staircase';

const LINE = 3;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const line = { content: '""', position: 'absolute', zIndex: 2 };
    return {
      cell: {
        position: 'relative',
        height: 30,
        padding: '2px 3px',
        outline: 'none',
        cursor: 'pointer',
        '&:focus-visible': { zIndex: 3 },
        '&:focus-visible > $box': {
          boxShadow: `0 0 0 2px ${tokens.surface}, 0 0 0 4px ${tokens.link}`,
        },
        '&[aria-selected="true"]': { zIndex: 3 },
        '&[aria-selected="true"] > $box': {
          borderColor: tokens.link,
          boxShadow: `0 0 0 1px ${tokens.link}`,
        },
        '&[aria-selected="true"]:focus-visible > $box': {
          boxShadow: `0 0 0 2px ${tokens.surface}, 0 0 0 4px ${tokens.link}`,
        },
        [COMPACT]: { height: 44, padding: '3px 2px' },
      },
      // paler, but text that can still be read
      dimmed: {
        '& > $box': {
          color: tokens.secondary,
          borderColor: 'transparent',
          background: 'none',
        },
        '& $glyphs': { opacity: 0.35 },
      },
      inside: { backgroundColor: tokens.reachedFill },
      right: {
        '&::after': {
          ...line,
          top: -1,
          bottom: -1,
          right: -LINE / 2,
          width: LINE,
          backgroundColor: tokens.edge,
        },
      },
      left: {
        '&::after': {
          ...line,
          top: -1,
          bottom: -1,
          left: -LINE / 2,
          width: LINE,
          backgroundColor: tokens.edge,
        },
      },
      top: {
        '&::before': {
          ...line,
          left: -LINE / 2,
          right: -LINE / 2,
          top: -LINE / 2,
          height: LINE,
          backgroundColor: tokens.edge,
        },
        [`${COMPACT}::before`]: { display: 'none' },
      },
      target: {
        position: 'absolute',
        zIndex: 1,
        top: 0,
        bottom: 0,
        right: -1,
        borderRight: `2px dashed ${tokens.target}`,
        pointerEvents: 'none',
      },
      box: {
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 3,
        height: '100%',
        padding: '0 7px',
        borderRadius: 3,
        border: `1px solid ${tokens.hairline}`,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.text,
        background: `linear-gradient(90deg, ${tokens.metFill} var(--met-share), ${tokens.surface} 0)`,
        '@media print': { printColorAdjust: 'exact' },
        [COMPACT]: { padding: '0 5px' },
      },
      met: { borderColor: tokens.metOutline },
      unknown: {
        borderStyle: 'dashed',
        borderColor: tokens.outline,
        color: tokens.secondary,
      },
      plain: {
        borderColor: 'transparent',
        background: 'none',
        color: tokens.secondary,
      },
      none: {
        justifyContent: 'center',
        borderColor: 'transparent',
        background: 'none',
      },
      excepted: {
        borderColor: tokens.attentionLine,
        background: tokens.attentionGround,
      },
      glyphs: { display: 'flex', alignItems: 'center', gap: 3 },
    };
  },
  { name: 'MaturityStaircaseCell' },
);

function PlainStaircaseCell(props: {
  cell: StaircaseCellData;
  categoryTitle: string;
  selected: boolean;
  /** Whether it is the one cell of the grid that Tab reaches. */
  tabStop: boolean;
}) {
  const { cell, categoryTitle, selected, tabStop } = props;
  const { state, level, metWeight, applicableWeight } = cell;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const stateText = useStateText();

  const notApplicable = state === 'not-applicable';
  const met = format.weight(metWeight);
  const applicable = format.weight(applicableWeight);
  const parts = [
    state === 'none' ? t('staircase.noCriteria') : stateText(state),
    ...(notApplicable ? [t('staircase.notApplicable')] : []),
    ...(state === 'none' || notApplicable
      ? []
      : [t('staircase.metOf', { met, applicable })]),
    ...(cell.expiring ? [t('state.expiring')] : []),
    ...(cell.drafts ? [t('drafts.title')] : []),
  ];
  const boxClass = {
    met: classes.met,
    partly: '',
    'not-met': '',
    unknown: classes.unknown,
    'not-applicable': classes.plain,
    exception: classes.excepted,
    none: classes.none,
  }[state];
  const share = applicableWeight > 0 ? metWeight / applicableWeight : 0;

  return (
    <div
      role="gridcell"
      tabIndex={tabStop ? 0 : -1}
      aria-selected={selected}
      aria-label={t('staircase.cell', {
        category: categoryTitle,
        level: levelText.long(level),
        state: parts.join(t('list.separator')),
      })}
      data-category={cell.categoryId}
      data-level={level}
      className={[
        classes.cell,
        cell.dimmed && classes.dimmed,
        cell.inside && classes.inside,
        cell.left && classes.left,
        cell.right && classes.right,
        cell.top && classes.top,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {cell.target && <span className={classes.target} />}
      <div
        className={`${classes.box} ${boxClass}`}
        style={
          { ['--met-share' as string]: `${share * 100}%` } as CSSProperties
        }
      >
        <span className={classes.glyphs}>
          <StateGlyph state={state} />
          {cell.expiring && <StateGlyph state="expiring" size={14} />}
          {cell.drafts && <DraftGlyph size={14} />}
        </span>
        {state !== 'none' && (
          <span>
            {notApplicable
              ? t('staircase.notApplicable')
              : `${met}/${applicable}`}
          </span>
        )}
      </div>
    </div>
  );
}

/** Scoring makes new cells on every answer; only those that changed are drawn again. */
function sameCell(a: StaircaseCellData, b: StaircaseCellData): boolean {
  const keys = Object.keys(a) as (keyof StaircaseCellData)[];
  return keys.every(key => a[key] === b[key]);
}

/** One category at one level: its state, what is met of what counts, and where the line runs. */
export const StaircaseCell = memo(
  PlainStaircaseCell,
  (before, after) =>
    before.selected === after.selected &&
    before.tabStop === after.tabStop &&
    before.categoryTitle === after.categoryTitle &&
    sameCell(before.cell, after.cell),
);
