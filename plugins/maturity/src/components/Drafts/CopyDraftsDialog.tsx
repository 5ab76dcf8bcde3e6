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
import {
  DraftCopyResult,
  SimilarSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useDraftCopy } from '../../hooks/useDraftCopy';
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { ActionButton, DialogFrame, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { CopyPreview } from './CopyPreview';
import { SimilarSubjects } from './SimilarSubjects';
import { SkippedAnswers } from './SkippedAnswers';

/** Copies answers as drafts: from whom, which dimensions, and then what came over and what did not. */
export function CopyDraftsDialog(props: {
  entityRef: string;
  onClose: (hasCopied: boolean) => void;
}) {
  const { entityRef, onClose } = props;
  const t = useText();
  const errorText = useErrorText();
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
    <DialogFrame
      title={
        source && !result
          ? t('drafts.copyFrom', { title: source.title })
          : t('drafts.copyTitle')
      }
      maxWidth="sm"
      onClose={close}
      actions={
        <>
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
        </>
      }
    >
      {!source && (
        <>
          <p>{t('drafts.explanation')}</p>
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
    </DialogFrame>
  );
}
