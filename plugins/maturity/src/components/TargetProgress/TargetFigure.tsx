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

import { Rollup } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { Figure } from '../layout';
import { overallProgress, useProgressText } from './useProgressText';

/** How many services have reached their target overall, and how far the others are; nothing where none has a target. */
export function TargetFigure({ rollup }: { rollup: Rollup }) {
  const t = useText();
  const { reached, others } = useProgressText();
  const progress = overallProgress(rollup);
  return progress && progress.targeted > 0 ? (
    <Figure
      label={t('targetProgress.services')}
      value={reached(progress)}
      detail={others(progress)}
    />
  ) : null;
}
