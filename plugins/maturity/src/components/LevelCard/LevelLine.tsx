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
import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { LevelGlyph } from '../LevelGlyph';
import { LevelProgress } from './LevelProgress';
import { useScopeText } from './useScopeText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      line: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '8px 24px',
        backgroundColor: tokens.surface,
        color: tokens.text,
        borderRadius: 4,
        boxShadow: tokens.shadow,
        padding: '12px 20px',
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums',
      },
      head: { display: 'flex', alignItems: 'center', gap: 12 },
      caption: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      level: { margin: 0, fontSize: 18, lineHeight: '24px', fontWeight: 500 },
      progress: { flex: '1 1 180px', maxWidth: 320 },
      figure: { margin: 0, fontWeight: 500 },
    };
  },
  { name: 'MaturityLevelLine' },
);

/** The level in one line, while a criterion has the room beside it. */
export function LevelLine(props: { scope: Scope; subject: SubjectState }) {
  const { scope, subject } = props;
  const { overall, dimensions } = subject.profile.withExceptions;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const scopeText = useScopeText();
  const { highestLevel } = useModelOutline();
  const { decided, total } = overall.coverage;
  const hasLevel = overall.state === 'assessed';
  return (
    <section className={classes.line} aria-label={scopeText.maturityOf(scope)}>
      <div className={classes.head}>
        <LevelGlyph
          level={overall.level}
          highestLevel={highestLevel}
          size={30}
        />
        <div>
          <p className={classes.caption}>
            {overall.provisional && hasLevel
              ? t('subject.provisional', {
                  subject: scopeText.maturityOf(scope),
                })
              : scopeText.maturityOf(scope)}
          </p>
          <h2 className={classes.level}>
            {hasLevel
              ? levelText.long(overall.level ?? 0)
              : levelText.bucket(
                  overall.state === 'small' ? 'no-level' : 'not-assessed',
                )}
          </h2>
        </div>
      </div>
      <div className={classes.progress}>
        <LevelProgress overall={overall} dimensions={dimensions} brief />
      </div>
      <div>
        <p className={classes.caption}>{t('figure.coverage')}</p>
        <p className={classes.figure}>
          {format.percent(total > 0 ? decided / total : 0)}
        </p>
      </div>
    </section>
  );
}
