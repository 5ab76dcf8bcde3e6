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

import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  isAtTarget,
  modelTextPath,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Card, LinkButton } from '../layout';
import { useRunRoute } from '../GuidedRun/useRunRoute';
import { ModelText } from '../ModelText';
import { useTargets } from '../Targets';
import { firstUnanswered } from './firstUnanswered';
import { stepEffects } from './stepEffects';
import { useEffortText } from './useEffortText';

const FEW_STEPS = 3;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: { display: 'flex', flexDirection: 'column' },
      list: { margin: '0 0 12px', padding: 0, listStyle: 'none' },
      step: {
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1fr)',
        padding: '9px 0',
        borderTop: `1px solid ${tokens.hairline}`,
      },
      number: { fontWeight: 500, color: tokens.secondary },
      link: {
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: 2,
        overflow: 'hidden',
        fontWeight: 500,
      },
      place: { fontSize: 12, lineHeight: '16px', color: tokens.secondary },
      effect: { marginTop: 2, fontSize: 13, lineHeight: '18px' },
      text: { margin: '0 0 12px' },
      actions: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: 8,
        marginTop: 'auto',
      },
    };
  },
  { name: 'MaturityNextStepsCard' },
);

/** What lifts the level soonest, with the least effort. */
export function NextStepsCard(props: {
  subject: SubjectState;
  canUpdate: boolean;
  onOpenCriterion: (criterionId: string) => void;
}) {
  const { subject, canUpdate, onOpenCriterion } = props;
  const { steps, reason, toLevel, blockedBy } = subject.steps;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const effortText = useEffortText();
  const model = useModelView();
  const { overall: overallTarget } = useTargets();
  const [showAll, setShowAll] = useState(false);

  const shown = showAll ? steps : steps.slice(0, FEW_STEPS);
  const target = subject.profile.withExceptions.overall.levels.find(
    ({ level }) => level === toLevel,
  );
  const { open: openRun } = useRunRoute();
  const unanswered = canUpdate && firstUnanswered(subject);
  const title =
    steps.length > 0 && toLevel !== undefined
      ? t('steps.title', {
          count: steps.length,
          level: levelText.short(toLevel),
        })
      : t('steps.titleNone');

  const atTarget =
    overallTarget !== undefined &&
    isAtTarget(subject.profile.withExceptions.overall, overallTarget.level);
  const effects = stepEffects(steps, target);
  return (
    <Card
      className={classes.card}
      title={title}
      subtitle={t(atTarget ? 'targets.stepsSubtitle' : 'steps.subtitle')}
    >
      {reason === 'complete' && (
        <p className={classes.text}>{t('steps.complete')}</p>
      )}
      {reason === 'no-level' && (
        <p className={classes.text}>{t('steps.noLevel')}</p>
      )}
      {reason === 'not-reachable' && (
        <p className={classes.text}>
          {t('steps.notReachable', {
            levels: format.list(
              blockedBy.map(({ dimensionId, level }) =>
                t('steps.blocked', {
                  dimension:
                    dimensionId === OVERALL
                      ? t('dimensions.overall')
                      : model.dimensionTitle(dimensionId),
                  level: levelText.short(level),
                }),
              ),
            ),
          })}
        </p>
      )}
      {steps.length > 0 && (
        <ol className={classes.list}>
          {shown.map((step, index) => {
            const located = model.criterion(step.criterionId);
            const effect = effects[index];
            return (
              <li className={classes.step} key={step.criterionId}>
                <span className={classes.number} aria-hidden="true">
                  {format.number(index + 1)}
                </span>
                <div>
                  <LinkButton
                    className={classes.link}
                    title={located?.criterion.statement}
                    onClick={() => onOpenCriterion(step.criterionId)}
                  >
                    <ModelText
                      path={modelTextPath.criterion(
                        step.criterionId,
                        'statement',
                      )}
                    >
                      {located?.criterion.statement ?? step.criterionId}
                    </ModelText>
                  </LinkButton>
                  <div className={classes.place}>
                    {t('steps.place', {
                      dimension: model.dimensionTitle(step.dimensionId),
                      category: located?.category.title ?? '',
                      effort: effortText(step.effort),
                    })}
                    {step.mustHave && ` · ${t('criterion.mustHave')}`}
                  </div>
                  {effect && toLevel !== undefined && (
                    <div className={classes.effect}>
                      {t('steps.effect', {
                        before: format.percent(effect.before),
                        after: format.percent(effect.after),
                        level: levelText.short(toLevel),
                      })}
                    </div>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <div className={classes.actions}>
        {unanswered && (
          <ActionButton weight="primary" onClick={openRun}>
            {t('steps.continue')}
          </ActionButton>
        )}
        {steps.length > FEW_STEPS && (
          <ActionButton
            weight="text"
            aria-expanded={showAll}
            onClick={() => setShowAll(!showAll)}
          >
            {showAll
              ? t('steps.showFewer')
              : t('steps.showAll', { count: steps.length })}
          </ActionButton>
        )}
      </div>
    </Card>
  );
}
