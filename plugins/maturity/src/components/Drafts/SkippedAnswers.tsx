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
  DraftCopyResult,
  DraftSkipReason,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => ({
    skipped: {
      margin: '8px 0 0',
      fontSize: 13,
      lineHeight: '18px',
      color: tokensOf(theme).secondary,
    },
    reasons: { margin: '2px 0 0', paddingLeft: 20 },
  }),
  { name: 'MaturitySkippedAnswers' },
);

/** How many answers do not come over, and why. Nothing if all do. */
export function SkippedAnswers(props: { skipped: DraftCopyResult['skipped'] }) {
  const { skipped } = props;
  const classes = useStyles();
  const t = useText();
  const total = skipped.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return null;
  }
  const textOf = (reason: DraftSkipReason, count: number): string =>
    ({
      'not-asked': t('drafts.notAsked', { count }),
      expired: t('drafts.expired', { count }),
      fact: t('drafts.fact', { count }),
      repository: t('drafts.repository', { count }),
      'not-allowed': t('drafts.notAllowed', { count }),
      same: t('drafts.same', { count }),
    }[reason]);
  return (
    <div className={classes.skipped}>
      {t('drafts.skipped', { count: total })}
      <ul className={classes.reasons}>
        {skipped.map(({ reason, count }) => (
          <li key={reason}>{textOf(reason, count)}</li>
        ))}
      </ul>
    </div>
  );
}
