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

import { useCallback, useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  ANSWER_STATUSES,
  Answer,
  AnswerStatus,
  Assessment,
  CriterionState,
  DeclaredAnswer,
  DraftAnswer,
  Evidence,
  Exception,
  ExceptionRights,
  modelTextPath,
  SubjectFile,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  AnswerActions,
  CriterionFinding,
  PendingAnswer,
} from '../../assessing';
import { useKeyDown } from '../../hooks/useKeyDown';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { LocatedCriterion } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ModelText } from '../ModelText';
import { DraftSuggestion, useDraftAction } from '../Drafts';
import { DoIt, PolicySection } from '../SelfService';
import { AnswerSection } from './AnswerSection';
import { CriterionFoot } from './CriterionFoot';
import { CriterionHead } from './CriterionHead';
import { ExpirySection } from './ExpirySection';
import { EvidenceSection } from './EvidenceSection';
import { ExceptionSection } from './ExceptionSection';
import { HistorySection } from './HistorySection';
import { OtherVoices } from './OtherVoices';
import { PanelSection } from './PanelSection';
import { SuccessorsSection } from './SuccessorsSection';
import { contraryTo } from './contrary';
import { isPlainKey } from './isPlainKey';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      panel: {
        backgroundColor: tokens.surface,
        color: tokens.text,
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums',
        '&:focus': { outline: 'none' },
        '&:focus-visible': { ...focusRing(tokens), outlineOffset: -2 },
      },
      body: {
        padding: '14px 20px 20px',
        [theme.breakpoints.down('xs')]: { padding: '14px 16px 20px' },
      },
      text: { margin: 0, overflowWrap: 'anywhere' },
      steps: { margin: 0, paddingLeft: 24 },
    };
  },
  { name: 'MaturityCriterionPanel' },
);

/**
 * What is asked in place: the reason of an answer, a piece of evidence, or the evidence without which nothing counts as
 * met.
 */
type Asked = { reasonFor: AnswerStatus } | 'evidence' | 'proof';

