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
import { SubjectState } from '../../assessing';
import { useFocusOnMount } from '../../hooks/useFocusOnMount';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: {
        padding: '20px 28px 24px',
        borderRadius: 4,
        backgroundColor: tokens.surface,
        color: tokens.text,
        boxShadow: tokens.shadow,
        fontSize: 16,
        lineHeight: '24px',
        '&:focus': { outline: 'none' },
      },
      title: { margin: 0, fontSize: 26, lineHeight: '34px', fontWeight: 500 },
      text: { margin: '8px 0 16px', maxWidth: '60ch' },
      actions: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    };
  },
  { name: 'MaturityRunDone' },
);

/** The end of a run: what came of it, and the way to the tab. */
export function RunDone(props: {
  subject: SubjectState;
  onLeave: () => void;
  onAgain: () => void;
}) {
  const { subject, onLeave, onAgain } = props;
  const { overall } = subject.profile.withExceptions;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const card = useFocusOnMount<HTMLElement>();
  const open = subject.criteria.filter(
    ({ criterion }) => subject.states.get(criterion.id) === 'unknown',
  ).length;
  return (
    <section ref={card} tabIndex={-1} className={classes.card}>
      <h2 className={classes.title}>
        {overall.state === 'assessed'
          ? t('run.doneTitle', { level: levelText.long(overall.level ?? 0) })
          : t('run.doneNoLevel')}
      </h2>
      <p className={classes.text}>
        {open > 0 ? t('run.doneOpen', { count: open }) : t('run.doneAll')}
      </p>
      <div className={classes.actions}>
        <ActionButton weight="primary" onClick={onLeave}>
          {t('run.toTab')}
        </ActionButton>
        {open > 0 && (
          <ActionButton weight="secondary" onClick={onAgain}>
            {t('run.goOn')}
          </ActionButton>
        )}
      </div>
    </section>
  );
}
