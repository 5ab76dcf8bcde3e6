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
import { useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { ANNOTATION_MATURITY_FILE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useErrorText } from '../../hooks/useErrorText';
import { useMaturityFile } from '../../hooks/useMaturityFile';
import { useText } from '../../hooks/useText';
import { saveFile } from '../../saveFile';
import { focusRing, tokensOf } from '../../theme/tokens';
import { EvidenceLink } from '../CriterionPanel/EvidenceLink';
import {
  ActionButton,
  DialogFrame,
  Note,
  Placeholder,
  VisuallyHidden,
} from '../layout';
import { StateGlyph } from '../StateGlyph';
import { ProblemList } from './ProblemList';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      file: {
        boxSizing: 'border-box',
        width: '100%',
        padding: 12,
        resize: 'vertical',
        borderRadius: 3,
        border: `1px solid ${tokens.hairline}`,
        color: tokens.text,
        backgroundColor: 'transparent',
        fontFamily: 'monospace',
        fontSize: 13,
        lineHeight: '18px',
        '&:focus-visible': focusRing(tokens),
      },
    };
  },
  { name: 'MaturityRepositoryDialog' },
);

/** The file that keeps the answers of a subject beside its code, to be copied or saved. */
export function RepositoryDialog(props: {
  entityRef: string;
  onClose: () => void;
}) {
  const { entityRef, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const { value, error, reload } = useMaturityFile(entityRef);
  const fileRef = useRef<HTMLTextAreaElement>(null);
  const [copying, setCopying] = useState<'copied' | 'failed'>();
  const isCopied = copying === 'copied';
  const problems = value?.problems ?? [];
  const copy = async (content: string) => {
    try {
      await window.navigator.clipboard.writeText(content);
      setCopying('copied');
    } catch {
      // The browser, or a policy of the page that embeds the portal, may refuse it.
      setCopying('failed');
      fileRef.current?.focus();
      fileRef.current?.select();
    }
  };
  return (
    <DialogFrame
      title={t('repository.dialogTitle')}
      maxWidth="md"
      onClose={onClose}
      actions={
        <>
          <VisuallyHidden role="status">
            {isCopied && t('repository.copied')}
          </VisuallyHidden>
          <ActionButton weight="text" onClick={onClose}>
            {t('repository.close')}
          </ActionButton>
          {value && value.answers > 0 && (
            <>
              <ActionButton
                weight="secondary"
                onClick={() => saveFile(value.fileName, value.content)}
              >
                {t('repository.download')}
              </ActionButton>
              {/* Browsers have it where the portal is served over https. */}
              {window.navigator.clipboard && (
                <ActionButton
                  weight="primary"
                  onClick={() => copy(value.content)}
                >
                  {t(isCopied ? 'repository.copied' : 'repository.copy')}
                </ActionButton>
              )}
            </>
          )}
        </>
      }
    >
      <p>{t('repository.explanation')}</p>
      <p>
        {value?.url ? (
          <>
            {t('repository.readFrom')} <EvidenceLink url={value.url} />
          </>
        ) : (
          t('repository.elsewhere', { annotation: ANNOTATION_MATURITY_FILE })
        )}
      </p>
      {value && !value.isRead && (
        <Note tone="attention" icon={<StateGlyph state="attention" />}>
          {t('repository.off')}
        </Note>
      )}
      {error && !value && (
        <Note
          tone="attention"
          icon={<StateGlyph state="attention" />}
          actions={
            <ActionButton weight="secondary" onClick={reload}>
              {t('action.tryAgain')}
            </ActionButton>
          }
        >
          {errorText(error)}
        </Note>
      )}
      {!value && !error && (
        <div aria-busy="true">
          <VisuallyHidden role="status">
            {t('repository.loading')}
          </VisuallyHidden>
          <Placeholder width="100%" height={160} />
        </div>
      )}
      {value?.answers === 0 && (
        <Note tone="calm" title={t('repository.empty')} />
      )}
      {problems.length > 0 && (
        <Note
          tone="attention"
          icon={<StateGlyph state="attention" />}
          title={t('repository.mend', { count: problems.length })}
        >
          <ProblemList problems={problems} />
        </Note>
      )}
      {copying === 'failed' && (
        <div role="alert">
          <Note tone="attention" icon={<StateGlyph state="attention" />}>
            {t('repository.copyFailed')}
          </Note>
        </div>
      )}
      {value && value.answers > 0 && (
        <textarea
          ref={fileRef}
          className={classes.file}
          aria-label={value.fileName}
          readOnly
          rows={18}
          spellCheck={false}
          wrap="off"
          value={value.content}
        />
      )}
    </DialogFrame>
  );
}
