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

import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { parseDate } from '../../calendar';
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
      input: {
        boxSizing: 'border-box',
        minWidth: 0,
        minHeight: 32,
        padding: '3px 8px',
        borderRadius: 4,
        border: `1px solid ${tokens.outline}`,
        backgroundColor: tokens.surface,
        color: tokens.text,
        colorScheme: theme.palette.type,
        font: 'inherit',
        '&:focus-visible': focusRing(tokens),
      },
    };
  },
  { name: 'MaturityDateField' },
);

/** A label with a date beside it. A date that is still being typed, or that is too late, changes nothing. */
export function DateField(props: {
  label: string;
  /** Empty for none. */
  value: string;
  max: string;
  /** Without a date when it is cleared. */
  onChange: (date: string | undefined) => void;
}) {
  const { label, value, max, onChange } = props;
  const classes = useStyles();
  const id = useUniqueId();
  const [draft, setDraft] = useState<{ of: string; text: string }>();
  const change = (text: string) => {
    setDraft({ of: value, text });
    const date = parseDate(text, max);
    if (date || text === '') {
      onChange(date);
    }
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className={classes.input}
        max={max}
        value={draft?.of === value ? draft.text : value}
        onChange={event => change(event.target.value)}
        onBlur={() => setDraft(undefined)}
      />
    </div>
  );
}
