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
import { useFormat } from '../../hooks/useFormat';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { useWaitingReviews } from '../../hooks/useWaitingReviews';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Note } from '../layout';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: { margin: '4px 0 0', paddingLeft: 20 },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityWaitingReviews' },
);

/** The assessments that wait for this person's review. Nothing while there are none, or while nobody knows. */
export function WaitingReviews() {
  const { value } = useWaitingReviews();
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const maturityLink = useMaturityLink();
  if (!value || value.items.length === 0) {
    return null;
  }
  return (
    <Note
      tone="calm"
      title={t('review.waiting', { count: value.items.length })}
    >
      <ul className={classes.list}>
        {value.items.map(({ entityRef, title, submittedAt, ...review }) => (
          <li key={entityRef}>
            <Link to={maturityLink(entityRef)} className={classes.link}>
              {title}
            </Link>{' '}
            {t('review.submitted', {
              author: review.submittedByName ?? t('criterion.someone'),
              date: format.date(submittedAt),
            })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
