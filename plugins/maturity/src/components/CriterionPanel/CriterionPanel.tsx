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

import { useCallback, useEffect, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  ANSWER_STATUSES,
  Answer,
  Assessment,
  CriterionState,
  DeclaredAnswer,
  DraftAnswer,
  Exception,
  ExceptionRights,
  SubjectFile,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  AnswerActions,
  CriterionFinding,
  PendingAnswer,
} from '../../assessing';
import { useKeyDown } from '../../hooks/useKeyDown';
import { useUniqueId } from '../../hooks/useUniqueId';
import { LocatedCriterion } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { DraftSuggestion, useDraftAction } from '../Drafts';
import { AnswerSection } from './AnswerSection';
import { CriterionFoot } from './CriterionFoot';
import { CriterionHead } from './CriterionHead';
import { ExpirySection } from './ExpirySection';
import { EvidenceSection } from './EvidenceSection';
import { ExceptionSection } from './ExceptionSection';
import { Explanations } from './Explanations';
import { HistorySection } from './HistorySection';
import { OtherVoices } from './OtherVoices';
import { SuccessorsSection } from './SuccessorsSection';
import { isPlainKey } from './isPlainKey';
import { useGiving } from './useGiving';

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
    };
  },
  { name: 'MaturityCriterionPanel' },
);

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
  const titleId = useUniqueId();
  const panelRef = useRef<HTMLElement>(null);
  useEffect(() => {
    panelRef.current?.focus({ preventScroll: true });
  }, [criterion.id]);

  const focusPanel = useCallback(() => panelRef.current?.focus(), []);
  const giving = useGiving({
    criterion,
    answer,
    pending,
    said: { repository: declared?.status, fact: finding?.status },
    needsEvidence:
      props.evidenceRequiredFor === 'always' ||
      (props.evidenceRequiredFor === 'mustHaves' && criterion.mustHave),
    onGive: given => actions.give(criterion.id, given),
    onSettled: focusPanel,
  });
  const { asked, ask, hasAnswer } = giving;

  const draftAction = useDraftAction();
  const settleDraft = async (action: () => Promise<number | void>) => {
    if (await draftAction.run(action)) {
      focusPanel();
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
      giving.giveStatus(status);
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
          disputedBy={giving.disputedBy}
          onCancelReason={() => ask(undefined)}
          onAnswer={giving.giveStatus}
          onGive={answerGiven => {
            ask(undefined);
            actions.give(criterion.id, answerGiven);
          }}
          onDrop={() => {
            actions.drop(criterion.id);
            focusPanel();
          }}
          onUndo={
            props.canUndo
              ? () => {
                  actions.undo();
                  focusPanel();
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
            focusPanel();
          }}
        />
        <Explanations criterion={criterion} entityRef={entityRef} />
        <SuccessorsSection
          criterion={criterion}
          states={states}
          onOpen={onOpen}
        />
        <EvidenceSection
          evidence={giving.evidence}
          canUpdate={canUpdate && (!answer || answer.source === 'person')}
          hasAnswer={hasAnswer}
          isAdding={asked === 'evidence' || asked === 'proof'}
          isProof={asked === 'proof'}
          keepsOne={giving.keepsOne}
          onAdding={isAdding => ask(isAdding ? 'evidence' : undefined)}
          onChange={giving.giveEvidence}
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
