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
import { useReturnedReviews } from '../../hooks/useReturnedReviews';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: {
        display: 'grid',
        gap: 8,
        margin: '4px 0 0',
        padding: 0,
        listStyle: 'none',
      },
      item: { overflowWrap: 'anywhere' },
      comments: { margin: '2px 0 0', paddingLeft: 20 },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityReturnedReviews' },
);

/**
 * What a reviewer returned to this person, by whom and why; a comment at a criterion leads to it on the tab. Nothing
 * while there is none, or while nobody knows.
 */
export function ReturnedReviews() {
  const { value } = useReturnedReviews();
  const classes = useStyles();
  const t = useText();
  if (!value || value.items.length === 0) {
    return null;
  }
  const more = value.counts.returned - value.items.length;
  return (
    <Note
      tone="attention"
      icon={<StateGlyph state="attention" />}
      title={t('review.cameBack', { count: value.counts.returned })}
    >
      <ul className={classes.list}>
        {value.items.map(item => (
          <li key={item.entityRef} className={classes.item}>
            <Returned item={item} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link to="?state=returned" className={classes.link}>
          {t('review.moreCameBack', { count: more })}
        </Link>
      )}
    </Note>
  );
}

function Returned({ item }: { item: WorklistItem }) {
  const { entityRef, returned, title } = item;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const tab = useMaturityLink()(entityRef);
  if (!returned) {
    return null;
  }
  const { comment, comments, commentCount, decidedAt, decidedByName } =
    returned;
  const more = commentCount - comments.length;
  return (
    <>
      <Link to={tab} className={classes.link}>
        {title}
      </Link>{' '}
      {t('review.returned', {
        author: decidedByName ?? t('criterion.someone'),
        date: format.date(decidedAt),
      })}
      {comment && <div>{t('answer.quote', { text: comment })}</div>}
      {comments.length > 0 && (
        <ul className={classes.comments}>
          {comments.map(({ criterionId, statement, text }) => (
            <li key={criterionId}>
              <Link
                to={`${tab}?criterion=${encodeURIComponent(criterionId)}`}
                className={classes.link}
              >
                {statement ?? criterionId}
              </Link>{' '}
              {t('answer.quote', { text })}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Link to={tab} className={classes.link}>
          {t('review.moreComments', { count: more })}
        </Link>
      )}
    </>
  );
}
