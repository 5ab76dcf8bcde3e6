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
import { Answer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  AnswerDraft,
  CriterionFinding,
  isFactConflict,
  toEvidence,
} from '../../assessing';
import { useText } from '../../hooks/useText';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';
import { FactItem } from './FactItem';
import { PanelSection } from './PanelSection';
import { useAnswerText } from './useAnswerText';

const useStyles = makeStyles(
  {
    list: { margin: '8px 0 0', padding: 0, listStyle: 'none' },
    side: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  },
  { name: 'MaturityFactSection' },
);

/** What facts say about a criterion: that they answer it, that they disagree with who does, or that they are a sign. */
export function FactSection(props: {
  finding: CriterionFinding;
  answer: Answer | undefined;
  canUpdate: boolean;
  onGive: (draft: AnswerDraft) => void;
}) {
  const { finding, answer, canUpdate, onGive } = props;
  const { facts, hint, status } = finding;
  const classes = useStyles();
  const t = useText();
  const answerText = useAnswerText();
  const standing = answer && !answer.expired ? answer : undefined;
  const hinted = hint ? 'met' : 'not-met';
  const isHint = hint !== undefined && status === undefined;
  return (
    <PanelSection title={t('facts.title')}>
      {standing && isFactConflict(finding, standing) && (
        <Note
          tone="attention"
          icon={<StateGlyph state="attention" />}
          title={t('facts.conflict')}
          actions={
            canUpdate &&
            standing.source === 'person' && (
              <ActionButton
                weight="secondary"
                onClick={() => onGive({ status: 'unknown', evidence: [] })}
              >
                {t('facts.yield')}
              </ActionButton>
            )
          }
        >
          <p className={classes.side}>
            {t('facts.sideOfFacts', {
              answer: answerText(status ?? 'unknown'),
            })}
          </p>
          <p className={classes.side}>
            {t('facts.sideOfPerson', {
              author:
                standing.source === 'repository'
                  ? t('repository.author')
                  : standing.authorName ?? t('criterion.someone'),
              answer: answerText(standing.status),
            })}
          </p>
          {standing.reason && (
            <p className={classes.side}>
              {t('answer.quote', { text: standing.reason })}
            </p>
          )}
        </Note>
      )}
      {isHint && (
        <Note
          tone="calm"
          title={t(hint ? 'facts.hintMet' : 'facts.hintNotMet')}
          actions={
            canUpdate &&
            standing?.status !== hinted && (
              <ActionButton
                weight="secondary"
                onClick={() =>
                  onGive({ status: hinted, evidence: toEvidence(facts) })
                }
              >
                {t('facts.accept', { answer: answerText(hinted) })}
              </ActionButton>
            )
          }
        />
      )}
      <ul className={classes.list}>
        {facts.map(fact => (
          <FactItem key={`${fact.name} ${fact.source}`} fact={fact} />
        ))}
      </ul>
    </PanelSection>
  );
}
