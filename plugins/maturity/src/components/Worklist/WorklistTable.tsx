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
import { WorklistItem } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { DataTable } from '../layout';
import { LevelChip } from '../LevelChip';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
      type: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      attention: { color: tokens.attention, fontWeight: 500 },
      quiet: { color: tokens.secondary },
    };
  },
  { name: 'MaturityWorklistTable' },
);

/** Assessments with their level, how much is answered and what expires; each leads to its tab. */
export function WorklistTable(props: { items: readonly WorklistItem[] }) {
  const { items } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const maturityLink = useMaturityLink();
  const toDo = (item: WorklistItem) => {
    if (item.returned) {
      return t('worklist.do.answerReviewer');
    }
    if (item.bucket === 'not-assessed' && item.drafts === 0) {
      return t('worklist.do.start');
    }
    if (item.conflicts > 0) {
      return t('worklist.do.settle', { count: item.conflicts });
    }
    if (item.expiring > 0 && item.nextExpiryAt) {
      return t('worklist.do.renew', {
        count: item.expiring,
        date: format.date(item.nextExpiryAt),
      });
    }
    if (item.drafts > 0) {
      return t('drafts.note', { count: item.drafts });
    }
    const open = item.coverage.total - item.coverage.decided;
    return open > 0 ? t('worklist.do.complete', { count: open }) : undefined;
  };
  return (
    <DataTable
      label={t('worklist.title')}
      columns={[
        t('worklist.column.name'),
        t('dimensions.overall'),
        t('figure.coverage'),
        t('worklist.column.toDo'),
      ]}
      rows={items.map(item => {
        const { entityRef, coverage } = item;
        const what = toDo(item);
        return {
          key: entityRef,
          cells: [
            <>
              <Link to={maturityLink(entityRef)} className={classes.link}>
                {item.title}
              </Link>
              <span className={classes.type}>
                {[item.kind, item.type].filter(Boolean).join(' · ')}
              </span>
            </>,
            <LevelChip bucket={item.bucket} provisional={item.provisional} />,
            t('worklist.answered', {
              decided: format.number(coverage.decided),
              total: format.number(coverage.total),
            }),
            <span className={what ? classes.attention : classes.quiet}>
              {what ?? t('worklist.do.nothing')}
            </span>,
          ],
        };
      })}
    />
  );
}
