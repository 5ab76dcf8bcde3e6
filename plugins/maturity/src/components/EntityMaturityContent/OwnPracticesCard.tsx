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
import { useModelView } from '../../model';
import { DimensionsList } from '../DimensionsCard';
import { Explanation } from '../Explanation';
import { useRunRoute } from '../GuidedRun';
import { Ground } from '../Ground';
import { ActionButton, Card } from '../layout';
import { useScopeText } from '../LevelCard';
import { LevelGlyph } from '../LevelGlyph';
import { firstUnanswered } from '../NextStepsCard';
import { TargetLine } from '../Targets';

const useStyles = makeStyles(
  {
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 12,
      marginTop: 16,
    },
    ground: { marginTop: 12 },
  },
  { name: 'MaturityOwnPracticesCard' },
);

/** What a group does itself, beside the rollup of what it owns; the two are never added up (DESIGN.md §3, rule 11). */
export function OwnPracticesCard(props: {
  scope: Scope;
  subject: SubjectState;
  canUpdate: boolean;
  onOpenCriterion: (criterionId: string) => void;
}) {
  const { scope, subject, canUpdate, onOpenCriterion } = props;
  const { overall, dimensions } = subject.profile.withExceptions;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const scopeText = useScopeText();
  const { highestLevel } = useModelView();
  const { open: openRun } = useRunRoute();
  const first = canUpdate && firstUnanswered(subject);
  return (
    <Card
      title={t('entity.ownPractices', {
        subject: scopeText.maturityOf(scope),
        level: levelText.bucket(overall.level ?? 'not-assessed'),
      })}
      subtitle={t('entity.ownPracticesSubtitle', {
        decided: format.number(overall.coverage.decided),
        total: format.number(overall.coverage.total),
      })}
      actions={
        <LevelGlyph
          level={overall.level}
          highestLevel={highestLevel}
          size={40}
        />
      }
    >
      <DimensionsList dimensions={dimensions} />
      <TargetLine overall={overall} />
      <div className={classes.ground}>
        <Ground />
      </div>
      <div className={classes.actions}>
        {first && (
          <ActionButton weight="primary" onClick={openRun}>
            {overall.coverage.decided > 0
              ? t('steps.continue')
              : t('start.start')}
          </ActionButton>
        )}
        <Explanation subject={subject} onOpenCriterion={onOpenCriterion} />
      </div>
    </Card>
  );
}
