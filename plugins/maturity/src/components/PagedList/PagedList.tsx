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

import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useErrorText } from '../../hooks/useErrorText';
import { useFormat } from '../../hooks/useFormat';
import { PagesState } from '../../hooks/usePages';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Placeholder } from '../layout';

/** While the first page loads, as many rows keep its place. */
const PLACEHOLDER_ROWS = 5;

const useStyles = makeStyles(
  theme => ({
    text: { margin: 0 },
    row: { margin: '8px 0' },
    foot: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 12,
      marginTop: 12,
      fontSize: 12,
      lineHeight: '16px',
      color: tokensOf(theme).secondary,
    },
  }),
  { name: 'MaturityPagedList' },
);

/** A list of services that grows page by page, with what is to be seen while there is none, or not yet. */
export function PagedList<T>(props: {
  label: string;
  state: PagesState<T>;
  children: (items: readonly T[]) => ReactNode;
}) {
  const { label, state, children } = props;
  const { value, loading, error, reload, loadMore } = state;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const errorText = useErrorText();

  if (!value && loading) {
    return (
      <div role="group" aria-busy="true" aria-label={label}>
        {Array.from({ length: PLACEHOLDER_ROWS }, (_, index) => (
          <Placeholder
            key={index}
            className={classes.row}
            width="100%"
            height={24}
          />
        ))}
      </div>
    );
  }
  return (
    <>
      {value && value.items.length > 0 && children(value.items)}
      {value && value.items.length === 0 && (
        <p className={classes.text}>{t('subjects.none')}</p>
      )}
      <div className={classes.foot} aria-live="polite">
        {value && value.items.length > 0 && (
          <span>
            {t('subjects.shown', {
              shown: format.number(value.items.length),
              total: format.number(value.total ?? value.items.length),
            })}
          </span>
        )}
        {error && <span>{errorText(error)}</span>}
        {error && (
          <ActionButton weight="secondary" onClick={reload}>
            {t('action.tryAgain')}
          </ActionButton>
        )}
        {value?.hasMore && !error && (
          <ActionButton
            weight="secondary"
            disabled={loading}
            onClick={loadMore}
          >
            {loading ? t('subjects.loading') : t('subjects.more')}
          </ActionButton>
        )}
      </div>
    </>
  );
}
