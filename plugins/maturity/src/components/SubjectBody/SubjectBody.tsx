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

import { ReactNode, useMemo, useRef, useState } from 'react';
import Drawer from '@material-ui/core/Drawer';
import { makeStyles } from '@material-ui/core/styles';
import {
  Assessment,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState, useAnswers, useSubject } from '../../assessing';
import { useIsNarrower } from '../../hooks/useIsNarrower';
import { ModelView, useModelView } from '../../model';
import { CriteriaList } from '../CriteriaList';
import { CriterionPanel } from '../CriterionPanel';
import { MatchingCriteria, useFilters } from '../Filters';
import { VisuallyHidden } from '../layout';
import { LevelLine } from '../LevelCard';
import { useKeyDown } from '../../hooks/useKeyDown';
import { UndoBar, undoOnKey } from '../Saving';
import { CellPosition, StaircaseHandle } from '../Staircase';
import { KeepInPlace } from './KeepInPlace';
import { SavedAnnouncement } from './SavedAnnouncement';
import { StaircaseCard } from './StaircaseCard';
import { SubjectFoot } from './SubjectFoot';
import { SubjectNotes, UrgentNotes } from './SubjectNotes';
import { SubjectSummary } from './SubjectSummary';
import { useCriterionInUrl } from './useCriterionInUrl';

/** Below this width in pixels there is no room for a panel beside the staircase. */
const ROOM_FOR_PANEL = 930;

const useStyles = makeStyles(
  theme => ({
    body: { display: 'grid', gap: 16, minWidth: 0 },
    split: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(420px, 38%)',
      alignItems: 'start',
      gap: 16,
    },
    main: { display: 'grid', gap: 16, minWidth: 0 },
    docked: {
      position: 'sticky',
      top: 16,
      maxHeight: 'calc(100vh - 32px)',
      overflowY: 'auto',
      borderRadius: 4,
      boxShadow: '0 1px 3px rgba(16,36,44,.2)',
    },
    drawer: {
      width: 'min(520px, 100vw)',
      [theme.breakpoints.down('xs')]: { width: '100vw' },
    },
    list: { padding: '14px 24px 20px' },
  }),
  { name: 'MaturitySubjectBody' },
);

/** What to look at first: where the next step is. */
function firstCell(
  model: ModelView,
  subject: SubjectState,
): CellPosition | undefined {
  const [step] = subject.steps.steps;
  const located = step && model.criterion(step.criterionId);
  return (
    located && {
      categoryId: located.category.id,
      level: located.criterion.level,
    }
  );
}