/** One criterion: what it says, how the subject answers it, and how to get there. */
export function CriterionPanel(props: {
  entityRef: string;
  located: LocatedCriterion;
  /** The states of the criteria that the subject is asked. */
  states: ReadonlyMap<string, CriterionState>;
  answer: Answer | undefined;
  /** What facts say about it; missing if they say nothing. */
  finding?: CriterionFinding;
  /** What the file in the repository says about it, and where that is; missing if it says nothing. */
  declared?: DeclaredAnswer;
  file?: SubjectFile;
  pending: PendingAnswer | undefined;
  /** An answer copied from another subject, for those who may confirm it. */
  draft: DraftAnswer | undefined;
  /** Whether the last answer that can be taken back is to this criterion. */
  canUndo: boolean;
  canUpdate: boolean;
  /** Those of the subject that are open or wait for a decision; none where they do not matter. */
  exceptions?: Exception[];
  exceptionRights?: ExceptionRights;
  onExceptionsChanged?: () => void;
  /** Which criteria count as met only with evidence. */
  evidenceRequiredFor: Assessment['evidenceRequiredFor'];
  now: number;
  actions: AnswerActions;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  /** Opens another criterion in place of this one. */
  onOpen: (criterionId: string) => void;
  onClose: () => void;
  /** Whether the history is open; it stays so from one criterion to the next. */
  isHistoryOpen: boolean;
  onHistoryOpen: (isOpen: boolean) => void;
}) {
  const { entityRef, located, states, answer, pending, canUpdate, now } = props;
  const draft = canUpdate && !pending ? props.draft : undefined;
  const {
    actions,
    declared,
    file,
    finding,
    onOpen,
    onPrevious,
    onNext,
    onClose,
  } = props;
  const { isHistoryOpen, onHistoryOpen } = props;
  const { criterion } = located;
  const classes = useStyles();
  const t = useText();
  const titleId = useUniqueId();
  const panelRef = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<{
    for: string;
    what: Asked;
  }>();

  useEffect(() => {
    panelRef.current?.focus({ preventScroll: true });
  }, [criterion.id]);

  const asked = asking?.for === criterion.id ? asking.what : undefined;
  const ask = useCallback(
    (what: Asked | undefined) => {
      setAsking(what && { for: criterion.id, what });
      if (!what) {
        panelRef.current?.focus();
      }
    },
    [criterion.id],
  );

  const evidence = pending?.draft.evidence ?? answer?.evidence ?? [];
  const given = pending?.draft.status ?? answer?.status;
  const hasAnswer = given !== undefined && given !== 'unknown';

  const needsEvidence =
    props.evidenceRequiredFor === 'always' ||
    (props.evidenceRequiredFor === 'mustHaves' && criterion.mustHave);

  const said = { repository: declared?.status, fact: finding?.status };
  const giveStatus = (status: AnswerStatus) => {
    if (status === 'not-applicable') {
      if (criterion.allowNotApplicable) {
        ask({ reasonFor: status });
      }
      return;
    }
    if (contraryTo(status, said)) {
      ask({ reasonFor: status });
      return;
    }
    if (status === 'met' && needsEvidence && evidence.length === 0) {
      ask('proof');
      return;
    }
    ask(undefined);
    actions.give(criterion.id, { status, evidence });
  };
  const giveEvidence = (changed: Evidence[]) => {
    if (asked === 'proof') {
      actions.give(criterion.id, { status: 'met', evidence: changed });
      panelRef.current?.focus();
    } else if (hasAnswer) {
      const reason = pending ? pending.draft.reason : answer?.reason;
      actions.give(criterion.id, { status: given, reason, evidence: changed });
      panelRef.current?.focus();
    }
  };

  const draftAction = useDraftAction();
  const settleDraft = async (action: () => Promise<number | void>) => {
    if (await draftAction.run(action)) {
      panelRef.current?.focus();
    }
  };
  const confirmDraft = () =>
    draft &&
    !draftAction.isBusy &&
    settleDraft(() => actions.confirmDrafts([draft]));

  useKeyDown(panelRef, event => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      if (asked) {
        ask(undefined);
      } else {
        onClose();
      }
      return;
    }
    if (!isPlainKey(event)) {
      return;
    }
    const status = ANSWER_STATUSES[Number(event.key) - 1];
    if (canUpdate && status) {
      event.preventDefault();
      giveStatus(status);
    } else if (canUpdate && hasAnswer && event.key === 'e') {
      event.preventDefault();
      ask('evidence');
    } else if (draft && event.key === 'c') {
      event.preventDefault();
      confirmDraft();
    } else if (event.key === 'n' && onNext) {
      event.preventDefault();
      onNext();
    }
  });

  return (
    <section
      ref={panelRef}
      className={classes.panel}
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      <CriterionHead located={located} titleId={titleId} onClose={onClose} />
      <div className={classes.body}>
        <AnswerSection
          criterion={criterion}
          draft={draft}
          answer={answer}
          pending={pending}
          canUpdate={canUpdate}
          now={now}
          askingReasonFor={
            typeof asked === 'object' ? asked.reasonFor : undefined
          }
          disputedBy={
            typeof asked === 'object'
              ? contraryTo(asked.reasonFor, said)
              : undefined
          }
          onCancelReason={() => ask(undefined)}
          onAnswer={giveStatus}
          onGive={answerGiven => {
            ask(undefined);
            actions.give(criterion.id, answerGiven);
          }}
          onDrop={() => {
            actions.drop(criterion.id);
            panelRef.current?.focus();
          }}
          onUndo={
            props.canUndo
              ? () => {
                  actions.undo();
                  panelRef.current?.focus();
                }
              : undefined
          }
        />
        {draft && (
          <DraftSuggestion
            draft={draft}
            answer={answer}
            isBusy={draftAction.isBusy}
            problem={draftAction.problem}
            onConfirm={confirmDraft}
            onDiscard={() => settleDraft(() => actions.discardDrafts([draft]))}
          />
        )}
        <OtherVoices
          finding={finding}
          declared={declared}
          file={file}
          answer={pending ? undefined : answer}
          canUpdate={canUpdate}
          onGive={answerGiven => {
            ask(undefined);
            actions.give(criterion.id, answerGiven);
            panelRef.current?.focus();
          }}
        />
        <PanelSection title={t('criterion.why')}>
          <p className={classes.text}>
            <ModelText path={modelTextPath.criterion(criterion.id, 'why')}>
              {criterion.why}
            </ModelText>
          </p>
        </PanelSection>
        <PolicySection criterion={criterion} entityRef={entityRef} />
        {criterion.how.length > 0 && (
          <PanelSection title={t('criterion.how')}>
            <ol className={classes.steps}>
              {criterion.how.map((step, index) => (
                <li key={index}>
                  <ModelText
                    path={modelTextPath.criterion(criterion.id, 'how')}
                  >
                    {step}
                  </ModelText>
                </li>
              ))}
            </ol>
          </PanelSection>
        )}
        <DoIt criterion={criterion} entityRef={entityRef} />
        <PanelSection title={t('criterion.evidence')}>
          <p className={classes.text}>
            <ModelText path={modelTextPath.criterion(criterion.id, 'evidence')}>
              {criterion.evidence}
            </ModelText>
          </p>
        </PanelSection>
        <SuccessorsSection
          criterion={criterion}
          states={states}
          onOpen={onOpen}
        />
        <EvidenceSection
          evidence={evidence}
          canUpdate={canUpdate && (!answer || answer.source === 'person')}
          hasAnswer={hasAnswer}
          isAdding={asked === 'evidence' || asked === 'proof'}
          isProof={asked === 'proof'}
          keepsOne={given === 'met' && needsEvidence}
          onAdding={isAdding => ask(isAdding ? 'evidence' : undefined)}
          onChange={giveEvidence}
        />
        {answer && !pending && (
          <ExpirySection
            answer={answer}
            canUpdate={canUpdate}
            now={now}
            onConfirm={actions.confirm}
          />
        )}
        {props.onExceptionsChanged && (
          <ExceptionSection
            entityRef={entityRef}
            criterionId={criterion.id}
            exceptions={props.exceptions ?? []}
            rights={props.exceptionRights}
            now={now}
            onChanged={props.onExceptionsChanged}
          />
        )}
        <HistorySection
          entityRef={entityRef}
          criterionId={criterion.id}
          version={`${answer?.id} ${(props.exceptions ?? [])
            .map(({ id, state }) => id + state)
            .join()}`}
          isOpen={isHistoryOpen}
          onOpen={onHistoryOpen}
        />
        <CriterionFoot onPrevious={onPrevious} onNext={onNext} />
      </div>
    </section>
  );
}
