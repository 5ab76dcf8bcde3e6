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
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      text: {
        maxWidth: '64ch',
        marginTop: 4,
        whiteSpace: 'normal',
        overflowWrap: 'anywhere',
      },
      who: { color: tokens.attention, fontWeight: 500 },
      list: { margin: '2px 0 0', paddingLeft: 20 },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityReturnedText' },
);

/** Who returned an assessment and why, in short; every criterion that has a comment leads to it on the tab. */
export function ReturnedText(props: {
  tabPath: string;
  returned: NonNullable<WorklistItem['returned']>;
}) {
  const { tabPath, returned } = props;
  const { comment, commentCount, comments, decidedAt, decidedByName } =
    returned;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelView();
  const more = commentCount - comments.length;
  return (
    <div className={classes.text}>
      <span className={classes.who}>
        {t('review.returned', {
          author: decidedByName ?? t('criterion.someone'),
          date: format.date(decidedAt),
        })}
      </span>
      {comment && <div>{t('answer.quote', { text: comment })}</div>}
      {comments.length > 0 && (
        <ul className={classes.list}>
          {comments.map(({ criterionId, text }) => (
            <li key={criterionId}>
              <Link
                to={`${tabPath}?criterion=${encodeURIComponent(criterionId)}`}
                className={classes.link}
              >
                {model.criterion(criterionId)?.criterion.statement ??
                  criterionId}
              </Link>{' '}
              {t('answer.quote', { text })}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Link to={tabPath} className={classes.link}>
          {t('worklist.moreComments', { count: more })}
        </Link>
      )}
    </div>
  );
}
