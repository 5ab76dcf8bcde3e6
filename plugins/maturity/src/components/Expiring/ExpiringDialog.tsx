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
import Checkbox from '@material-ui/core/Checkbox';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { Answer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useStateText } from '../../hooks/useStateText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { ConfirmButton } from './ConfirmButton';

/** As many answers as the backend renews at once. */
const MOST_AT_ONCE = 500;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      paper: { backgroundColor: tokens.surface, color: tokens.text },
      list: { margin: 0, padding: 0, listStyle: 'none' },
      item: {
        display: 'grid',
        gridTemplateColumns: 'auto 16px minmax(0, 1fr)',
        alignItems: 'start',
        gap: 8,
        padding: '6px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        fontSize: 14,
        lineHeight: '20px',
        '& > svg': { marginTop: 2 },
      },
      box: { padding: 1, color: tokens.link },
      remark: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      attention: { color: tokens.attention },
      actions: { flexWrap: 'wrap', gap: 8, padding: '8px 24px 16px' },
    };
  },
  { name: 'MaturityExpiringDialog' },
);

/** The answers that have expired or are about to: whoever looked at them again renews them together. */
export function ExpiringDialog(props: {
  /** The first to expire first. */
  due: readonly Answer[];
  onConfirm: AnswerActions['confirm'];
  onClose: () => void;
}) {
  const { due, onConfirm, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const stateText = useStateText();
  const model = useModelView();
  const titleId = useUniqueId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const listed = due.slice(0, MOST_AT_ONCE);
  const chosen = listed.filter(({ id }) => !left.has(id));

  const toggle = (id: string) =>
    setLeft(previous => {
      const next = new Set(previous);
      if (!next.delete(id)) {
        next.add(id);
      }
      return next;
    });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={titleId}
      classes={{ paper: classes.paper }}
    >
      <DialogTitle id={titleId}>{t('expiring.title')}</DialogTitle>
      <DialogContent>
        <p>{t('expiring.explanation')}</p>
        <ul className={classes.list}>
          {listed.map(answer => {
            const located = model.criterion(answer.criterionId);
            const statement =
              located?.criterion.statement ?? answer.criterionId;
            return (
              <li key={answer.criterionId}>
                <label className={classes.item}>
                  <Checkbox
                    className={classes.box}
                    size="small"
                    color="default"
                    disableRipple
                    checked={!left.has(answer.id)}
                    onChange={() => toggle(answer.id)}
                  />
                  <StateGlyph
                    state={answer.status}
                    label={stateText(answer.status)}
                  />
                  <span>
                    {statement}
                    <span className={classes.remark}>
                      {t('criteria.answeredBy', {
                        author: answer.authorName ?? t('criterion.someone'),
                        date: format.date(answer.answeredAt),
                      })}
                      {' · '}
                      <span className={classes.attention}>
                        {answer.expired
                          ? t('criteria.expired')
                          : t('criteria.expires', {
                              date: format.date(answer.expiresAt ?? ''),
                            })}
                      </span>
                    </span>
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      </DialogContent>
      <DialogActions className={classes.actions}>
        <ActionButton weight="text" onClick={onClose}>
          {t('action.cancel')}
        </ActionButton>
        <ConfirmButton
          weight="primary"
          label={t('expiring.stillTrueCount', { count: chosen.length })}
          answers={chosen}
          onConfirm={onConfirm}
          onDone={changed => changed === 0 && onClose()}
        />
      </DialogActions>
    </Dialog>
  );
}
