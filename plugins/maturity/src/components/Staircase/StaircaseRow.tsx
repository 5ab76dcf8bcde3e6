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

import { memo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { COMPACT } from './compact';
import { StaircaseRowData } from './staircase';
import { StaircaseCell } from './StaircaseCell';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      row: { display: 'contents' },
      title: {
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        columnGap: 6,
        minHeight: 30,
        paddingRight: 8,
        fontSize: 13,
        lineHeight: '16px',
        overflowWrap: 'anywhere',
        [COMPACT]: {
          gridColumn: '1 / -1',
          minHeight: 0,
          padding: '6px 0 0',
          color: tokens.secondary,
        },
      },
      remark: { fontSize: 12, color: tokens.secondary },
    };
  },
  { name: 'MaturityStaircaseRow' },
);

function PlainStaircaseRow(props: {
  row: StaircaseRowData;
  /** Whether to say that nothing is answered: not where nothing is in the whole dimension. */
  remarksNotAssessed: boolean;
  /** The level of the selected cell, where it is in this row. */
  selectedLevel: number | undefined;
  /** The level of the cell that Tab reaches, where it is in this row. */
  tabStopLevel: number | undefined;
}) {
  const { row, remarksNotAssessed, selectedLevel, tabStopLevel } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div role="row" className={classes.row}>
      <div role="rowheader" className={classes.title}>
        {row.title}
        {remarksNotAssessed && !row.assessed && (
          <span className={classes.remark}>{t('staircase.notAssessed')}</span>
        )}
      </div>
      {row.cells.map(cell => (
        <StaircaseCell
          key={cell.level}
          cell={cell}
          categoryTitle={row.title}
          selected={cell.level === selectedLevel}
          tabStop={cell.level === tabStopLevel}
        />
      ))}
    </div>
  );
}

/** One category with its cells. */
export const StaircaseRow = memo(PlainStaircaseRow);
