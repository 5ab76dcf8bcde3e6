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
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  Assessment,
  modelTextPath,
  nextSteps,
  OVERALL,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { initialAnswers } from '../../assessing/answers';
import { effectiveAnswers } from '../../assessing/effectiveAnswers';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { useDimensionText } from '../DimensionsCard';
import { Card } from '../layout';
import { useScopeText } from '../LevelCard';
import { LevelGlyph } from '../LevelGlyph';
import { ModelText } from '../ModelText';
import { CardFoot } from './CardFoot';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      dimensions: { margin: 0, fontSize: 13, lineHeight: '18px' },
      dimension: {
        display: 'flex',
        justifyContent: 'space-between',
        gap: 12,
        padding: '3px 0',
      },
      title: { color: tokens.secondary, overflowWrap: 'anywhere' },
      level: { margin: 0, textAlign: 'right' },
      text: { margin: 0 },
      step: {
        marginTop: 10,
        paddingTop: 10,
        borderTop: `1px solid ${tokens.hairline}`,
      },
      caption: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      link: {
        color: tokens.link,
        fontWeight: 500,
        overflowWrap: 'anywhere',
        '&:focus-visible': focusRing(tokens),
      },
    };
  },
  { name: 'MaturityStandingCard' },
);

/** The level of one subject, its dimensions, and the step that comes next. */
export function StandingCard(props: {
  entityRef: string;
  assessment: Assessment;
  subject: ScoredSubject;
  sampleData: boolean;
}) {
  const { entityRef, assessment, subject, sampleData } = props;
  const { overall, dimensions } = assessment.profile.withExceptions;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const scopeText = useScopeText();
  const dimensionText = useDimensionText();
  const maturityLink = useMaturityLink();
  const model = useModelView();
  const { steps, toLevel } = useMemo(
    () =>
      nextSteps(
        model.model,
        subject,
        { answers: effectiveAnswers(initialAnswers(assessment)) },
        OVERALL,
      ),
    [model, subject, assessment],
  );

  const isAssessed = overall.state === 'assessed';
  const caption = scopeText.maturityOf(assessment.scope);
  const [step] = steps;
  const criterion = step && model.criterion(step.criterionId)?.criterion;
  return (
    <Card
      title={
        isAssessed
          ? levelText.long(overall.level ?? 0)
          : levelText.bucket(
              overall.state === 'small' ? 'no-level' : 'not-assessed',
            )
      }
      subtitle={
        isAssessed && overall.provisional
          ? t('subject.provisional', { subject: caption })
          : caption
      }
      actions={
        <LevelGlyph
          level={overall.level}
          highestLevel={model.highestLevel}
          size={30}
        />
      }
    >
      {overall.state === 'not-assessed' ? (
        <p className={classes.text}>
          {t('start.answered', {
            count: overall.coverage.decided,
            total: format.number(overall.coverage.total),
          })}
        </p>
      ) : (
        <dl className={classes.dimensions}>
          {dimensions.map(dimension => (
            <div className={classes.dimension} key={dimension.dimensionId}>
              <dt className={classes.title}>
                {model.dimensionTitle(dimension.dimensionId)}
              </dt>
              <dd className={classes.level}>{dimensionText(dimension)}</dd>
            </div>
          ))}
        </dl>
      )}
      {criterion && toLevel !== undefined && (
        <div className={classes.step}>
          <p className={classes.caption}>
            {t('card.nextStep', { level: levelText.short(toLevel) })}
          </p>
          <Link
            className={classes.link}
            to={`${maturityLink(entityRef)}?criterion=${encodeURIComponent(
              criterion.id,
            )}`}
          >
            <ModelText
              path={modelTextPath.criterion(criterion.id, 'statement')}
            >
              {criterion.statement}
            </ModelText>
          </Link>
        </div>
      )}
      <CardFoot entityRef={entityRef} sampleData={sampleData} />
    </Card>
  );
}
