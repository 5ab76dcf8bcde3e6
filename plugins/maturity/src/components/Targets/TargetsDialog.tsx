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
import Dialog from '@material-ui/core/Dialog';
import { makeStyles } from '@material-ui/core/styles';
import {
  OVERALL,
  TargetReach,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useRefusalText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { PlateauNote } from './PlateauNote';
import { TargetDraft, TargetRow } from './TargetRow';
import { useTargets } from './TargetsContext';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      paper: {
        backgroundColor: tokens.surface,
        backgroundImage: 'none',
        color: tokens.text,
        padding: '16px 24px 24px',
        fontSize: 14,
        lineHeight: '20px',
        [theme.breakpoints.down('xs')]: { margin: 12, padding: '14px 16px' },
      },
      title: { margin: 0, fontSize: 18, lineHeight: '24px', fontWeight: 500 },
      text: { margin: '8px 0 0' },
      rows: { margin: '12px 0 0', padding: 0, border: 0, minWidth: 0 },
      actions: { display: 'flex', gap: 8, marginTop: 16 },
    };
  },
  { name: 'MaturityTargetsDialog' },
);

/** Sets the target of every dimension and overall, for a subject or for what a group owns. */
export function TargetsDialog(props: {
  open: boolean;
  reach: TargetReach;
  onClose: () => void;
}) {
  const { open, reach, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const titleId = useUniqueId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      scroll="body"
      aria-labelledby={titleId}
      classes={{ paper: classes.paper }}
    >
      <h2 className={classes.title} id={titleId}>
        {reach === 'owned'
          ? t('targets.dialogOwnedTitle')
          : t('targets.dialogTitle')}
      </h2>
      {open && <TargetsForm reach={reach} onClose={onClose} />}
    </Dialog>
  );
}

function TargetsForm(props: { reach: TargetReach; onClose: () => void }) {
  const { reach, onClose } = props;
  const { targets, save } = useTargets();
  const classes = useStyles();
  const t = useText();
  const refusalText = useRefusalText();
  const { model } = useModelView();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, TargetDraft>>(
    () =>
      new Map(
        targets?.own
          .filter(own => own.reach === reach)
          .map(({ dimensionId, level, dueOn }) => [
            dimensionId,
            { level, dueOn },
          ]),
      ),
  );
  const [phase, setPhase] = useState<'editing' | 'saving' | Error>('editing');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPhase('saving');
    try {
      await save({
        reach,
        targets: [...drafts].flatMap(([dimensionId, { level, dueOn }]) =>
          level === undefined
            ? []
            : [{ dimensionId, level, dueOn: dueOn || undefined }],
        ),
      });
      onClose();
    } catch (error) {
      setPhase(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const rows = [
    { id: OVERALL, title: t('dimensions.overall') },
    ...model.dimensions,
  ];
  return (
    <form onSubmit={submit} noValidate>
      <p className={classes.text}>{t('targets.dialogText')}</p>
      <PlateauNote />
      <fieldset className={classes.rows} disabled={phase === 'saving'}>
        {rows.map(({ id, title }) => (
          <TargetRow
            key={id}
            title={title}
            draft={drafts.get(id) ?? {}}
            onChange={draft => setDrafts(new Map(drafts).set(id, draft))}
          />
        ))}
      </fieldset>
      {phase instanceof Error && (
        <div role="alert">
          <Note
            tone="attention"
            icon={<StateGlyph state="attention" />}
            title={t('targets.notSaved')}
          >
            {refusalText(phase)}
          </Note>
        </div>
      )}
      <div className={classes.actions}>
        <ActionButton
          weight="primary"
          type="submit"
          disabled={phase === 'saving'}
        >
          {t('targets.save')}
        </ActionButton>
        <ActionButton weight="text" onClick={onClose}>
          {t('action.cancel')}
        </ActionButton>
      </div>
    </form>
  );
}
