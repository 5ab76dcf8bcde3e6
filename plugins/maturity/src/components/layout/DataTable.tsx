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
import { makeStyles } from '@material-ui/core/styles';
import { tokensOf } from '../../theme/tokens';
import { ScrollFrame } from './ScrollFrame';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      table: {
        width: '100%',
        borderCollapse: 'collapse',
        fontSize: 13,
        lineHeight: '18px',
      },
      head: {
        padding: '6px 8px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'right',
        verticalAlign: 'bottom',
        '&:first-child': { textAlign: 'left', paddingLeft: 0 },
      },
      cell: {
        padding: '6px 8px',
        borderTop: `1px solid ${tokens.hairline}`,
        textAlign: 'right',
        fontWeight: 400,
        whiteSpace: 'nowrap',
        '&:first-child': { textAlign: 'left', paddingLeft: 0 },
      },
      texts: {
        '& th, & td': { textAlign: 'left', verticalAlign: 'top' },
        '& td': {
          minWidth: 120,
          whiteSpace: 'normal',
          overflowWrap: 'anywhere',
        },
      },
    };
  },
  { name: 'MaturityDataTable' },
);

/**
 * Plain numbers, or with `hasTexts` texts; the first column heads its row. Scrolls sideways where it has to, by keyboard
 * too.
 */
export function DataTable(props: {
  label: string;
  columns: readonly ReactNode[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  hasTexts?: boolean;
}) {
  const { label, columns, rows, hasTexts = false } = props;
  const classes = useStyles();
  return (
    <ScrollFrame label={label}>
      <table className={`${classes.table} ${hasTexts ? classes.texts : ''}`}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th scope="col" className={classes.head} key={index}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th scope="row" className={classes.cell} key={index}>
                    {cell}
                  </th>
                ) : (
                  <td className={classes.cell} key={index}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
