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

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { RollupChild } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useAsOf } from '../../hooks/useAsOf';
import { useBands } from '../../hooks/useBands';
import { useExceptionsChoice } from '../../hooks/useExceptionsChoice';
import { useRollup } from '../../hooks/useRollup';
import { useSelection } from '../../hooks/useSelection';
import { useText } from '../../hooks/useText';
import { ModelOutline, ModelProvider } from '../../model';
import { AsOfChoices, AsOfNote, UnreadDates } from '../AsOf';
import { BandsCard, hasBands } from '../Bands';
import { CohortsCard } from '../Cohorts';
import { DeliveryCard } from '../Delivery';
import { ExchangeActions } from '../Exchange';
import { Note } from '../layout';
import { LoadError } from '../LoadError';
import { MovementCard } from '../Movement';
import { RollupBody } from '../RollupBody';
import { RollupFilters } from '../RollupFilters';
import { LoadingPage } from './LoadingPage';
import { ScopeTrail } from './ScopeTrail';
import { PAGE_PATHS } from './paths';
import { addressOf, drillDown, scopeIn } from './scopes';

const useStyles = makeStyles(
  {
    content: { display: 'grid', gap: 16, minWidth: 0 },
    choices: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px' },
    aside: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px 16px',
      marginLeft: 'auto',
    },
  },
  { name: 'MaturityPageContent' },
);

/** The overview of the organisation, or of the part of it that the address names. */
export function MaturityPageContent() {
  const [searchParams] = useSearchParams();
  const classes = useStyles();
  const t = useText();
  const { scope, trail } = scopeIn(searchParams);
  const state = useSelection(scope);
  const { choice } = useExceptionsChoice();
  const selection = useMemo(
    () =>
      choice ? { ...state.selection, exceptions: choice } : state.selection,
    [state.selection, choice],
  );
  const past = useAsOf();
  const { asOf, organization } = past;
  const { value, error, reload } = useRollup(selection, asOf, organization);
  // The bands are of everything that a scope has, whatever the filters.
  const bands = useBands(
    asOf || state.count === 0 ? scope : undefined,
    asOf,
    organization,
    choice,
  );
  const model = useMemo(() => value && ModelOutline.of(value.model), [value]);

  // A card that changes into another under the eye of the reader is worse than a moment more of waiting; without an
  // answer the services stand alone.
  const isLoading =
    !value || !model || (bands.loading && !bands.value && !bands.error);

  const childLink = useCallback(
    ({ entityRef }: RollupChild) =>
      entityRef && `?${drillDown(searchParams, entityRef)}`,
    [searchParams],
  );
  return (
    <div className={classes.content}>
      {error && !value && (
        <ScopeTrail
          scope={scope}
          trail={trail}
          title={undefined}
          scopeRef={scope}
        />
      )}
      {error && (
        <LoadError
          title={t('error.rollupTitle')}
          error={error}
          onRetry={reload}
        />
      )}
      <div className={classes.choices}>
        <AsOfChoices state={past} />
        <RollupFilters
          scope={scope}
          state={state}
          disabled={asOf !== undefined}
        />
        <div className={classes.aside}>
          {value?.sampleData && (
            <Note tone="calm">{t('entity.sampleData')}</Note>
          )}
          {value && !asOf && (
            <ExchangeActions scope={scope} canImport onImported={reload} />
          )}
        </div>
      </div>
      <UnreadDates names={['asOf', 'since', 'until']} today={past.today} />
      {asOf && (
        <AsOfNote
          date={asOf}
          organization={organization}
          assumed={value?.assumed ?? false}
          onLeave={() => past.setAsOf(undefined)}
        />
      )}
      {!error && isLoading && <LoadingPage />}
      {!error && !isLoading && value && model && (
        <ModelProvider model={model}>
          <RollupBody
            key={scope}
            selection={selection}
            view={value}
            childLink={childLink}
            around={(distributions, filter) =>
              // Of the other bands, only levels with exceptions are read.
              !choice && bands.value && hasBands(bands.value) ? (
                <BandsCard
                  view={bands.value}
                  filter={filter}
                  services={value.rollup}
                  isPast={asOf !== undefined}
                />
              ) : (
                distributions
              )
            }
            exceptionsLink={
              asOf
                ? undefined
                : {
                    pathname: PAGE_PATHS.exceptions,
                    search: addressOf(searchParams, scope, trail),
                  }
            }
            besideTrend={level =>
              // Movements are of everything that a scope has, whatever the filters, and of levels with exceptions.
              (asOf || state.count === 0) &&
              !choice && <MovementCard scope={scope} level={level} />
            }
            beforeSubjects={level =>
              !asOf && (
                <>
                  {/* One cohort alone has nothing beside it. */}
                  {!selection.cohort && (
                    <CohortsCard selection={selection} level={level} />
                  )}
                  {/* Deliveries are of everything that a scope has. */}
                  {state.count === 0 && (
                    <DeliveryCard entityRef={scope} isScope />
                  )}
                </>
              )
            }
            heading={
              <ScopeTrail
                scope={scope}
                trail={trail}
                title={value.title}
                scopeRef={value.rollup.scopeRef}
              />
            }
          />
        </ModelProvider>
      )}
    </div>
  );
}
