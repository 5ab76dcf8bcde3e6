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
  DimensionResult,
  isAtTarget,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { Card } from '../layout';
import { useTargets } from '../Targets';
import { DimensionsList } from './DimensionsList';
import { Radar } from './Radar';
import { RadarKey } from './RadarKey';
import { useDimensionsTitle } from './useDimensionsTitle';
import { useDimensionText } from './useDimensionText';

/** Fewer axes enclose no area. */
const FEWEST_AXES = 3;

/** The shape of a profile. */
export function DimensionsCard(props: {
  dimensions: readonly DimensionResult[];
}) {
  const { dimensions } = props;
  const t = useText();
  const view = useModelView();
  const dimensionText = useDimensionText();
  const levelText = useLevelText();
  const { targetOf } = useTargets();
  const title = useDimensionsTitle(dimensions);
  const axes = dimensions
    .filter(({ state }) => state !== 'empty')
    .map(dimension => {
      const target = targetOf(dimension.dimensionId);
      return {
        id: dimension.dimensionId,
        title: view.dimensionTitle(dimension.dimensionId),
        detail: dimensionText(dimension),
        score: dimension.score,
        // Beyond its ceiling a dimension has nothing to aim at.
        target:
          target && dimension.ceiling !== undefined
            ? Math.min(target.level, dimension.ceiling)
            : undefined,
        reached: target && isAtTarget(dimension, target.level),
      };
    });
  const drawable = axes.filter(({ score }) => score !== undefined).length;
  return (
    <Card
      title={title}
      subtitle={t('dimensions.subtitle', {
        model: view.model.title,
        edition: view.model.edition,
      })}
    >
      {axes.length >= FEWEST_AXES && drawable > 1 ? (
        <>
          <Radar
            axes={axes}
            highestLevel={view.highestLevel}
            label={axes
              .map(({ title: name, detail, target, reached }) =>
                t('dimensions.axis', {
                  title: name,
                  detail:
                    target === undefined
                      ? detail
                      : t(reached ? 'targets.axisReached' : 'targets.axis', {
                          detail,
                          level: levelText.short(target),
                        }),
                }),
              )
              .join('; ')}
          />
          {axes.some(({ target }) => target !== undefined) && <RadarKey />}
        </>
      ) : (
        <DimensionsList dimensions={dimensions} />
      )}
    </Card>
  );
}
