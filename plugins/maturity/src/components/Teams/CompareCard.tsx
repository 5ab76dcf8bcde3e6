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
import { makeStyles } from '@material-ui/core/styles';
import {
  ExceptionsChoice,
  RollupSelection,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useGaps } from '../../hooks/useGaps';
import { useErrorText } from '../../hooks/useErrorText';
import { ScopeLook, useScopeRollup } from '../../hooks/useScopeRollup';
import { useText } from '../../hooks/useText';
import {
  ActionButton,
  Card,
  Note,
  Placeholder,
  VisuallyHidden,
} from '../layout';
import { StateGlyph } from '../StateGlyph';
import { CompareTable } from './CompareTable';
import { GapDifferences } from './GapDifferences';

const ROWS = 7;

const useStyles = makeStyles(
  {
    row: { margin: '8px 0' },
    text: { margin: 0, maxWidth: '62ch' },
  },
  { name: 'MaturityCompareCard' },
);

/** Two scopes side by side: distributions and scores by dimension, and the criteria in which they differ. */
export function CompareCard(props: {
  /** One scope while the second is still to be chosen. */
  scopes: readonly string[];
  look: ScopeLook;
  onStop: () => void;
}) {
  const { scopes, look, onStop } = props;
  const [first, second] = scopes;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const a = useScopeRollup(first, look, false);
  const b = useScopeRollup(second, look, false);
  const nameOf = (view: RollupView | undefined) =>
    view?.title ?? t('page.everything');
  const error = a.error ?? b.error;
  const title =
    a.value && b.value
      ? t('teams.comparing', {
          first: nameOf(a.value),
          second: nameOf(b.value),
        })
      : t('teams.compareTitle');
  return (
    <Card
      title={title}
      subtitle={second && t('teams.compareSubtitle')}
      actions={
        <ActionButton weight="secondary" onClick={onStop}>
          {t('teams.stopComparing')}
        </ActionButton>
      }
    >
      {error && (
        <div role="alert">
          <Note
            tone="attention"
            icon={<StateGlyph state="attention" />}
            title={t('teams.compareError')}
            actions={
              <ActionButton
                weight="secondary"
                onClick={() => {
                  a.reload();
                  b.reload();
                }}
              >
                {t('action.tryAgain')}
              </ActionButton>
            }
          >
            {errorText(error)}
          </Note>
        </div>
      )}
      {!error && !second && a.value && (
        <p className={classes.text} role="status">
          {t('teams.chooseSecond', { name: nameOf(a.value) })}
        </p>
      )}
      {!error && second && !(a.value && b.value) && (
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
      )}
      {!error && a.value && b.value && (
        <>
          <CompareTable
            label={title}
            names={[nameOf(a.value), nameOf(b.value)]}
            rollups={[a.value.rollup, b.value.rollup]}
          />
          {look.asOf === undefined ? (
            <ComparedGaps
              names={[nameOf(a.value), nameOf(b.value)]}
              scopes={[first, second]}
              filters={look.filters}
              exceptions={look.exceptions}
            />
          ) : (
            <p className={classes.text}>{t('teams.gapsToday')}</p>
          )}
        </>
      )}
    </Card>
  );
}

function ComparedGaps(props: {
  names: readonly [string, string];
  scopes: readonly [string, string];
  filters: Omit<RollupSelection, 'scope' | 'depth'>;
  exceptions: ExceptionsChoice['exceptions'];
}) {
  const { names, scopes, filters, exceptions } = props;
  const [firstScope, secondScope] = scopes;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  const [ofFirst, ofSecond] = useMemo(
    () => [
      { ...filters, exceptions, scope: firstScope },
      { ...filters, exceptions, scope: secondScope },
    ],
    [filters, exceptions, firstScope, secondScope],
  );
  const first = useGaps(ofFirst, 'held');
  const second = useGaps(ofSecond, 'held');
  const error = first.error ?? second.error;
  if (error) {
    return (
      <p className={classes.text} role="alert">
        {errorText(error)}
      </p>
    );
  }
  return first.value && second.value ? (
    <GapDifferences names={names} first={first.value} second={second.value} />
  ) : (
    <p className={classes.text} role="status">
      {t('gaps.loading')}
    </p>
  );
}
