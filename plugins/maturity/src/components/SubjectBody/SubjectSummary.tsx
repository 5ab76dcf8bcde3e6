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
  Assessment,
  Freshness,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';
import { DimensionsCard } from '../DimensionsCard';
import { LevelCard } from '../LevelCard';
import { NextStepsCard } from '../NextStepsCard';
import { StartCard } from '../StartCard';

const useStyles = makeStyles(
  {
    cards: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
      gap: 16,
    },
    wide: {
      gridTemplateColumns:
        'minmax(0, 1.15fr) minmax(0, 0.95fr) minmax(0, 0.95fr)',
    },
  },
  { name: 'MaturitySubjectSummary' },
);

/** Three cards for three questions: where is it, what is its shape, what next. Or one, before the first answers. */
export function SubjectSummary(props: {
  entityRef: string;
  assessment: Assessment;
  subject: SubjectState;
  freshness: Freshness;
  onOpenCriterion: (criterionId: string) => void;
  isNarrow: boolean;
  onReload: () => void;
}) {
  const { assessment, subject, freshness, onOpenCriterion, isNarrow } = props;
  const { scope, canUpdate } = assessment;
  const classes = useStyles();
  const { overall, dimensions } = subject.profile.withExceptions;
  if (overall.state === 'not-assessed') {
    return (
      <StartCard
        entityRef={props.entityRef}
        scope={scope}
        subject={subject}
        canUpdate={canUpdate}
        onReload={props.onReload}
      />
    );
  }
  return (
    <div className={`${classes.cards} ${isNarrow ? '' : classes.wide}`}>
      <LevelCard
        scope={scope}
        subject={subject}
        freshness={freshness}
        onOpenCriterion={onOpenCriterion}
      />
      <DimensionsCard dimensions={dimensions} />
      <NextStepsCard
        subject={subject}
        canUpdate={canUpdate}
        onOpenCriterion={onOpenCriterion}
      />
    </div>
  );
}
