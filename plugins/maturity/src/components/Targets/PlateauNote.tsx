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
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { Note } from '../layout';

const useStyles = makeStyles(
  { note: { marginTop: 12 } },
  { name: 'MaturityPlateauNote' },
);

/** Says at which levels of the model many organisations stay, and that they may. */
export function PlateauNote() {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const { model } = useModelView();
  const plateaus = model.levels.filter(({ plateau }) => plateau);
  if (plateaus.length === 0) {
    return null;
  }
  return (
    <div className={classes.note}>
      <Note tone="calm" title={t('targets.plateauTitle')}>
        {t('targets.plateau', {
          count: plateaus.length,
          levels: format.list(
            plateaus.map(({ level }) => levelText.short(level)),
          ),
        })}
      </Note>
    </div>
  );
}
