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
import { FactSource } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

const SECOND_MS = 1000;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      text: { margin: '8px 0 0', maxWidth: '72ch' },
      error: {
        margin: '4px 0 0',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        fontFamily: 'monospace',
        fontSize: 12,
        lineHeight: '16px',
      },
      facts: {
        display: 'grid',
        gridTemplateColumns: 'minmax(160px, max-content) 1fr',
        gap: '4px 16px',
        margin: '8px 0 0',
        [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
      },
      name: { fontFamily: 'monospace', fontSize: 12 },
      meaning: { margin: 0, color: tokens.secondary },
    };
  },
  { name: 'MaturitySourceDetails' },
);

/** What a source failed with, what came of its last run, and what it can observe. */
export function SourceDetails(props: { source: FactSource }) {
  const { source } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { state, failingSince, failedBatches = 0, lastRunAt, facts } = source;
  const isTroubled = state === 'failing' || state === 'partly';
  return (
    <>
      {isTroubled && (
        <Note
          tone="attention"
          icon={<StateGlyph state="attention" />}
          title={
            state === 'failing' && failingSince
              ? t('sources.failingSince', {
                  date: format.dateTime(failingSince),
                })
              : t('sources.failedBatches', { count: failedBatches })
          }
        >
          {state === 'failing'
            ? t('sources.failingText')
            : t('sources.partlyText')}
          <p className={classes.error}>{source.error ?? t('sources.seeLog')}</p>
        </Note>
      )}
      {state === 'silent' && (
        <p className={classes.text}>{t('sources.silentText')}</p>
      )}
      {state === 'waiting' && (
        <p className={classes.text}>{t('sources.waitingText')}</p>
      )}
      {source.kind === 'sender' ? (
        <p className={classes.text}>{t('sources.senderText')}</p>
      ) : (
        lastRunAt && (
          <p className={classes.text}>
            {t('sources.lastRun', {
              date: format.dateTime(lastRunAt),
              seconds: format.number((source.durationMs ?? 0) / SECOND_MS),
            })}
          </p>
        )
      )}
      {facts.length > 0 && (
        <dl className={classes.facts} lang="en">
          {facts.map(({ name, description }) => [
            <dt key={name} className={classes.name}>
              {name}
            </dt>,
            <dd key={`${name} meaning`} className={classes.meaning}>
              {description}
            </dd>,
          ])}
        </dl>
      )}
    </>
  );
}
