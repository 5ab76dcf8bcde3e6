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
import Radio from '@material-ui/core/Radio';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { Evidence } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFocusOnMount } from '../../hooks/useFocusOnMount';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { webAddress } from './webAddress';

const LONGEST_URL = 2000;
const LONGEST_TITLE = 200;
const LONGEST_NOTE = 5000;

const useStyles = makeStyles(
  theme => ({
    form: { display: 'grid', gap: 12, marginTop: 8 },
    kinds: { flexDirection: 'row' },
    actions: { display: 'flex', gap: 8 },
    problem: { color: tokensOf(theme).attention },
  }),
  { name: 'MaturityEvidenceForm' },
);

/** The days that the backend takes. */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2099-12-31';

function isUsual(date: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= FIRST_DAY && date <= LAST_DAY
  );
}

/** The day it is where the person is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10);
}

/** Adds a link or a note, and the day that it is from. */
export function EvidenceForm(props: {
  onAdd: (evidence: Evidence) => void;
  onCancel: () => void;
}) {
  const { onAdd, onCancel } = props;
  const classes = useStyles();
  const t = useText();
  const groupId = useUniqueId();
  const urlRef = useFocusOnMount<HTMLInputElement>();
  const [type, setType] = useState<Evidence['type']>('link');
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [note, setNote] = useState('');
  const [date, setDate] = useState(today);
  const [wasRefused, setRefused] = useState(false);

  const evidence = (): Evidence | undefined => {
    const dated = isUsual(date) ? { date } : {};
    if (type === 'note') {
      const text = note.trim();
      return text ? { type, text, ...dated } : undefined;
    }
    const address = webAddress(url);
    return address
      ? {
          type,
          url: address,
          ...(title.trim() && { title: title.trim() }),
          ...dated,
        }
      : undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const added = evidence();
    setRefused(!added);
    if (added) {
      onAdd(added);
    }
  };
  const helper = { className: classes.problem, role: 'alert' };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <RadioGroup
        className={classes.kinds}
        aria-label={t('evidence.kind')}
        name={groupId}
        value={type}
        onChange={event => {
          setType(event.target.value === 'note' ? 'note' : 'link');
          setRefused(false);
        }}
      >
        <FormControlLabel
          value="link"
          control={<Radio size="small" color="default" />}
          label={t('evidence.link')}
        />
        <FormControlLabel
          value="note"
          control={<Radio size="small" color="default" />}
          label={t('evidence.note')}
        />
      </RadioGroup>
      {type === 'link' ? (
        <>
          <TextField
            id={`${groupId}-url`}
            inputRef={urlRef}
            required
            variant="outlined"
            size="small"
            type="url"
            label={t('evidence.url')}
            placeholder="https://"
            value={url}
            helperText={wasRefused ? t('evidence.urlProblem') : undefined}
            inputProps={{ maxLength: LONGEST_URL, 'aria-invalid': wasRefused }}
            FormHelperTextProps={helper}
            onChange={event => setUrl(event.target.value)}
          />
          <TextField
            id={`${groupId}-title`}
            variant="outlined"
            size="small"
            label={t('evidence.linkTitle')}
            value={title}
            inputProps={{ maxLength: LONGEST_TITLE }}
            onChange={event => setTitle(event.target.value)}
          />
        </>
      ) : (
        <TextField
          id={`${groupId}-note`}
          required
          multiline
          minRows={2}
          variant="outlined"
          size="small"
          label={t('evidence.noteText')}
          placeholder={t('expiring.markdown')}
          value={note}
          helperText={wasRefused ? t('evidence.noteProblem') : undefined}
          inputProps={{ maxLength: LONGEST_NOTE, 'aria-invalid': wasRefused }}
          FormHelperTextProps={helper}
          onChange={event => setNote(event.target.value)}
        />
      )}
      <TextField
        id={`${groupId}-date`}
        variant="outlined"
        size="small"
        type="date"
        label={t('expiring.evidenceDate')}
        value={date}
        InputLabelProps={{ shrink: true }}
        inputProps={{ min: FIRST_DAY, max: LAST_DAY }}
        onChange={event => setDate(event.target.value)}
      />
      <div className={classes.actions}>
        <ActionButton weight="primary" type="submit">
          {t('evidence.save')}
        </ActionButton>
        <ActionButton weight="text" onClick={onCancel}>
          {t('action.cancel')}
        </ActionButton>
      </div>
    </form>
  );
}