/** The assessment of one subject: where it stands, the staircase, and one criterion beside it. */
export function SubjectBody(props: {
  entityRef: string;
  assessment: Assessment;
  subject: ScoredSubject;
  /** Reads the assessment again, after somebody else changed it. */
  onReload: () => void;
  /** Stands in place of the three cards while no criterion is open. */
  summary?: (
    subject: SubjectState,
    onOpenCriterion: (criterionId: string) => void,
  ) => ReactNode;
}) {
  const { entityRef, assessment, subject: scored, onReload, summary } = props;
  const classes = useStyles();
  const model = useModelView();
  const frame = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrower(frame, ROOM_FOR_PANEL);
  const [now] = useState(() => Date.now());

  const { state: answers, actions } = useAnswers(
    entityRef,
    assessment,
    onReload,
  );
  useKeyDown(frame, event => undoOnKey(event, actions));
  const subject = useSubject(model, scored, answers, assessment);
  const order = useMemo(
    () =>
      subject.criteria
        .map(({ criterion }) => criterion)
        .sort((a, b) => a.level - b.level)
        .map(({ id }) => id),
    [subject.criteria],
  );

  const filter = useFilters(subject, answers, assessment.canUpdate);
  const staircase = useRef<StaircaseHandle>(null);
  const [chosen, setChosen] = useState<CellPosition>();
  const [suggested, setSuggested] = useState(() => firstCell(model, subject));
  // In little room the list covers the page: only when it is asked for.
  const cell = chosen ?? (isNarrow ? undefined : suggested);
  const setCell = (position: CellPosition | undefined) => {
    setChosen(position);
    setSuggested(undefined);
  };
  const [returnTo, setReturnTo] = useState<string>();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { criterionId, open, replace, close } = useCriterionInUrl();
  const index = criterionId ? order.indexOf(criterionId) : -1;
  const located =
    index >= 0 && criterionId ? model.criterion(criterionId) : undefined;

  const closeCriterion = () => {
    close();
    if (located) {
      const home = {
        categoryId: located.category.id,
        level: located.criterion.level,
      };
      if (isNarrow && cell) {
        setReturnTo(located.criterion.id);
      } else {
        setCell(isNarrow ? undefined : home);
        staircase.current?.focusCell(home);
      }
    }
  };
  const selectCell = (position: CellPosition) => {
    setCell(position);
    setReturnTo(undefined);
    const first = subject.criteria.find(
      ({ categoryId, criterion }) =>
        categoryId === position.categoryId &&
        criterion.level === position.level,
    );
    if (located && first) {
      replace(first.criterion.id);
    }
  };
  const closeList = () => {
    setCell(undefined);
    if (cell) {
      staircase.current?.focusCell(cell);
    }
  };
  const step = (offset: number) => {
    const target = order[index + offset];
    return target ? () => replace(target) : undefined;
  };

  const selected = located
    ? { categoryId: located.category.id, level: located.criterion.level }
    : cell;
  const panel = located && (
    <CriterionPanel
      entityRef={entityRef}
      located={located}
      states={subject.states}
      onOpen={replace}
      answer={answers.stored.get(located.criterion.id)}
      finding={subject.findings.get(located.criterion.id)}
      declared={subject.declared.get(located.criterion.id)}
      file={assessment.file}
      pending={answers.pending.get(located.criterion.id)}
      draft={answers.drafts.get(located.criterion.id)}
      canUndo={
        answers.undo[answers.undo.length - 1]?.criterionId ===
        located.criterion.id
      }
      canUpdate={assessment.canUpdate}
      exceptions={assessment.exceptions}
      exceptionRights={assessment.exceptionRights}
      onExceptionsChanged={onReload}
      evidenceRequiredFor={assessment.evidenceRequiredFor}
      now={now}
      actions={actions}
      onPrevious={step(-1)}
      onNext={step(1)}
      onClose={closeCriterion}
      isHistoryOpen={isHistoryOpen}
      onHistoryOpen={setHistoryOpen}
    />
  );
  const { matching } = filter;
  const list =
    matching && !chosen && !isNarrow ? (
      <MatchingCriteria
        matching={matching}
        subject={subject}
        answers={answers}
        onOpenCriterion={open}
      />
    ) : (
      cell && (
        <CriteriaList
          matching={matching}
          cell={cell}
          scope={assessment.scope}
          subject={subject}
          answers={answers}
          returnTo={returnTo}
          onOpenCriterion={open}
          onClose={closeList}
        />
      )
    );
  const isDocked = Boolean(panel) && !isNarrow;
  const notes = {
    entityRef,
    assessment,
    answers,
    actions,
    onOpenCriterion: open,
    onReload,
  };

  return (
    <div ref={frame} className={isDocked ? classes.split : classes.body}>
      <div className={classes.main}>
        <UrgentNotes {...notes} />
        {isDocked ? (
          <LevelLine scope={assessment.scope} subject={subject} />
        ) : (
          summary?.(subject, open) ?? (
            <SubjectSummary
              entityRef={entityRef}
              onReload={onReload}
              assessment={assessment}
              subject={subject}
              freshness={answers.freshness}
              onOpenCriterion={open}
              isNarrow={isNarrow}
            />
          )
        )}
        <SubjectNotes {...notes} />
        <KeepInPlace layout={isDocked ? 'docked' : 'open'}>
          <StaircaseCard
            subject={subject}
            selected={selected}
            onSelect={selectCell}
            handle={staircase}
            list={isNarrow || isDocked ? undefined : list}
            filter={filter}
          />
        </KeepInPlace>
        <SubjectFoot
          entityRef={entityRef}
          assessment={assessment}
          subject={subject}
          isDocked={isDocked}
          onOpenCriterion={open}
          onReload={onReload}
        />
      </div>
      {isDocked && <div className={classes.docked}>{panel}</div>}
      {isNarrow && (
        <Drawer
          anchor="right"
          open={Boolean(panel ?? list)}
          onClose={panel ? closeCriterion : closeList}
          classes={{ paper: classes.drawer }}
        >
          {panel ?? (list && <div className={classes.list}>{list}</div>)}
        </Drawer>
      )}
      <VisuallyHidden role="status">
        <SavedAnnouncement answers={answers} />
      </VisuallyHidden>
      <UndoBar
        answers={answers}
        openCriterionId={located?.criterion.id}
        onUndo={actions.undo}
      />
    </div>
  );
}
