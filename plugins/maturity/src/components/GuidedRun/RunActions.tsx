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
import { useText } from '../../hooks/useText';
import { Key } from '../CriterionPanel/Key';
import { ActionButton } from '../layout';

const useStyles = makeStyles(
  {
    actions: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    onward: { display: 'flex', gap: 8, marginLeft: 'auto' },
  },
  { name: 'MaturityRunActions' },
);

/** What can be done with the criterion of a run besides answering it, each with its key. */
export function RunActions(props: {
  /** How many pieces of evidence there are. */
  evidence: number;
  isAnswered: boolean;
  /** Missing while something else is asked for. */
  onEvidence: (() => void) | undefined;
  onBack: (() => void) | undefined;
  onNext: () => void;
}) {
  const { evidence, isAnswered, onEvidence, onBack, onNext } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.actions}>
      {onEvidence && (
        <ActionButton weight="text" aria-keyshortcuts="e" onClick={onEvidence}>
          {evidence > 0
            ? t('run.moreEvidence', { count: evidence })
            : t('evidence.save')}
          &ensp;<Key>e</Key>
        </ActionButton>
      )}
      <span className={classes.onward}>
        {onBack && (
          <ActionButton weight="text" aria-keyshortcuts="b" onClick={onBack}>
            {t('run.back')}&ensp;<Key>b</Key>
          </ActionButton>
        )}
        <ActionButton weight="secondary" aria-keyshortcuts="n" onClick={onNext}>
          {isAnswered ? t('criterion.next') : t('run.skip')}&ensp;<Key>n</Key>
        </ActionButton>
      </span>
    </div>
  );
}
