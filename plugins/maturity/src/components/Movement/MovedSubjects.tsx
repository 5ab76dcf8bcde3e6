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

import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  Bucket,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { MovedQuery, useMovedSubjects } from '../../hooks/useMovedSubjects';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ScrollFrame } from '../layout';
import { LevelChip } from '../LevelChip';
import { PagedList } from '../PagedList';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '4px 12px 4px 0',
      borderTop: `1px solid ${tokens.hairline}`,
      fontSize: 13,
      lineHeight: '18px',
      fontWeight: 400,
      textAlign: 'left',
    } as const;
    return {
      text: { margin: '4px 0 8px', fontSize: 13, color: tokens.secondary },
      table: { width: '100%', borderCollapse: 'collapse' },
      head: { ...cell, border: 'none', fontSize: 12, color: tokens.secondary },
      name: { ...cell, minWidth: 110, overflowWrap: 'anywhere' },
      cell: { ...cell, whiteSpace: 'nowrap' },
      quiet: { color: tokens.secondary },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityMovedSubjects' },
);

/** The services that one cause moved, with their levels before and after. Another query needs another `key`. */
export function MovedSubjects(props: { label: string; query: MovedQuery }) {
  const { label, query } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const maturityLink = useMaturityLink();
  const state = useMovedSubjects(query);
  const place = (bucket: Bucket | undefined) =>
    bucket === undefined ? (
      <span className={classes.quiet}>{t('movement.notCounted')}</span>
    ) : (
      <LevelChip bucket={bucket} />
    );
  return (
    <>
      <p className={classes.text}>{t('movement.listed')}</p>
      <PagedList label={label} state={state}>
        {items => (
          <ScrollFrame label={label}>
            <table className={classes.table} aria-label={label}>
              <thead>
                <tr>
                  {[
                    t('subjects.name'),
                    t('movement.before'),
                    t('movement.after'),
                    t('movement.lastChange'),
                  ].map(text => (
                    <th scope="col" className={classes.head} key={text}>
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map(moved => (
                  <tr key={moved.entityRef}>
                    <th scope="row" className={classes.name}>
                      <Link
                        to={maturityLink(moved.entityRef)}
                        className={classes.link}
                      >
                        {moved.title}
                      </Link>
                    </th>
                    <td className={classes.cell}>
                      {place(moved.levelsBefore?.[OVERALL])}
                    </td>
                    <td className={classes.cell}>
                      {place(moved.levelsAfter?.[OVERALL])}
                    </td>
                    <td className={classes.cell}>
                      {format.date(moved.lastChangeAt)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollFrame>
        )}
      </PagedList>
    </>
  );
}
