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

import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { DataTable } from '../layout';
import { MovementSteps } from './movementSteps';
import { useCauseText } from './useCauseText';

/** What each cause moved, in numbers. */
export function MovementTable(props: {
  label: string;
  movement: MovementSteps;
  beforeText: string;
  afterText: string;
  atLevel: string;
}) {
  const { label, movement, beforeText, afterText, atLevel } = props;
  const { before, after, steps } = movement;
  const t = useText();
  const format = useFormat();
  const causeText = useCauseText();
  return (
    <DataTable
      label={label}
      columns={[t('movement.causeTitle'), t('movement.subjects'), atLevel]}
      rows={[
        { key: 'before', cells: [beforeText, '', format.number(before)] },
        ...steps.map(({ cause, subjects, change }) => ({
          key: cause,
          cells: [
            causeText(cause),
            format.number(subjects),
            format.change(change),
          ],
        })),
        { key: 'after', cells: [afterText, '', format.number(after)] },
      ]}
    />
  );
}
