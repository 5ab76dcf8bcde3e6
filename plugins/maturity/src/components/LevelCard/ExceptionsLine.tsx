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
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => ({
    line: {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      margin: '6px 0 0',
      fontSize: 13,
      lineHeight: '18px',
      color: tokensOf(theme).attention,
    },
  }),
  { name: 'MaturityExceptionsLine' },
);

/** Where the subject would stand without its exceptions (DESIGN.md §3, rule 9). Nothing where none is in effect. */
export function ExceptionsLine(props: { subject: SubjectState }) {
  const { profile, input, states } = props.subject;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const count = [...(input.exceptions ?? [])].filter(id => {
    const state = states.get(id);
    return state && state !== 'met' && state !== 'not-applicable';
  }).length;
  if (count === 0) {
    return null;
  }
  const { level } = profile.withoutExceptions.overall;
  return (
    <p className={classes.line}>
      <StateGlyph state="exception" />
      {level === profile.withExceptions.overall.level
        ? t('exceptions.inEffect', { count })
        : t('exceptions.without', {
            count,
            level: levelText.bucket(level ?? 'not-assessed'),
          })}
    </p>
  );
}
