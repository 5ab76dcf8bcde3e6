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
import {
  OVERALL,
  Rollup,
  SetResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { useDimensionText } from '../DimensionsCard';
import { DistributionBar, DistributionKey } from '../DistributionBar';
import { Card } from '../layout';
import { CardFoot } from './CardFoot';

/** How what an entity owns is spread over the levels; beside it, for a group, where its own practices are. */
export function OwnedCard(props: {
  entityRef: string;
  rollup: Rollup;
  /** The group's own practices, which are never added to what it owns (DESIGN.md §3, rule 11). */
  own?: SetResult;
  sampleData: boolean;
}) {
  const { entityRef, rollup, own, sampleData } = props;
  const t = useText();
  const dimensionText = useDimensionText();
  const overall = rollup.distributions.find(
    ({ dimensionId }) => dimensionId === OVERALL,
  );
  return (
    <Card
      title={t('page.title')}
      subtitle={t('rollup.distributionSubtitle', {
        count: rollup.subjects,
        edition: rollup.edition,
      })}
    >
      {rollup.subjects > 0 && overall && (
        <>
          <DistributionBar
            label={t('dimensions.overall')}
            distribution={overall}
          />
          <DistributionKey distributions={[overall]} />
        </>
      )}
      {own && <p>{t('card.ownPractices', { level: dimensionText(own) })}</p>}
      <CardFoot entityRef={entityRef} sampleData={sampleData} />
    </Card>
  );
}
