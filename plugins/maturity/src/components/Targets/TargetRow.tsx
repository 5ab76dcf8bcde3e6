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

import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1.3fr) minmax(0, 1fr)',
      gap: 12,
      alignItems: 'center',
      padding: '8px 0',
      borderTop: `1px solid ${tokensOf(theme).hairline}`,
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      },
    },
    title: {
      fontWeight: 500,
      overflowWrap: 'anywhere',
      [theme.breakpoints.down('xs')]: { gridColumn: '1 / -1' },
    },
  }),
  { name: 'MaturityTargetRow' },
);

/** The target of one dimension while it is edited; without a level there is none. */
export interface TargetDraft {
  level?: number;
  dueOn?: string;
}

/** The level and the date of one dimension. */
export function TargetRow(props: {
  title: string;
  draft: TargetDraft;
  onChange: (draft: TargetDraft) => void;
}) {
  const { title, draft, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const { model } = useModelView();
  const levelId = useUniqueId();
  const dateId = useUniqueId();
  return (
    <div className={classes.row} role="group" aria-label={title}>
      <span className={classes.title}>{title}</span>
      <TextField
        id={levelId}
        select
        size="small"
        variant="outlined"
        label={t('targets.level')}
        InputLabelProps={{ shrink: true }}
        SelectProps={{ native: true }}
        value={draft.level ?? ''}
        onChange={event =>
          onChange({
            ...draft,
            level: event.target.value ? Number(event.target.value) : undefined,
          })
        }
      >
        <option value="">{t('targets.none')}</option>
        {model.levels.map(({ level }) => (
          <option key={level} value={level}>
            {levelText.short(level)}
          </option>
        ))}
      </TextField>
      <TextField
        id={dateId}
        type="date"
        size="small"
        variant="outlined"
        label={t('targets.dueOn')}
        InputLabelProps={{ shrink: true }}
        disabled={draft.level === undefined}
        value={draft.dueOn ?? ''}
        onChange={event =>
          onChange({ ...draft, dueOn: event.target.value || undefined })
        }
      />
    </div>
  );
}
