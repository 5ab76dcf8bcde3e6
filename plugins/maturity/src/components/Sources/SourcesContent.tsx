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
import { FactSourceList } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFactSources } from '../../hooks/useFactSources';
import { useText } from '../../hooks/useText';
import { ActionButton, Card, Placeholder, VisuallyHidden } from '../layout';
import { LoadError } from '../LoadError';
import { RepositoryCard } from '../Repository';
import { SourcesTable } from './SourcesTable';

const ROWS = 4;

const useStyles = makeStyles(
  {
    row: { margin: '8px 0' },
    text: { margin: 0, maxWidth: '62ch' },
  },
  { name: 'MaturitySourcesContent' },
);

/** How the sources of facts are doing, for those who run the portal. */
export function SourcesContent() {
  const classes = useStyles();
  const t = useText();
  const { value, error, loading, reload } = useFactSources();
  const title = useTitle(value);
  if (error && !value) {
    return (
      <LoadError
        title={t('sources.errorTitle')}
        error={error}
        onRetry={reload}
      />
    );
  }
  return (
    <>
      <Card
        title={title}
        subtitle={t('sources.subtitle')}
        actions={
          value && (
            <ActionButton
              weight="secondary"
              disabled={loading}
              onClick={reload}
            >
              {t('sources.reload')}
            </ActionButton>
          )
        }
      >
        {!value && (
          <div aria-busy="true">
            <VisuallyHidden role="status">
              {t('sources.loading')}
            </VisuallyHidden>
            {Array.from({ length: ROWS }, (_, index) => (
              <Placeholder
                key={index}
                className={classes.row}
                width="100%"
                height={32}
              />
            ))}
          </div>
        )}
        {value?.items.length === 0 && (
          <p className={classes.text}>{t('sources.empty')}</p>
        )}
        {value && value.items.length > 0 && (
          <SourcesTable items={value.items} subjects={value.subjects} />
        )}
      </Card>
      {value?.repository && <RepositoryCard report={value.repository} />}
    </>
  );
}

/** What there is to see to, as the title. */
function useTitle(list: FactSourceList | undefined): string {
  const t = useText();
  if (!list || list.items.length === 0) {
    return t('sources.title');
  }
  const troubled = list.items.filter(({ state }) =>
    ['failing', 'partly', 'silent'].includes(state),
  );
  return troubled.length > 0
    ? t('sources.finding.trouble', { count: troubled.length })
    : t('sources.finding.fine');
}
