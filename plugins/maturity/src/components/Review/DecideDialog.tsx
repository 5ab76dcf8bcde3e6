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
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentReview } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useReviewActions } from '../../hooks/useReviewActions';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { FormDialog } from '../FormDialog';
import { ActionButton, SelectField } from '../layout';

const LONGEST_COMMENT = 2000;

const useStyles = makeStyles(
  { criterion: { display: 'grid', gap: 4, fontSize: 13 } },
  { name: 'MaturityDecideDialog' },
);

/** Confirms what was submitted, or returns it: with a comment on all of it, and on single criteria. */
export function DecideDialog(props: {
  entityRef: string;
  review: AssessmentReview;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { entityRef, review, onChanged, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const model = useModelView();
  const fieldId = useUniqueId();
  const [comment, setComment] = useState('');
  const [comments, setComments] = useState<ReadonlyMap<string, string>>(
    new Map(),
  );
  const { loading, error, decide } = useReviewActions(entityRef, onChanged);
  const statementOf = (criterionId: string) =>
    model.criterion(criterionId)?.criterion.statement ?? criterionId;
  const written = [...comments]
    .map(([criterionId, text]) => ({ criterionId, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const send = async (decision: 'confirm' | 'return') => {
    const isDone = await decide({
      reviewId: review.id ?? '',
      decision,
      comment: comment.trim() || undefined,
      comments: written,
    });
    if (isDone) {
      onClose();
    }
  };
  return (
    <FormDialog
      title={t('review.decide')}
      explanation={t('review.decideExplanation')}
      error={error}
      onClose={onClose}
      onSubmit={() => send('confirm')}
      actions={
        <>
          <ActionButton
            weight="secondary"
            disabled={loading || (!comment.trim() && written.length === 0)}
            onClick={() => send('return')}
          >
            {t('review.return')}
          </ActionButton>
          <ActionButton weight="primary" type="submit" disabled={loading}>
            {t('review.confirm')}
          </ActionButton>
        </>
      }
    >
      <TextField
        id={fieldId}
        variant="outlined"
        size="small"
        multiline
        minRows={2}
        label={t('review.comment')}
        value={comment}
        inputProps={{ maxLength: LONGEST_COMMENT }}
        onChange={event => setComment(event.target.value)}
      />
      {[...comments].map(([criterionId, text]) => (
        <label key={criterionId} className={classes.criterion}>
          {statementOf(criterionId)}
          <TextField
            variant="outlined"
            size="small"
            multiline
            value={text}
            inputProps={{ maxLength: LONGEST_COMMENT }}
            onChange={event =>
              setComments(
                new Map(comments).set(criterionId, event.target.value),
              )
            }
          />
        </label>
      ))}
      <SelectField
        label={t('review.commentOn')}
        value=""
        options={[
          { value: '', text: t('review.chooseCriterion') },
          ...review.criterionIds
            .filter(criterionId => !comments.has(criterionId))
            .map(criterionId => ({
              value: criterionId,
              text: statementOf(criterionId),
            })),
        ]}
        onChange={criterionId =>
          criterionId && setComments(new Map(comments).set(criterionId, ''))
        }
      />
    </FormDialog>
  );
}
