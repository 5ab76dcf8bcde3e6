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
import { useAsOf } from '../../hooks/useAsOf';
import { useOwnScopes } from '../../hooks/useOwnScopes';
import { ScopeLook, useScopeRollup } from '../../hooks/useScopeRollup';
import { useSelection } from '../../hooks/useSelection';
import { useText } from '../../hooks/useText';
import { ModelOutline, ModelProvider } from '../../model';
import { AsOfChoices, AsOfNote, UnreadDates } from '../AsOf';
import { Card, Placeholder, SelectField, VisuallyHidden } from '../layout';
import { LoadError } from '../LoadError';
import { ScopeTrail } from '../MaturityPage/ScopeTrail';
import { scopeIn } from '../MaturityPage/scopes';
import { RollupNotes } from '../RollupBody/RollupNotes';
import { RollupFilters } from '../RollupFilters';
import { CompareCard } from './CompareCard';
import { isByLevel, OwnPlace } from './teamOrder';
import { TeamsCard } from './TeamsCard';
import { useTeamsAddress } from './useTeamsAddress';

const ROWS = 10;

const useStyles = makeStyles(
  {
    content: { display: 'grid', gap: 16, minWidth: 0 },
    choices: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '8px 24px',
      '@media print': { display: 'none' },
    },
    row: { margin: '10px 0' },
  },
  { name: 'MaturityTeamsContent' },
);

/** The groups of the organisation with the levels of what they own. What is looked at lives in the address. */
export function TeamsContent() {
  const classes = useStyles();
  const t = useText();
  const [searchParams] = useSearchParams();
  const { scope, trail } = scopeIn(searchParams);
  const state = useSelection(scope);
  const past = useAsOf();
  const address = useTeamsAddress();
  const { asOf, organization } = past;
  const { exceptions } = address;
  const look = useMemo<ScopeLook>(() => {
    // Everything below a group is what the tree is about.
    const { scope: _scope, depth: _depth, ...filters } = state.selection;
    return { filters, asOf, organization, exceptions };
  }, [state.selection, asOf, organization, exceptions]);
  const { value, error, reload } = useScopeRollup(scope, look, true);
  const model = useMemo(() => value && ModelOutline.of(value.model), [value]);
  const place = useOwnPlace(isByLevel(address.order));

  return (
    <div className={classes.content}>
      <ScopeTrail
        scope={scope}
        trail={trail}
        title={value?.title}
        scopeRef={value?.rollup.scopeRef ?? scope}
      />
      <div className={classes.choices}>
        <AsOfChoices state={past} />
        <SelectField
          label={t('teams.levels')}
          value={exceptions}
          options={[
            { value: 'with', text: t('teams.withExceptions') },
            { value: 'without', text: t('teams.withoutExceptions') },
          ]}
          onChange={chosen =>
            address.setExceptions(chosen === 'without' ? 'without' : 'with')
          }
        />
        <RollupFilters
          scope={scope}
          state={state}
          disabled={asOf !== undefined}
          withoutDepth
        />
      </div>
      <UnreadDates names={['asOf']} today={past.today} />
      {asOf && (
        <AsOfNote
          date={asOf}
          organization={organization}
          assumed={value?.assumed ?? false}
          onLeave={() => past.setAsOf(undefined)}
        />
      )}
      {error && (
        <LoadError
          title={t('teams.errorTitle')}
          error={error}
          onRetry={reload}
        />
      )}
      {!error && !value && <LoadingTeams />}
      {!error && value && model && (
        <ModelProvider model={model}>
          <RollupNotes view={value} />
          {address.compared.length > 0 && (
            <CompareCard
              key={address.compared.join()}
              scopes={address.compared}
              look={look}
              onStop={address.stopComparing}
            />
          )}
          <TeamsCard
            view={value}
            scope={scope}
            trail={trail}
            address={address}
            look={look}
            place={place}
          />
        </ModelProvider>
      )}
    </div>
  );
}

function LoadingTeams() {
  const classes = useStyles();
  const t = useText();
  return (
    <Card title={t('teams.title')}>
      <div aria-busy="true">
        <VisuallyHidden role="status">{t('teams.loading')}</VisuallyHidden>
        {Array.from({ length: ROWS }, (_, index) => (
          <Placeholder
            key={index}
            className={classes.row}
            width="100%"
            height={20}
          />
        ))}
      </div>
    </Card>
  );
}

/** Where the reader stands, once it matters; without an answer, as if nothing were the reader's. */
function useOwnPlace(isWanted: boolean): OwnPlace | undefined {
  const { value, error } = useOwnScopes(isWanted);
  return useMemo(() => {
    const items = value?.items ?? [];
    return value || error
      ? {
          own: new Set(items.map(({ entityRef }) => entityRef)),
          member: new Set(
            items
              .filter(({ isMember }) => isMember)
              .map(({ entityRef }) => entityRef),
          ),
        }
      : undefined;
  }, [value, error]);
}
