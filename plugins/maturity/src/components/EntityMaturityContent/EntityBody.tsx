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

import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import {
  EntityLevels,
  EntityMaturity,
  OVERALL,
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { textInSpec, useScoredSubject } from '../../hooks/useScoredSubject';
import { useText } from '../../hooks/useText';
import { DeliveryCard } from '../Delivery';
import { OwnedExceptionsCard } from '../Exceptions';
import { GroundProvider } from '../Ground';
import { GuidedRun, useRunRoute } from '../GuidedRun';
import { Card } from '../layout';
import { NotAssessed } from '../NotAssessed';
import { SubjectBody } from '../SubjectBody';
import { SubjectsList } from '../SubjectsTable';
import { OwnedTargets, TargetsProvider } from '../Targets';
import { EntityRollup } from './EntityRollup';
import { OwnPracticesCard } from './OwnPracticesCard';

const useStyles = makeStyles(
  {
    subject: { display: 'grid', gap: 16, minWidth: 0 },
    sideBySide: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 16,
      '& > :first-child': { flex: '2 1 300px' },
      '& > :last-child': { flex: '3 1 420px' },
    },
  },
  { name: 'MaturityEntityBody' },
);

const NO_GROUND: EntityLevels[] = [];

/** An entity with its targets, and what there is to say about it. */
export function EntityBody(props: {
  entity: Entity;
  maturity: EntityMaturity;
  onReload: () => void;
}) {
  const { entityRef, targets, ground = NO_GROUND } = props.maturity;
  const { isRun } = useRunRoute();
  return (
    <TargetsProvider entityRef={entityRef} targets={targets}>
      <GroundProvider value={ground}>
        {!isRun && <OwnedTargets />}
        <EntityStanding {...props} />
      </GroundProvider>
    </TargetsProvider>
  );
}

/** What there is to say about an entity: its assessment, its rollup, both, what it owns, or why there is nothing. */
function EntityStanding(props: {
  entity: Entity;
  maturity: EntityMaturity;
  onReload: () => void;
}) {
  const { entity, maturity, onReload } = props;
  const { entityRef, assessment, rollup, owned, notAssessed } = maturity;
  const classes = useStyles();
  const t = useText();
  const maturityLink = useMaturityLink();
  const { isRun, leave } = useRunRoute();
  const subject = useScoredSubject(entity, assessment);
  if (isRun && assessment?.canUpdate && subject) {
    return (
      <GuidedRun
        entityRef={entityRef}
        subjectTitle={entity.metadata.title ?? entity.metadata.name}
        assessment={assessment}
        subject={subject}
        onReload={onReload}
        onLeave={() => {
          // What was answered here is to be on the tab.
          onReload();
          leave();
        }}
      />
    );
  }
  if (rollup) {
    return (
      <EntityRollup
        entityRef={entityRef}
        rollup={rollup}
        childLink={({ entityRef: childRef }: RollupChild) =>
          childRef && maturityLink(childRef)
        }
        beforeSubjects={() => (
          <>
            <DeliveryCard entityRef={entityRef} isScope />
            {entity.kind === 'Group' && (
              <OwnedExceptionsCard groupRef={entityRef} onChanged={onReload} />
            )}
          </>
        )}
        around={
          assessment && subject
            ? distributions => (
                <SubjectBody
                  entityRef={entityRef}
                  assessment={assessment}
                  subject={subject}
                  onReload={onReload}
                  summary={(state, openCriterion) => (
                    <div className={classes.sideBySide}>
                      <OwnPracticesCard
                        scope={assessment.scope}
                        subject={state}
                        canUpdate={assessment.canUpdate}
                        onOpenCriterion={openCriterion}
                      />
                      {distributions}
                    </div>
                  )}
                />
              )
            : undefined
        }
      />
    );
  }
  if (assessment && subject) {
    return (
      <div className={classes.subject}>
        <SubjectBody
          entityRef={entityRef}
          assessment={assessment}
          subject={subject}
          onReload={onReload}
        />
        {assessment.scope === 'service' && (
          <DeliveryCard entityRef={entityRef} isScope={false} />
        )}
      </div>
    );
  }
  if (owned) {
    return (
      <Card title={t('entity.owned')} subtitle={t('entity.ownedSubtitle')}>
        <SubjectsList
          label={t('entity.owned')}
          query={{ scope: entityRef, dimensionId: OVERALL }}
          first={owned}
        />
      </Card>
    );
  }
  return (
    <NotAssessed
      reason={notAssessed ?? 'not-yet-read'}
      optOutReason={maturity.optOutReason}
      kind={entity.kind}
      type={textInSpec(entity, 'type')}
      lifecycle={textInSpec(entity, 'lifecycle')}
    />
  );
}
