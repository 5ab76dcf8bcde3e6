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
  Freshness,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { Explanation } from '../Explanation';
import { Ground } from '../Ground';
import { Figure } from '../layout';
import { LevelGlyph } from '../LevelGlyph';
import { StateGlyph } from '../StateGlyph';
import { TargetLine } from '../Targets';
import { ExceptionsLine } from './ExceptionsLine';
import { LevelProgress } from './LevelProgress';
import { useScopeText } from './useScopeText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: {
        display: 'flex',
        flexDirection: 'column',
        gap: 14,
        backgroundColor: tokens.surface,
        color: tokens.text,
        borderRadius: 4,
        boxShadow: tokens.shadow,
        padding: '16px 20px',
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums',
        minWidth: 0,
      },
      head: { display: 'flex', alignItems: 'center', gap: 14 },
      caption: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      level: {
        margin: 0,
        fontSize: 28,
        lineHeight: '34px',
        fontWeight: 500,
        overflowWrap: 'anywhere',
      },
      figures: {
        display: 'grid',
        gridTemplateColumns: '1fr 1.4fr',
        gap: 12,
        margin: 0,
        paddingTop: 14,
        borderTop: `1px solid ${tokens.hairline}`,
      },
    };
  },
  { name: 'MaturityLevelCard' },
);

/** Where a subject stands: its level, the way to the next, and how much the level rests on. */
export function LevelCard(props: {
  scope: Scope;
  subject: SubjectState;
  freshness: Freshness;
  onOpenCriterion: (criterionId: string) => void;
}) {
  const { scope, subject, freshness, onOpenCriterion } = props;
  const { overall, dimensions } = subject.profile.withExceptions;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const scopeText = useScopeText();
  const { highestLevel, model } = useModelView();
  const titleId = useUniqueId();

  const { decided, total } = overall.coverage;
  const small = overall.state === 'small';
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div className={classes.head}>
        <LevelGlyph
          level={overall.level}
          highestLevel={highestLevel}
          size={44}
        />
        <div>
          <p className={classes.caption}>
            {overall.provisional
              ? t('subject.provisional', {
                  subject: scopeText.maturityOf(scope),
                })
              : scopeText.maturityOf(scope)}
          </p>
          <h2 className={classes.level} id={titleId}>
            {small
              ? t('set.small', {
                  met: format.weight(overall.metWeight),
                  applicable: format.weight(overall.applicableWeight),
                })
              : levelText.long(overall.level ?? 0)}
          </h2>
        </div>
      </div>
      <div>
        <LevelProgress overall={overall} dimensions={dimensions} />
        <ExceptionsLine subject={subject} />
        <TargetLine overall={overall} />
        <p className={classes.caption}>
          {small
            ? t('subject.smallRule')
            : t('subject.rule', {
                threshold: format.percent(model.rule.threshold),
              })}{' '}
          <Explanation subject={subject} onOpenCriterion={onOpenCriterion} />
        </p>
      </div>
      <dl className={classes.figures}>
        <Figure
          label={t('figure.coverage')}
          value={format.percent(total > 0 ? decided / total : 0)}
          detail={t('figure.coverageDetail', {
            decided: format.number(decided),
            total: format.number(total),
          })}
        />
        <Figure
          label={t('figure.freshness')}
          value={
            freshness.medianAgeDays === undefined
              ? t('figure.noAnswers')
              : t('figure.days', {
                  count: Math.round(freshness.medianAgeDays),
                })
          }
          detail={
            freshness.medianAgeDays === undefined
              ? undefined
              : t('figure.freshnessDetail')
          }
          attention={
            freshness.expired + freshness.expiringSoon > 0 && (
              <>
                <StateGlyph state="expiring" />
                <span>
                  {freshness.expiringSoon > 0 && freshness.nextExpiryAt
                    ? t('figure.expiring', {
                        count: freshness.expiringSoon,
                        date: format.date(freshness.nextExpiryAt),
                      })
                    : null}
                  {freshness.expired > 0 && freshness.expiringSoon > 0
                    ? ' · '
                    : null}
                  {freshness.expired > 0
                    ? t('figure.expired', { count: freshness.expired })
                    : null}
                </span>
              </>
            )
          }
        />
      </dl>
      <Ground />
    </section>
  );
}
