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
  ExceptionsChoice,
  OVERALL,
  RollupGap,
  RollupSelection,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelOutline } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { LevelChip } from '../LevelChip';
import { useEffortText } from '../NextStepsCard';
import { StateGlyph } from '../StateGlyph';
import { SubjectsList } from '../SubjectsTable';
import { FIX_TEXTS } from './fixPlaces';
import { LENS_TEXTS } from './GapChoices';

const COLUMNS = 7;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '8px',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
      verticalAlign: 'top',
    } as const;
    return {
      cell,
      name: { ...cell, minWidth: 240, maxWidth: 520 },
      number: { ...cell, textAlign: 'right', whiteSpace: 'nowrap' },
      bar: { ...cell, width: '24%', minWidth: 140 },
      toggle: {
        padding: 0,
        border: 'none',
        background: 'none',
        font: 'inherit',
        fontWeight: 500,
        textAlign: 'left',
        color: tokens.link,
        cursor: 'pointer',
        '&:hover': { textDecoration: 'underline' },
        '&:focus-visible': focusRing(tokens),
      },
      home: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      track: {
        display: 'flex',
        height: 12,
        marginTop: 4,
        boxSizing: 'border-box',
        border: `1px solid ${tokens.segment}`,
        backgroundColor: tokens.metFill,
        '@media print': { printColorAdjust: 'exact' },
      },
      lifted: { backgroundColor: tokens.met },
      details: {
        padding: '4px 8px 16px',
        backgroundColor: tokens.surfaceRaised,
      },
      states: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 24px',
        margin: '8px 0 12px',
        padding: 0,
        listStyle: 'none',
        '& > li': { display: 'flex', alignItems: 'center', gap: 6 },
      },
      text: { margin: '8px 0 0', fontSize: 13, color: tokens.secondary },
    };
  },
  { name: 'MaturityGapRow' },
);

/** One criterion, and when it is open, how it is answered today and which services it holds back. */
export function GapRow(props: {
  gap: RollupGap;
  assessed: number;
  selection: RollupSelection & ExceptionsChoice;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { gap, assessed, selection, isOpen, onToggle } = props;
  const { held, lift } = gap;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const effortText = useEffortText();
  const model = useModelOutline();
  const detailsId = useUniqueId();
  const label = t('gaps.services', { statement: gap.statement });
  return (
    <>
      <tr>
        <th scope="row" className={classes.name}>
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={onToggle}
          >
            {gap.statement}
          </button>
          <span className={classes.home}>
            {[
              model.dimensionTitle(gap.dimensionId),
              gap.categoryTitle,
              ...gap.lenses.map(lens => t(LENS_TEXTS[lens])),
            ].join(' · ')}
          </span>
        </th>
        <td className={classes.cell}>
          <LevelChip bucket={gap.level} />
        </td>
        <td className={classes.cell}>{effortText(gap.effort)}</td>
        <td className={classes.cell}>
          {gap.fixIn ? t(FIX_TEXTS[gap.fixIn]) : t('rollup.noShare')}
        </td>
        <td className={classes.bar}>
          <div
            className={classes.track}
            style={{ width: `${(100 * held) / Math.max(assessed, 1)}%` }}
            aria-hidden="true"
          >
            <div
              className={classes.lifted}
              style={{ width: `${(100 * lift) / Math.max(held, 1)}%` }}
            />
          </div>
        </td>
        <td className={classes.number}>{format.number(held)}</td>
        <td className={classes.number}>
          {lift > 0 ? t('gaps.plus', { lift: format.number(lift) }) : '0'}
        </td>
      </tr>
      {isOpen && (
        <tr id={detailsId}>
          <td colSpan={COLUMNS} className={classes.details}>
            <p className={classes.text}>
              {t('gaps.liftDetail', {
                lift: format.number(lift),
                others: format.number(held - lift),
              })}
            </p>
            <ul className={classes.states} aria-label={t('gaps.answers')}>
              <li>
                <StateGlyph state="partly" size={14} />
                {t('gaps.partly', { number: format.number(gap.partly) })}
              </li>
              <li>
                <StateGlyph state="not-met" size={14} />
                {t('gaps.notMet', { number: format.number(gap.notMet) })}
              </li>
              <li>
                <StateGlyph state="unknown" size={14} />
                {t('gaps.unknown', { number: format.number(gap.unknown) })}
              </li>
            </ul>
            <SubjectsList
              label={label}
              query={{
                ...selection,
                dimensionId: OVERALL,
                gap: gap.criterionId,
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
