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

import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { FactSource } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ScrollFrame } from '../layout';
import { SourceRow } from './SourceRow';

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
        textAlign: 'left',
        verticalAlign: 'bottom',
        '&:first-child': { paddingLeft: 0 },
      },
      number: { textAlign: 'right' },
    };
  },
  { name: 'MaturitySourcesTable' },
);

/** The sources, each of which opens to what it failed with and what it can observe. */
export function SourcesTable(props: {
  items: readonly FactSource[];
  /** How many services there are to say something about. */
  subjects: number;
}) {
  const { items, subjects } = props;
  const classes = useStyles();
  const t = useText();
  const [open, setOpen] = useState<string>();
  const [now] = useState(() => Date.now());
  return (
    <ScrollFrame label={t('sources.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.head}>
              {t('sources.column.source')}
            </th>
            <th scope="col" className={classes.head}>
              {t('sources.column.state')}
            </th>
            <th scope="col" className={classes.head}>
              {t('sources.column.lastSuccess')}
            </th>
            <th scope="col" className={`${classes.head} ${classes.number}`}>
              {t('sources.column.subjects')}
            </th>
            <th scope="col" className={`${classes.head} ${classes.number}`}>
              {t('sources.column.facts')}
            </th>
            <th scope="col" className={`${classes.head} ${classes.number}`}>
              {t('sources.column.overdue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(source => (
            <SourceRow
              key={source.id}
              source={source}
              subjects={subjects}
              now={now}
              isOpen={open === source.id}
              onToggle={() =>
                setOpen(open === source.id ? undefined : source.id)
              }
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
