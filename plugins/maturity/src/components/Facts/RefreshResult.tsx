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
import {
  CriterionState,
  FactRefresh,
  FactRefreshChanges,
  FactRefreshCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { useAnswerText } from '../CriterionPanel/useAnswerText';
import { Note } from '../layout';
import { CriterionLinks } from './CriterionLinks';
import { useFactValueText } from './useFactValueText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: { margin: '4px 0 0', padding: 0, listStyle: 'none' },
      text: { margin: '4px 0 0' },
      name: {
        fontFamily: 'ui-monospace, SFMono-Regular, Menlo, monospace',
        overflowWrap: 'anywhere',
      },
      failed: { color: tokens.attention },
    };
  },
  { name: 'MaturityRefreshResult' },
);

/** As many changed facts as are listed before the rest is counted. */
const MOST_FACTS = 8;

/** How far the collectors are with a subject, and what changed once they are done. */
export function RefreshResult(props: {
  refresh: FactRefresh;
  onOpenCriterion: (criterionId: string) => void;
}) {
  const { refresh, onOpenCriterion } = props;
  const { changes, collectors, state } = refresh;
  const classes = useStyles();
  const t = useText();
  const title = useRefreshTitle();
  return (
    <Note
      tone={state === 'stopped' ? 'attention' : 'calm'}
      title={title(refresh)}
    >
      <ul className={classes.list}>
        {collectors.map(collector => (
          <li
            key={collector.id}
            className={
              collector.state === 'failed' ? classes.failed : undefined
            }
          >
            <CollectorLine collector={collector} />
          </li>
        ))}
        {collectors.length === 0 && <li>{t('knownFacts.noCollector')}</li>}
      </ul>
      {changes && changes.facts.length > 0 && (
        <FactChanges facts={changes.facts} />
      )}
      {changes && changes.criteria.length > 0 && (
        <CriterionChanges
          criteria={changes.criteria}
          onOpen={onOpenCriterion}
        />
      )}
    </Note>
  );
}

/** How far the collectors are, or what came of it, in a few words. */
export function useRefreshTitle() {
  const t = useText();
  const levels = useLevelText();
  return ({ changes, state }: FactRefresh) => {
    if (state !== 'finished') {
      return t(
        state === 'running' ? 'knownFacts.running' : 'knownFacts.stopped',
      );
    }
    if (changes && changes.levelBefore !== changes.levelAfter) {
      return t('knownFacts.level', {
        before: levels.bucket(changes.levelBefore),
        after: levels.bucket(changes.levelAfter),
      });
    }
    return t(
      changes && changes.facts.length + changes.criteria.length > 0
        ? 'knownFacts.changed'
        : 'knownFacts.unchanged',
    );
  };
}

function CollectorLine({ collector }: { collector: FactRefreshCollector }) {
  const t = useText();
  const { title, state, facts = 0 } = collector;
  switch (state) {
    case 'running':
      return <>{t('knownFacts.collector.running', { title })}</>;
    case 'failed':
      return <>{t('knownFacts.collector.failed', { title })}</>;
    default:
      return (
        <>{t('knownFacts.collector.succeeded', { title, count: facts })}</>
      );
  }
}

function FactChanges({ facts }: Pick<FactRefreshChanges, 'facts'>) {
  const classes = useStyles();
  const t = useText();
  const valueText = useFactValueText();
  return (
    <ul className={classes.list}>
      {facts.slice(0, MOST_FACTS).map(({ name, source, before, after }) => (
        <li key={`${name} ${source}`}>
          <span className={classes.name}>{name}</span>
          {': '}
          {before === undefined
            ? t('knownFacts.new', { value: valueText(after) })
            : t('knownFacts.change', {
                before: valueText(before),
                after: valueText(after),
              })}
        </li>
      ))}
      {facts.length > MOST_FACTS && (
        <li>{t('knownFacts.more', { count: facts.length - MOST_FACTS })}</li>
      )}
    </ul>
  );
}

function CriterionChanges(props: {
  criteria: FactRefreshChanges['criteria'];
  onOpen: (criterionId: string) => void;
}) {
  const classes = useStyles();
  const t = useText();
  const answerText = useAnswerText();
  return (
    <>
      <p className={classes.text}>{t('knownFacts.criteria')}</p>
      <CriterionLinks
        criteria={props.criteria.map(({ criterionId, before, after }) => ({
          id: criterionId,
          remark: t('knownFacts.change', {
            before: answerText(before as CriterionState),
            after: answerText(after as CriterionState),
          }),
        }))}
        onOpen={props.onOpen}
      />
    </>
  );
}
