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
import { useAnswerExport } from '../../hooks/useAnswerExport';
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { ImportDialog } from './ImportDialog';

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0 4px',
      margin: '0 -8px',
      fontSize: 13,
    },
    problem: { color: tokensOf(theme).attention, padding: '0 8px' },
  }),
  { name: 'MaturityExchangeActions' },
);

/** Takes the answers of a scope or a subject out as a file and, where asked for, brings a file in. */
export function ExchangeActions(props: {
  scope: string;
  canImport?: boolean;
  /** Called once something was imported. */
  onImported?: () => void;
}) {
  const { scope, canImport = false, onImported } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const { loading, error, download } = useAnswerExport(scope);
  const [isImporting, setImporting] = useState(false);
  return (
    <div
      className={classes.actions}
      role="group"
      aria-label={t('exchange.title')}
    >
      {canImport && (
        <ActionButton weight="text" onClick={() => setImporting(true)}>
          {t('exchange.import')}
        </ActionButton>
      )}
      <ActionButton
        weight="text"
        disabled={loading}
        onClick={() => download('csv')}
      >
        {t('exchange.exportCsv')}
      </ActionButton>
      <ActionButton
        weight="text"
        disabled={loading}
        onClick={() => download('json')}
      >
        {t('exchange.exportJson')}
      </ActionButton>
      {error && (
        <span role="alert" className={classes.problem}>
          {errorText(error)}
        </span>
      )}
      {isImporting && (
        <ImportDialog
          onClose={hasImported => {
            setImporting(false);
            if (hasImported) {
              onImported?.();
            }
          }}
        />
      )}
    </div>
  );
}
