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
import { ReactNode } from 'react';
import { useUniqueId } from '../../hooks/useUniqueId';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      field: {
        display: 'flex',
        alignItems: 'center',
        gap: 8,
        minWidth: 0,
        fontSize: 14,
        lineHeight: '20px',
      },
      select: {
        minHeight: 32,
        maxWidth: 280,
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
        '& option': { backgroundColor: tokens.surface, color: tokens.text },
        '& svg': { color: tokens.text },
      },
    };
  },
  { name: 'MaturitySelectField' },
);

/** A label with a choice beside it. */
export function SelectField(props: {
  label: ReactNode;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
}) {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  const id = useUniqueId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <NativeSelect
        className={classes.select}
        inputProps={{ id }}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
