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
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { ExceptionPage } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ExceptionList, useExceptions } from '../../hooks/useExceptions';
import { useLastKnown } from '../../hooks/useLastKnown';
import { useScopeParts } from '../../hooks/useScopeParts';
import { useText } from '../../hooks/useText';
import { ModelOutline, ModelProvider } from '../../model';
import { Card, Placeholder, VisuallyHidden } from '../layout';
import { LoadError } from '../LoadError';
import { ScopeTrail } from '../MaturityPage/ScopeTrail';
import { drillDown, scopeIn } from '../MaturityPage/scopes';
import { PagedList } from '../PagedList';
import { ExceptionFigureRow } from './ExceptionFigureRow';
import { ExceptionFilterBar } from './ExceptionFilterBar';
import { useExceptionFilters } from './exceptionFilters';
import { ExceptionRows } from './ExceptionRows';
import { LapsesCard } from './LapsesCard';

const ROWS = 6;

const useStyles = makeStyles(
  {
    content: { display: 'grid', gap: 16, minWidth: 0 },
    row: { margin: '14px 0' },
    text: { margin: 0, maxWidth: '62ch' },
  },
  { name: 'MaturityExceptionsContent' },
);

/** The exceptions of the organisation, or of the part of it that the address names. The address keeps the filters. */
export function ExceptionsContent() {
  const classes = useStyles();
  const t = useText();
  const [searchParams, setSearchParams] = useSearchParams();
  const { scope, trail } = scopeIn(searchParams);
  const filters = useExceptionFilters();
  const list = useExceptions({ ...filters.query, scope, figures: true });
  const parts = useScopeParts(scope);
  const { value, error, reload } = list;
  const figures = useLastKnown(scope, value?.figures);
  const model = useMemo(
    () => figures && ModelOutline.of(figures.model),
    [figures],
  );

  return (
    <div className={classes.content}>
      <ScopeTrail
        scope={scope}
        trail={trail}
        title={parts.value?.title}
        scopeRef={parts.value?.rollup.scopeRef ?? scope}
      />
      {error && !value && (
        <LoadError
          title={t('exceptionList.errorTitle')}
          error={error}
          onRetry={reload}
        />
      )}
      {figures && model && (
        <ModelProvider model={model}>
          <ExceptionFigureRow figures={figures} />
          <LapsesCard figures={figures} />
        </ModelProvider>
      )}
      <ExceptionFilterBar
        state={filters}
        criteria={figures?.criteria ?? []}
        parts={parts.value?.children ?? []}
        onPart={entityRef => {
          const after = new URLSearchParams(drillDown(searchParams, entityRef));
          // The filters of this page go along.
          for (const name of ['state', 'within', 'mine', 'criterion']) {
            const chosen = searchParams.get(name);
            if (chosen) {
              after.set(name, chosen);
            }
          }
          setSearchParams(after);
        }}
      />
      {!value && !error && (
        <Card title={t('exceptionList.title')}>
          <div aria-busy="true">
            <VisuallyHidden role="status">
              {t('exceptionList.loading')}
            </VisuallyHidden>
            {Array.from({ length: ROWS }, (_, index) => (
              <Placeholder
                key={index}
                className={classes.row}
                width="100%"
                height={40}
              />
            ))}
          </div>
        </Card>
      )}
      {value && (
        <ListCard
          list={list}
          value={value}
          isFiltered={filters.isFiltered}
          isMineToDecide={filters.filters.mine === 'decide'}
        />
      )}
    </div>
  );
}

function ListCard(props: {
  list: ExceptionList;
  value: ExceptionPage;
  isFiltered: boolean;
  isMineToDecide: boolean;
}) {
  const { list, value, isFiltered, isMineToDecide } = props;
  const { items, total, nextCursor } = value;
  const classes = useStyles();
  const t = useText();
  const title = isMineToDecide
    ? t('exceptionList.titleDecide', { count: total })
    : t('exceptionList.titleCount', { count: total });
  return (
    <Card title={title} subtitle={t('exceptionList.subtitle')}>
      {items.length === 0 && !list.loading ? (
        <p className={classes.text}>
          {isFiltered ? t('exceptionList.noMatch') : t('exceptionList.empty')}
        </p>
      ) : (
        <PagedList
          label={title}
          state={{
            ...list,
            value: { items, total, hasMore: nextCursor !== undefined },
          }}
        >
          {exceptions => (
            <ExceptionRows
              label={title}
              exceptions={exceptions}
              onChanged={list.reload}
            />
          )}
        </PagedList>
      )}
    </Card>
  );
}
