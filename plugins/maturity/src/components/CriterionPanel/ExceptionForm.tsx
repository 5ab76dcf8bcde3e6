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
import { FormEvent, useState } from 'react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { ExceptionRights } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFocusOnMount } from '../../hooks/useFocusOnMount';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_REASON = 2000;

const useStyles = makeStyles(
  theme => ({
    form: { display: 'grid', gap: 12, marginTop: 8 },
    actions: { display: 'flex', gap: 8 },
    wrong: { color: tokensOf(theme).attention },
  }),
  { name: 'MaturityExceptionForm' },
);

/** A local day as `<input type="date">` has it. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(
    date.getDate(),
  )}`;
}

/** Asks for an exception: why, until when, and for what. It ends with the day that is named, where the person is. */
export function ExceptionForm(props: {
  rights: ExceptionRights;
  now: number;
  isSending: boolean;
  onSend: (request: {
    reason: string;
    endsAt: string;
    covers: 'subject' | 'owned';
  }) => void;
  onCancel: () => void;
}) {
  const { rights, now, isSending, onSend, onCancel } = props;
  const classes = useStyles();
  const t = useText();
  const id = useUniqueId();
  const inputRef = useFocusOnMount<HTMLTextAreaElement>();
  const first = dayOf(now + DAY_MS);
  const last = dayOf(now + rights.maximumDays * DAY_MS);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(
    dayOf(now + Math.min(90, rights.maximumDays) * DAY_MS),
  );
  const [covers, setCovers] = useState<'subject' | 'owned'>('subject');
  const [isChecked, setChecked] = useState(false);
  const isReasonMissing = isChecked && !reason.trim();
  const isDayWrong = !day || day < first || day > last;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() && !isDayWrong) {
      const endsAt = new Date(`${day}T23:59:59`).toISOString();
      onSend({ reason: reason.trim(), endsAt, covers });
    }
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextField
        id={`${id}-reason`}
        inputRef={inputRef}
        multiline
        minRows={2}
        variant="outlined"
        size="small"
        required
        label={t('exceptions.reason')}
        value={reason}
        helperText={isReasonMissing ? t('exceptions.reasonMissing') : undefined}
        inputProps={{
          maxLength: LONGEST_REASON,
          'aria-invalid': isReasonMissing,
        }}
        FormHelperTextProps={{ className: classes.wrong, role: 'alert' }}
        onChange={event => setReason(event.target.value)}
      />
      <TextField
        id={`${id}-end`}
        type="date"
        variant="outlined"
        size="small"
        required
        label={t('exceptions.endsOn')}
        value={day}
        helperText={
          isChecked && isDayWrong
            ? t('exceptions.endWrong', { days: String(rights.maximumDays) })
            : undefined
        }
        InputLabelProps={{ shrink: true }}
        inputProps={{ min: first, max: last }}
        FormHelperTextProps={{ className: classes.wrong, role: 'alert' }}
        onChange={event => setDay(event.target.value)}
      />
      {rights.group && (
        <TextField
          id={`${id}-covers`}
          select
          variant="outlined"
          size="small"
          label={t('exceptions.covers')}
          value={covers}
          onChange={event =>
            setCovers(event.target.value === 'owned' ? 'owned' : 'subject')
          }
        >
          <MenuItem value="subject">{t('exceptions.coversSubject')}</MenuItem>
          <MenuItem value="owned">
            {t('exceptions.coversOwned', { group: rights.group.title })}
          </MenuItem>
        </TextField>
      )}
      <div className={classes.actions}>
        <ActionButton weight="primary" type="submit" disabled={isSending}>
          {t('exceptions.send')}
        </ActionButton>
        <ActionButton weight="text" onClick={onCancel}>
          {t('action.cancel')}
        </ActionButton>
      </div>
    </form>
  );
}
