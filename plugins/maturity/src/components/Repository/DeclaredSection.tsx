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
  DeclaredAnswer,
  SubjectFile,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft, isFileConflict } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { EvidenceLink } from '../CriterionPanel/EvidenceLink';
import { PanelSection } from '../CriterionPanel/PanelSection';
import { useAnswerText } from '../CriterionPanel/useAnswerText';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  { text: { margin: '2px 0 0', overflowWrap: 'anywhere' } },
  { name: 'MaturityDeclaredSection' },
);

/** What the file in the repository says about a criterion, and where somebody disagrees with it. */
export function DeclaredSection(props: {
  declared: DeclaredAnswer;
  file: SubjectFile;
  answer: Answer | undefined;
  canUpdate: boolean;
  onGive: (draft: AnswerDraft) => void;
}) {
  const { answer, canUpdate, declared, file, onGive } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const answerText = useAnswerText();
  const isByPerson = answer?.source === 'person';
  return (
    <PanelSection
      title={t('repository.title')}
      action={<EvidenceLink url={file.url} title={t('repository.open')} />}
    >
      {answer && isFileConflict(declared, answer) && (
        <Note
          tone="attention"
          icon={<StateGlyph state="attention" />}
          title={t('repository.conflict')}
          actions={
            canUpdate &&
            isByPerson && (
              <ActionButton
                weight="secondary"
                onClick={() => onGive({ status: 'unknown', evidence: [] })}
              >
                {t('repository.yield')}
              </ActionButton>
            )
          }
        >
          <p className={classes.text}>
            {t('repository.sideOfFile', {
              answer: answerText(declared.status),
            })}
          </p>
          {isByPerson ? (
            <p className={classes.text}>
              {t('facts.sideOfPerson', {
                author: answer.authorName ?? t('criterion.someone'),
                answer: answerText(answer.status),
              })}
            </p>
          ) : (
            <p className={classes.text}>{t('repository.needsReason')}</p>
          )}
        </Note>
      )}
      <p className={classes.text}>
        {t('repository.says', {
          answer: answerText(declared.status),
          date: format.date(declared.answeredAt),
        })}
      </p>
    </PanelSection>
  );
}
