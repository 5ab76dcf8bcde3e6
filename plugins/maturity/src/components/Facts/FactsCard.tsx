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

import { useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { ResponseError } from '@backstage/errors';
import { SubjectState } from '../../assessing';
import { useErrorText } from '../../hooks/useErrorText';
import { useFactRefresh } from '../../hooks/useFactRefresh';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Card, Note, VisuallyHidden } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { coverageOf } from './coverageOf';
import { CriterionLinks } from './CriterionLinks';
import { RefreshResult, useRefreshTitle } from './RefreshResult';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      parts: { display: 'grid', gap: 12, minWidth: 0 },
      text: { margin: 0 },
      list: { margin: 0, padding: 0, listStyle: 'none' },
      source: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0 12px',
        padding: '6px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        '&:first-child': { borderTop: 'none', paddingTop: 0 },
      },
      name: { flex: '1 1 160px', fontWeight: 500, overflowWrap: 'anywhere' },
      remark: { color: tokens.secondary },
      stale: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        color: tokens.attention,
      },
    };
  },
  { name: 'MaturityFactsCard' },
);

/**
 * What machines know of a subject: how many facts from where, how many criteria they answer, where they disagree with
 * people, and for those who assess it a way to have them collected now.
 */
export function FactsCard(props: {
  entityRef: string;
  subject: SubjectState;
  canUpdate: boolean;
  onOpenCriterion: (criterionId: string) => void;
  /** Reads the assessment again. */
  onReload: () => void;
}) {
  const { entityRef, subject, canUpdate, onOpenCriterion, onReload } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const { criteria, disputed, findings } = subject;
  const coverage = useMemo(
    () => coverageOf({ criteria, disputed, findings }),
    [criteria, disputed, findings],
  );
  const refresh = useFactRefresh(entityRef, onReload);
  const refreshTitle = useRefreshTitle();
  const refreshErrorText = useRefreshErrorText();
  const problem = refresh.error && refreshErrorText(refresh.error);
  return (
    <Card
      title={t('knownFacts.title')}
      subtitle={
        coverage.sources.length > 0 &&
        t('knownFacts.summary', {
          answered: String(coverage.answered),
          hinted: String(coverage.hinted),
        })
      }
      actions={
        canUpdate && (
          <ActionButton
            weight="secondary"
            disabled={refresh.loading}
            onClick={refresh.start}
          >
            {t(
              refresh.loading ? 'knownFacts.collecting' : 'knownFacts.collect',
            )}
          </ActionButton>
        )
      }
    >
      <div className={classes.parts}>
        <VisuallyHidden role="status">
          {problem ?? (refresh.value && refreshTitle(refresh.value))}
        </VisuallyHidden>
        {problem !== undefined && <Note tone="attention">{problem}</Note>}
        {problem === undefined && refresh.value && (
          <RefreshResult
            refresh={refresh.value}
            onOpenCriterion={onOpenCriterion}
          />
        )}
        {coverage.disputed.length > 0 && (
          <Note
            tone="attention"
            icon={<StateGlyph state="attention" />}
            title={t('knownFacts.disputed', {
              count: coverage.disputed.length,
            })}
          >
            <CriterionLinks
              criteria={coverage.disputed.map(id => ({ id }))}
              onOpen={onOpenCriterion}
            />
          </Note>
        )}
        {coverage.sources.length === 0 && (
          <p className={classes.text}>{t('knownFacts.none')}</p>
        )}
        {coverage.sources.length > 0 && (
          <ul className={classes.list} aria-label={t('knownFacts.sources')}>
            {coverage.sources.map(({ source, facts, stale, observedAt }) => (
              <li key={source} className={classes.source}>
                <span className={classes.name}>{source}</span>
                {stale > 0 && (
                  <span className={classes.stale}>
                    <StateGlyph state="expiring" size={14} />
                    {t('knownFacts.stale', { count: stale })}
                  </span>
                )}
                <span className={classes.remark}>
                  {t('knownFacts.source', {
                    count: facts,
                    time: format.relative(observedAt, now),
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function useRefreshErrorText() {
  const t = useText();
  const errorText = useErrorText();
  return (error: Error): string => {
    const seconds = secondsToWait(error);
    return seconds === undefined
      ? errorText(error)
      : t('knownFacts.wait', { seconds: String(seconds) });
  };
}

/** After how many seconds it may be asked for again, if it was asked for too often. */
function secondsToWait(error: Error): number | undefined {
  const { statusCode, body } = error as Partial<ResponseError>;
  const { retryAfterSeconds } = (body?.error ?? {}) as {
    retryAfterSeconds?: unknown;
  };
  return statusCode === 429 && typeof retryAfterSeconds === 'number'
    ? retryAfterSeconds
    : undefined;
}
