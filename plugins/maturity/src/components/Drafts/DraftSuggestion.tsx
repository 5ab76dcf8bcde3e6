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
import {
  Answer,
  DraftAnswer,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { EvidenceLink } from '../CriterionPanel/EvidenceLink';
import { Key } from '../CriterionPanel/Key';
import { NoteText } from '../CriterionPanel/NoteText';
import { useAnswerText } from '../CriterionPanel/useAnswerText';
import { ActionButton } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { DraftGlyph } from './DraftGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      draft: {
        margin: '12px 0 0',
        padding: '10px 12px',
        borderRadius: 4,
        border: `1px dashed ${tokens.link}`,
        fontSize: 14,
        lineHeight: '20px',
      },
      head: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '2px 6px',
        margin: 0,
        fontWeight: 500,
      },
      remark: {
        margin: '2px 0 0',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      attention: { color: tokens.attention },
      list: { margin: '6px 0 0', paddingLeft: 20, overflowWrap: 'anywhere' },
      reason: {
        margin: '6px 0 0',
        overflowWrap: 'anywhere',
        whiteSpace: 'pre-wrap',
      },
      actions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
    };
  },
  { name: 'MaturityDraftSuggestion' },
);

/** A draft of the answer to a criterion, with what supports it: it counts once it is confirmed. */
export function DraftSuggestion(props: {
  draft: DraftAnswer;
  /** What it would take the place of. */
  answer: Answer | undefined;
  isBusy: boolean;
  problem: string | undefined;
  onConfirm: () => void;
  onDiscard: () => void;
}) {
  const { draft, answer, isBusy, problem, onConfirm, onDiscard } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const answerText = useAnswerText();
  return (
    <section className={classes.draft} aria-label={t('drafts.draft')}>
      <p className={classes.head}>
        <DraftGlyph />
        {t('drafts.draft')}
        <StateGlyph state={draft.status} />
        {answerText(draft.status)}
      </p>
      <p className={classes.remark}>
        {t('drafts.origin', {
          title: draft.fromTitle,
          author: draft.copiedByName ?? t('criterion.someone'),
          date: format.date(draft.copiedAt),
        })}
        {answer && !answer.expired && (
          <span className={classes.attention}>
            {' '}
            {t('drafts.replaces', {
              answer: answerText(answer.status),
              date: format.date(answer.answeredAt),
            })}
          </span>
        )}
      </p>
      {draft.reason && (
        <p className={classes.reason}>
          {t('answer.quote', { text: draft.reason })}
        </p>
      )}
      {draft.evidence.length > 0 && (
        <ul className={classes.list}>
          {draft.evidence.map((item, index) => (
            <li key={index}>
              {item.type === 'link' ? (
                <EvidenceLink url={item.url} title={item.title} />
              ) : (
                <NoteText>{item.text}</NoteText>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.actions}>
        <ActionButton
          weight="secondary"
          disabled={isBusy}
          aria-keyshortcuts="c"
          onClick={onConfirm}
        >
          {t('drafts.confirm')}&ensp;<Key>c</Key>
        </ActionButton>
        <ActionButton weight="text" disabled={isBusy} onClick={onDiscard}>
          {t('drafts.discard')}
        </ActionButton>
      </div>
      {problem && (
        <p role="alert" className={`${classes.remark} ${classes.attention}`}>
          {problem}
        </p>
      )}
    </section>
  );
}
