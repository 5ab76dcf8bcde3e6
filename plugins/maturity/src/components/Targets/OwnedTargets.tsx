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
import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { Note } from '../layout';
import { ChangeTargets } from './ChangeTargets';
import { useTargets } from './TargetsContext';
import { useTargetText } from './useTargetText';

const useStyles = makeStyles(
  { line: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', margin: 0 } },
  { name: 'MaturityOwnedTargets' },
);

/** The targets that a group has set for what it owns, and the way to set them; nothing where there is neither. */
export function OwnedTargets() {
  const { targets } = useTargets();
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelView();
  const targetText = useTargetText();
  const owned = targets?.own.filter(({ reach }) => reach === 'owned') ?? [];
  if (owned.length === 0 && !targets?.maySet.includes('owned')) {
    return null;
  }
  return (
    <Note tone="calm">
      <p className={classes.line}>
        <span>
          {owned.length > 0
            ? t('targets.owned', {
                targets: format.list(
                  owned.map(target =>
                    t('steps.blocked', {
                      dimension:
                        target.dimensionId === OVERALL
                          ? t('dimensions.overall')
                          : model.dimensionTitle(target.dimensionId),
                      level: targetText.level(target),
                    }),
                  ),
                ),
              })
            : t('targets.ownedNone')}
        </span>
        <ChangeTargets reach="owned" />
      </p>
    </Note>
  );
}
