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
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import {
  DraftCopyResult,
  SimilarSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useDraftCopy } from '../../hooks/useDraftCopy';
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { CopyPreview } from './CopyPreview';
import { SimilarSubjects } from './SimilarSubjects';
import { SkippedAnswers } from './SkippedAnswers';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      paper: { backgroundColor: tokens.surface, color: tokens.text },
      content: {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 12,
        fontSize: 14,
        lineHeight: '20px',
      },
      text: { margin: 0 },
      actions: { flexWrap: 'wrap', gap: 8, padding: '8px 24px 16px' },
    };
  },
  { name: 'MaturityCopyDraftsDialog' },
);

/** Copies answers as drafts: from whom, which dimensions, and then what came over and what did not. */
export function CopyDraftsDialog(props: {
  entityRef: string;
  onClose: (hasCopied: boolean) => void;
}) {
  const { entityRef, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const titleId = useUniqueId();
  const [source, setSource] = useState<SimilarSubject>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<DraftCopyResult>();
  const { value, error, failure, isCopying, copy } = useDraftCopy(
    entityRef,
    source?.entityRef,
  );

  const chosen = (value?.dimensions ?? []).filter(
    ({ copied, dimensionId }) => copied > 0 && !left.has(dimensionId),
  );
  const count = chosen.reduce((sum, { copied }) => sum + copied, 0);
  const problem = failure ?? error;
  const close = () => onClose(result !== undefined && result.copied > 0);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={close}
      aria-labelledby={titleId}
      classes={{ paper: classes.paper }}
    >
      <DialogTitle id={titleId}>
        {source && !result
          ? t('drafts.copyFrom', { title: source.title })
          : t('drafts.copyTitle')}
      </DialogTitle>
      <DialogContent className={classes.content}>
        {!source && (
          <>
            <p className={classes.text}>{t('drafts.explanation')}</p>
            <SimilarSubjects
              entityRef={entityRef}
              onChoose={chosenSource => {
                setLeft(new Set());
                setSource(chosenSource);
              }}
            />
          </>
        )}
        {source && !result && (
          <CopyPreview value={value} left={left} onLeave={setLeft} />
        )}
        <div role="status">
          {result && (
            <Note
              tone="calm"
              icon={<StateGlyph state="met" />}
              title={t('drafts.copied', { count: result.copied })}
            >
              {t('drafts.nothingCounts')}
              <SkippedAnswers skipped={result.skipped} />
            </Note>
          )}
          {problem && (
            <Note tone="attention" icon={<StateGlyph state="attention" />}>
              {errorText(problem)}
            </Note>
          )}
        </div>
      </DialogContent>
      <DialogActions className={classes.actions}>
        {source && !result && (
          <ActionButton weight="text" onClick={() => setSource(undefined)}>
            {t('drafts.another')}
          </ActionButton>
        )}
        <ActionButton weight="text" onClick={close}>
          {result ? t('drafts.close') : t('action.cancel')}
        </ActionButton>
        {source && !result && (
          <ActionButton
            weight="primary"
            disabled={isCopying || count === 0}
            onClick={async () =>
              setResult(
                await copy(chosen.map(({ dimensionId }) => dimensionId)),
              )
            }
          >
            {t('drafts.copyCount', { count })}
          </ActionButton>
        )}
      </DialogActions>
    </Dialog>
  );
}
