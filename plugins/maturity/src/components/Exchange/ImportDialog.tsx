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
import { useAnswerImport } from '../../hooks/useAnswerImport';
import { useErrorText } from '../../hooks/useErrorText';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ActionButton, DialogFrame, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { ImportProblems } from './ImportProblems';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      text: { margin: 0 },
      file: {
        maxWidth: '100%',
        font: 'inherit',
        '&:focus-visible': focusRing(tokens),
      },
      label: { display: 'grid', gap: 4, fontWeight: 500 },
    };
  },
  { name: 'MaturityImportDialog' },
);

const REFUSALS = {
  empty: 'exchange.emptyFile',
  'no-text': 'exchange.noText',
} as const;

/** Brings in a file of answers: it is tried first, and what is wrong is listed line by line. */
export function ImportDialog(props: {
  onClose: (hasImported: boolean) => void;
}) {
  const { onClose } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const format = useFormat();
  const { value, loading, error, refusal, choose, confirm } = useAnswerImport();

  const isDone = value !== undefined && !value.dryRun;
  const isReady =
    value !== undefined &&
    value.dryRun &&
    !value.alreadyImported &&
    value.problems.length === 0;
  return (
    <DialogFrame
      title={t('exchange.importTitle')}
      maxWidth="md"
      onClose={() => onClose(isDone)}
      actions={
        <>
          <ActionButton weight="text" onClick={() => onClose(isDone)}>
            {isDone ? t('exchange.close') : t('action.cancel')}
          </ActionButton>
          {!isDone && (
            <ActionButton
              weight="primary"
              disabled={!isReady || loading}
              onClick={confirm}
            >
              {t('exchange.confirm')}
            </ActionButton>
          )}
        </>
      }
    >
      {!isDone && (
        <>
          <p>{t('exchange.explanation')}</p>
          <label className={classes.label}>
            {t('exchange.file')}
            <input
              className={classes.file}
              type="file"
              accept=".csv,.json,text/csv,application/json"
              disabled={loading}
              onChange={event => {
                const [file] = event.target.files ?? [];
                if (file) {
                  choose(file);
                }
              }}
            />
          </label>
        </>
      )}
      <div role="status">
        {loading && <p className={classes.text}>{t('exchange.working')}</p>}
        {!loading && value?.alreadyImported && (
          <Note tone="calm" title={t('exchange.already')} />
        )}
        {!loading && isReady && (
          <Note
            tone="calm"
            icon={<StateGlyph state="met" />}
            title={t('exchange.ready', {
              answers: format.number(value.answers),
              entities: format.number(value.subjects),
            })}
          />
        )}
        {!loading && isDone && (
          <Note
            tone="calm"
            icon={<StateGlyph state="met" />}
            title={t('exchange.done', {
              answers: format.number(value.imported),
              entities: format.number(value.subjects),
            })}
          />
        )}
        {!loading && value && value.problems.length > 0 && (
          <ImportProblems result={value} />
        )}
        {refusal && (
          <Note tone="attention" icon={<StateGlyph state="attention" />}>
            {t(REFUSALS[refusal])}
          </Note>
        )}
        {!loading && error && (
          <Note tone="attention" icon={<StateGlyph state="attention" />}>
            {errorText(error)}
          </Note>
        )}
      </div>
    </DialogFrame>
  );
}
