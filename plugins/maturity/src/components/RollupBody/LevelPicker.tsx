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

import NativeSelect from '@material-ui/core/NativeSelect';
import { makeStyles } from '@material-ui/core/styles';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelOutline } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      picker: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 8,
        fontSize: 14,
        lineHeight: '20px',
        '@media print': { display: 'none' },
      },
      select: {
        minHeight: 32,
        padding: '0 4px 0 12px',
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        backgroundColor: tokens.surface,
        color: tokens.text,
        fontSize: 14,
        '&:before, &:after': { display: 'none' },
        '&:focus-within': focusRing(tokens),
        '& select': { padding: '5px 24px 5px 0' },
        '& select:focus': { backgroundColor: 'transparent' },
        '& option': {
          backgroundColor: tokens.surface,
          color: tokens.text,
        },
        '& svg': { color: tokens.text },
      },
    };
  },
  { name: 'MaturityLevelPicker' },
);

/** Chooses the level that shares are given for. */
export function LevelPicker(props: {
  level: number;
  onChange: (level: number) => void;
}) {
  const { level, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelOutline();
  const selectId = useUniqueId();
  return (
    <div className={classes.picker}>
      <label htmlFor={selectId}>{t('rollup.pickLevel')}</label>
      <NativeSelect
        id={selectId}
        className={classes.select}
        value={level}
        onChange={event => onChange(Number(event.target.value))}
      >
        {model.levels.map(({ level: number }) => (
          <option key={number} value={number}>
            {levelText.short(number)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
