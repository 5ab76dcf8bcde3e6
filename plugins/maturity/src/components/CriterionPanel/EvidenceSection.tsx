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

import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutlined';
import LinkIcon from '@material-ui/icons/Link';
import NoteIcon from '@material-ui/icons/NotesOutlined';
import { Evidence } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { EvidenceForm } from './EvidenceForm';
import { EvidenceLink } from './EvidenceLink';
import { Key } from './Key';
import { NoteText } from './NoteText';
import { PanelSection } from './PanelSection';

/** As many pieces of evidence as an answer may carry. */
const MOST_EVIDENCE = 20;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: { margin: 0, padding: 0, listStyle: 'none' },
      item: {
        display: 'flex',
        alignItems: 'flex-start',
        gap: 8,
        padding: '6px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        '& > svg': { flex: 'none', fontSize: 18, color: tokens.secondary },
      },
      text: {
        flex: 1,
        minWidth: 0,
        overflowWrap: 'anywhere',
      },
      date: { fontSize: 12, color: tokens.secondary, whiteSpace: 'nowrap' },
      proof: { margin: 0, color: tokens.attention },
      remove: {
        padding: 3,
        color: tokens.secondary,
        '&:focus-visible': focusRing(tokens),
      },
      none: { margin: 0, color: tokens.secondary },
    };
  },
  { name: 'MaturityEvidenceSection' },
);

/** What supports the answer. Without an answer there is nothing to support. */
export function EvidenceSection(props: {
  evidence: readonly Evidence[];
  canUpdate: boolean;
  hasAnswer: boolean;
  isAdding: boolean;
  /** Whether the evidence that is being added is what makes the answer `met`. */
  isProof: boolean;
  /** Whether the last piece has to stay. */
  keepsOne: boolean;
  onAdding: (isAdding: boolean) => void;
  onChange: (evidence: Evidence[]) => void;
}) {
  const { evidence, canUpdate, hasAnswer, isAdding, isProof, keepsOne } = props;
  const { onAdding, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const canAdd =
    canUpdate && (hasAnswer || isProof) && evidence.length < MOST_EVIDENCE;
  const canRemove =
    canUpdate && hasAnswer && !(keepsOne && evidence.length === 1);

  return (
    <PanelSection
      title={t('evidence.title', { number: format.number(evidence.length) })}
      action={
        canAdd &&
        !isAdding && (
          <ActionButton
            weight="text"
            startIcon={<AddIcon />}
            aria-keyshortcuts="e"
            onClick={() => onAdding(true)}
          >
            {t('evidence.add')}&ensp;<Key>e</Key>
          </ActionButton>
        )
      }
    >
      {evidence.length === 0 && !isAdding && (
        <p className={classes.none}>
          {hasAnswer || !canUpdate
            ? t('evidence.none')
            : t('evidence.answerFirst')}
        </p>
      )}
      {evidence.length > 0 && (
        <ul className={classes.list}>
          {evidence.map((item, index) => (
            <li className={classes.item} key={index}>
              {item.type === 'link' ? <LinkIcon /> : <NoteIcon />}
              <span className={classes.text}>
                {item.type === 'link' ? (
                  <EvidenceLink url={item.url} title={item.title} />
                ) : (
                  <NoteText>{item.text}</NoteText>
                )}
              </span>
              {item.date && (
                <span className={classes.date}>{format.date(item.date)}</span>
              )}
              {canRemove && (
                <IconButton
                  className={classes.remove}
                  disableRipple
                  aria-label={t('evidence.remove', {
                    title:
                      item.type === 'link' ? item.title ?? item.url : item.text,
                  })}
                  onClick={() =>
                    onChange(evidence.filter((_item, other) => other !== index))
                  }
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {isProof && <p className={classes.proof}>{t('expiring.proof')}</p>}
      {isAdding && canAdd && (
        <EvidenceForm
          onAdd={added => {
            onAdding(false);
            onChange([...evidence, added]);
          }}
          onCancel={() => onAdding(false)}
        />
      )}
    </PanelSection>
  );
}
