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
import { useText } from '../../hooks/useText';
import { useExceptions } from '../../hooks/useExceptions';
import { Card } from '../layout';
import { LoadError } from '../LoadError';
import { PagedList } from '../PagedList';
import { ExceptionRows } from './ExceptionRows';

/** What holds for everything that a group owns: its own exceptions and those of the groups above. Nothing without any. */
export function OwnedExceptionsCard(props: {
  groupRef: string;
  /** After the reader has decided on one. */
  onChanged: () => void;
}) {
  const { groupRef, onChanged } = props;
  const t = useText();
  const list = useExceptions({
    ownedBy: groupRef,
    states: ['requested', 'approved'],
  });
  const { value, error, reload } = list;
  if (error && !value) {
    return (
      <LoadError
        title={t('exceptionList.errorTitle')}
        error={error}
        onRetry={reload}
      />
    );
  }
  if (!value || value.items.length === 0) {
    return null;
  }
  const { items, total, nextCursor } = value;
  const title = t('exceptionList.titleOwned', { count: total });
  return (
    <Card title={title} subtitle={t('exceptionList.subtitleOwned')}>
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
            onChanged={() => {
              reload();
              onChanged();
            }}
          />
        )}
      </PagedList>
    </Card>
  );
}
