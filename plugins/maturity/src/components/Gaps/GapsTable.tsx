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
import {
  ExceptionsChoice,
  RollupGap,
  RollupSelection,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ScrollFrame } from '../layout';
import { GapRow } from './GapRow';

/** How many gaps are shown at first, and how many more with each wish. */
const STEP = 20;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        padding: '6px 8px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      number: { textAlign: 'right' },
      foot: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 12,
        marginTop: 12,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      key: { display: 'inline-flex', alignItems: 'center', gap: 6 },
      keys: { display: 'flex', flexWrap: 'wrap', gap: 16 },
      swatch: {
        width: 12,
        height: 12,
        border: `1px solid ${tokens.segment}`,
        backgroundColor: tokens.metFill,
      },
      lifted: { backgroundColor: tokens.met },
      more: {
        padding: '6px 12px',
        border: 'none',
        background: 'none',
        color: tokens.link,
        font: 'inherit',
        fontSize: 14,
        fontWeight: 500,
        cursor: 'pointer',
      },
    };
  },
  { name: 'MaturityGapsTable' },
);

/** Criteria as they are ranked; a row opens into how they are answered today and by whom. */
export function GapsTable(props: {
  items: readonly RollupGap[];
  selection: RollupSelection & ExceptionsChoice;
  assessed: number;
}) {
  const { items, selection, assessed } = props;
  const classes = useStyles();
  const t = useText();
  const [shown, setShown] = useState(STEP);
  const [open, setOpen] = useState<string>();
  return (
    <>
      <ScrollFrame label={t('gaps.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.head}>
                {t('gaps.criterion')}
              </th>
              <th scope="col" className={classes.head}>
                {t('gaps.level')}
              </th>
              <th scope="col" className={classes.head}>
                {t('gaps.effort')}
              </th>
              <th scope="col" className={classes.head}>
                {t('fixIn.title')}
              </th>
              <th scope="col" className={classes.head}>
                {t('gaps.bar')}
              </th>
              <th scope="col" className={`${classes.head} ${classes.number}`}>
                {t('gaps.held')}
              </th>
              <th scope="col" className={`${classes.head} ${classes.number}`}>
                {t('gaps.lift')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, shown).map(gap => (
              <GapRow
                key={gap.criterionId}
                gap={gap}
                assessed={assessed}
                selection={selection}
                isOpen={open === gap.criterionId}
                onToggle={() =>
                  setOpen(
                    open === gap.criterionId ? undefined : gap.criterionId,
                  )
                }
              />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <div className={classes.foot}>
        <span className={classes.keys}>
          <span className={classes.key}>
            <span className={`${classes.swatch} ${classes.lifted}`} />
            {t('gaps.keyLift')}
          </span>
          <span className={classes.key}>
            <span className={classes.swatch} />
            {t('gaps.keyHeld')}
          </span>
        </span>
        {shown < items.length && (
          <button
            type="button"
            className={classes.more}
            onClick={() => setShown(shown + STEP)}
          >
            {t('gaps.more', { count: Math.min(STEP, items.length - shown) })}
          </button>
        )}
      </div>
    </>
  );
}
