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

import { useSearchParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import {
  WorklistOrder,
  WorklistState,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useModel } from '../../hooks/useModel';
import { useText } from '../../hooks/useText';
import { useWorklist } from '../../hooks/useWorklist';
import { ModelProvider } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Card, Placeholder, VisuallyHidden } from '../layout';
import { ExceptionsToDo } from '../Exceptions';
import { LoadError } from '../LoadError';
import { PAGE_PATHS } from '../MaturityPage/paths';
import { ReturnedReviews, WaitingReviews } from '../Review';
import { WorklistFilter } from './WorklistFilter';
import { WorklistTable } from './WorklistTable';

const ROWS = 6;

const STATES: WorklistState[] = [
  'returned',
  'not-assessed',
  'incomplete',
  'expiring',
  'conflicts',
  'drafts',
];
const ORDERS: WorklistOrder[] = [
  'attention',
  'name',
  'level',
  'coverage',
  'expiry',
];

const useStyles = makeStyles(
  theme => ({
    content: { display: 'grid', gap: 16, minWidth: 0 },
    row: { margin: '8px 0' },
    text: { margin: '12px 0 0', maxWidth: '62ch' },
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
  { name: 'MaturityWorklist' },
);

/** Everything that the person who is signed in owns or may assess, with what there is to do. The address keeps the choice. */
export function Worklist() {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const [searchParams, setSearchParams] = useSearchParams();
  const state = STATES.find(known => known === searchParams.get('state'));
  const order =
    ORDERS.find(known => known === searchParams.get('order')) ?? 'attention';
  const { value, loading, error, reload, loadMore } = useWorklist({
    state,
    order,
  });
  const model = useModel('default');
  const problem = error ?? model.error;

  const choose = (name: 'state' | 'order', chosen: string | undefined) => {
    const after = new URLSearchParams(searchParams);
    if (chosen) {
      after.set(name, chosen);
    } else {
      after.delete(name);
    }
    setSearchParams(after, { replace: true });
  };

  if (problem) {
    return (
      <LoadError
        title={t('worklist.errorTitle')}
        error={problem}
        onRetry={error ? reload : model.reload}
      />
    );
  }
  const isEmpty = value?.counts.all === 0;
  const isNothingLeft = value && !isEmpty && value.items.length === 0;
  return (
    <div className={classes.content}>
      <ReturnedReviews />
      <WaitingReviews />
      <ExceptionsToDo pathname={`../${PAGE_PATHS.exceptions}`} />
      <Card title={t('worklist.title')} subtitle={t('worklist.subtitle')}>
        {!isEmpty && (
          <WorklistFilter
            states={STATES.filter(
              known =>
                known !== 'returned' ||
                known === state ||
                value?.counts.returned,
            )}
            orders={ORDERS}
            state={state}
            order={order}
            counts={value?.counts}
            onState={chosen => choose('state', chosen)}
            onOrder={chosen =>
              choose('order', chosen === 'attention' ? undefined : chosen)
            }
          />
        )}
        {(!value || !model.value) && (
          <div aria-busy="true">
            <VisuallyHidden role="status">
              {t('worklist.loading')}
            </VisuallyHidden>
            {Array.from({ length: ROWS }, (_, index) => (
              <Placeholder
                key={index}
                className={classes.row}
                width="100%"
                height={24}
              />
            ))}
          </div>
        )}
        {isEmpty && <p className={classes.text}>{t('worklist.empty')}</p>}
        {isNothingLeft && (
          <p className={classes.text}>{t('worklist.nothingLeft')}</p>
        )}
        {value && model.value && value.items.length > 0 && (
          <ModelProvider model={model.value}>
            <WorklistTable items={value.items} />
          </ModelProvider>
        )}
        {value && value.items.length > 0 && (
          <div className={classes.foot} aria-live="polite">
            <span>
              {t('subjects.shown', {
                shown: format.number(value.items.length),
                total: format.number(value.counts[state ?? 'all']),
              })}
            </span>
            {value.nextOffset !== undefined && (
              <ActionButton
                weight="secondary"
                disabled={loading}
                onClick={loadMore}
              >
                {loading ? t('subjects.loading') : t('subjects.more')}
              </ActionButton>
            )}
          </div>
        )}
      </Card>
    </div>
  );
}
