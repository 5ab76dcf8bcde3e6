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
import { AssessmentReview } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { ActionButton, LinkButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { DecideDialog } from './DecideDialog';
import { SubmitDialog } from './SubmitDialog';

const useStyles = makeStyles(
  {
    text: { margin: '4px 0 0', overflowWrap: 'anywhere' },
    list: {
      display: 'grid',
      gap: 6,
      margin: '4px 0 0',
      padding: 0,
      listStyle: 'none',
    },
  },
  { name: 'MaturityReviewNote' },
);

/** Where the review of an assessment stands, and what is next. A review never changes a level, and it says so. */
export function ReviewNote(props: {
  entityRef: string;
  review: AssessmentReview;
  canUpdate: boolean;
  onOpenCriterion: (criterionId: string) => void;
  onChanged: () => void;
}) {
  const { entityRef, review, canUpdate, onOpenCriterion, onChanged } = props;
  const { state, changed, canReview } = review;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelView();
  const [isOpen, setOpen] = useState<'submit' | 'decide'>();
  const who = (author: string | undefined, date: string | undefined) => ({
    author: author ?? t('criterion.someone'),
    date: date ? format.date(date) : '',
  });
  const submission = who(review.submittedByName, review.submittedAt);
  const decision = who(review.decidedByName, review.decidedAt);
  const titles = {
    'not-submitted': t('review.notSubmitted'),
    submitted: t('review.submitted', submission),
    confirmed: t('review.confirmed', decision),
    returned: t('review.returned', decision),
  };
  const icons = {
    'not-submitted': undefined,
    submitted: undefined,
    confirmed: <StateGlyph state="met" />,
    returned: <StateGlyph state="attention" />,
  };
  const statementOf = (criterionId: string) =>
    model.criterion(criterionId)?.criterion.statement ?? criterionId;
  const link = (criterionId: string) => (
    <LinkButton onClick={() => onOpenCriterion(criterionId)}>
      {statementOf(criterionId)}
    </LinkButton>
  );
  const canSubmit =
    canUpdate &&
    state !== 'submitted' &&
    (state !== 'confirmed' || changed.length > 0);
  return (
    <>
      <Note
        tone={state === 'returned' ? 'attention' : 'calm'}
        icon={icons[state]}
        title={titles[state]}
        actions={
          (canSubmit || canReview) && (
            <>
              {canReview && (
                <ActionButton
                  weight="secondary"
                  onClick={() => setOpen('decide')}
                >
                  {t('review.decide')}
                </ActionButton>
              )}
              {canSubmit && (
                <ActionButton
                  weight="secondary"
                  onClick={() => setOpen('submit')}
                >
                  {state === 'not-submitted'
                    ? t('review.submit')
                    : t('review.submitAgain')}
                </ActionButton>
              )}
            </>
          )
        }
      >
        {t('review.noLevel')}
        {state === 'submitted' && review.note && (
          <p className={classes.text}>
            {t('answer.quote', { text: review.note })}
          </p>
        )}
        {review.comment && (
          <p className={classes.text}>
            {t('answer.quote', { text: review.comment })}
          </p>
        )}
        {review.comments.length > 0 && (
          <ul className={classes.list}>
            {review.comments.map(({ criterionId, text }) => (
              <li key={criterionId}>
                {link(criterionId)} {t('answer.quote', { text })}
              </li>
            ))}
          </ul>
        )}
        {state !== 'not-submitted' && changed.length > 0 && (
          <details>
            <summary>{t('review.changed', { count: changed.length })}</summary>
            <ul className={classes.list}>
              {changed.map(criterionId => (
                <li key={criterionId}>{link(criterionId)}</li>
              ))}
            </ul>
          </details>
        )}
      </Note>
      {isOpen === 'submit' && (
        <SubmitDialog
          entityRef={entityRef}
          onChanged={onChanged}
          onClose={() => setOpen(undefined)}
        />
      )}
      {isOpen === 'decide' && (
        <DecideDialog
          entityRef={entityRef}
          review={review}
          onChanged={onChanged}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
