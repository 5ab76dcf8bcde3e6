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
import {
  FixIn,
  GapView,
  Lens,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useExceptionsChoice } from '../../hooks/useExceptionsChoice';
import { useGaps } from '../../hooks/useGaps';
import { useSelection } from '../../hooks/useSelection';
import { useText } from '../../hooks/useText';
import { ModelOutline, ModelProvider } from '../../model';
import { Card, Note, Placeholder, VisuallyHidden } from '../layout';
import { LoadError } from '../LoadError';
import { ScopeTrail } from '../MaturityPage/ScopeTrail';
import { scopeIn } from '../MaturityPage/scopes';
import { ExceptionsSwitch } from '../RollupBody/ExceptionsSwitch';
import { RollupFilters } from '../RollupFilters';
import { ExpiringLine } from './ExpiringLine';
import { FIX_PLACES } from './fixPlaces';
import { GapChoices } from './GapChoices';
import { GapExceptionsNote } from './GapExceptionsNote';
import { GapsTable } from './GapsTable';
import { useGapsTitle } from './useGapsTitle';

const ROWS = 8;
const LENSES: Lens[] = ['compliance', 'security', 'performance', 'cost'];

const useStyles = makeStyles(
  {
    content: { display: 'grid', gap: 16, minWidth: 0 },
    row: { margin: '14px 0' },
    text: { margin: 0, maxWidth: '62ch' },
    quiet: { margin: '0 0 8px', fontSize: 13 },
  },
  { name: 'MaturityGapsContent' },
);

/** The criteria that hold most services of a scope back from their next level. What is looked at lives in the address. */
export function GapsContent() {
  const classes = useStyles();
  const t = useText();
  const [searchParams, setSearchParams] = useSearchParams();
  const { scope, trail } = scopeIn(searchParams);
  const state = useSelection(scope);
  const sort = searchParams.get('sort') === 'lift' ? 'lift' : 'held';
  const lens = LENSES.find(known => known === searchParams.get('lens'));
  const fixIn = FIX_PLACES.find(place => place === searchParams.get('fixIn'));
  const { choice } = useExceptionsChoice();
  const selection = useMemo(
    () =>
      choice ? { ...state.selection, exceptions: choice } : state.selection,
    [state.selection, choice],
  );
  const { value, error, reload } = useGaps(selection, sort);
  const model = useMemo(() => value && ModelOutline.of(value.model), [value]);

  const choose = (name: string, chosen: string | undefined) =>
    setSearchParams(
      before => {
        const after = new URLSearchParams(before);
        if (chosen) {
          after.set(name, chosen);
        } else {
          after.delete(name);
        }
        return after;
      },
      { replace: true },
    );

  return (
    <div className={classes.content}>
      <ScopeTrail
        scope={scope}
        trail={trail}
        title={value?.title}
        scopeRef={value?.scopeRef ?? scope}
      />
      <RollupFilters scope={scope} state={state} />
      {error && (
        <LoadError
          title={t('gaps.errorTitle')}
          error={error}
          onRetry={reload}
        />
      )}
      {!error && (!value || !model) && (
        <Card title={t('gaps.title')}>
          <div aria-busy="true">
            <VisuallyHidden role="status">{t('gaps.loading')}</VisuallyHidden>
            {Array.from({ length: ROWS }, (_, index) => (
              <Placeholder
                key={index}
                className={classes.row}
                width="100%"
                height={24}
              />
            ))}
          </div>
        </Card>
      )}
      {!error && value && model && (
        <ModelProvider model={model}>
          <GapExceptionsNote
            subjects={value.exceptions.subjects}
            isWithout={choice === 'without'}
          />
          {value.conditional && (
            <Note tone="calm" title={t('rollup.conditionalTitle')}>
              {t('rollup.conditional')}
            </Note>
          )}
          <GapsCard
            view={value}
            lens={lens}
            fixIn={fixIn}
            selection={selection}
            choices={
              <GapChoices
                exceptions={
                  <ExceptionsSwitch rollup={value} label={t('gaps.title')} />
                }
                lenses={LENSES}
                lens={lens}
                fixIn={fixIn}
                countIn={place => gapsIn(value, lens, place).length}
                sort={sort}
                onLens={chosen => choose('lens', chosen)}
                onFixIn={chosen => choose('fixIn', chosen)}
                onSort={chosen =>
                  choose('sort', chosen === 'held' ? undefined : chosen)
                }
              />
            }
          />
        </ModelProvider>
      )}
    </div>
  );
}

/** The gaps with a lens that are best fixed in a place; all where neither is chosen. */
function gapsIn(
  { items }: GapView,
  lens: Lens | undefined,
  place: FixIn | undefined,
): GapView['items'] {
  return items.filter(
    ({ lenses, fixIn }) =>
      (lens === undefined || lenses.includes(lens)) &&
      (place === undefined || fixIn === place),
  );
}

function GapsCard(props: {
  view: GapView;
  lens: Lens | undefined;
  fixIn: FixIn | undefined;
  selection: Parameters<typeof GapsTable>[0]['selection'];
  choices: JSX.Element;
}) {
  const { view, lens, fixIn, selection, choices } = props;
  const classes = useStyles();
  const t = useText();
  const title = useGapsTitle(view);
  const none =
    fixIn && view.items.length > 0 ? t('fixIn.none') : t('gaps.nothing');
  const items = gapsIn(view, lens, fixIn);
  return (
    <Card title={title} subtitle={t('gaps.subtitle', { count: view.assessed })}>
      {choices}
      {view.freshness && (
        <ExpiringLine freshness={view.freshness} className={classes.quiet} />
      )}
      {items.length > 0 ? (
        <GapsTable
          items={items}
          selection={selection}
          assessed={view.assessed}
        />
      ) : (
        <p className={classes.text}>
          {view.assessed === 0 ? t('gaps.noneAssessed') : none}
        </p>
      )}
    </Card>
  );
}
