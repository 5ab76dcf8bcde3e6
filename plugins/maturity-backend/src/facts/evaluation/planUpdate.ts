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
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { dueExpiries } from '../../assessments/dueExpiries';
import { SubjectScorer } from '../../assessments/SubjectScorer';
import {
  AssessmentUpdate,
  RecordedAnswer,
  RecordedChange,
  StoredAssessment,
  TimelineEntry,
} from '../../assessments/types';
import { toLevels } from '../../assessments/buckets';
import { DeclaredAnswer, RepositoryFile } from '../../repository/types';
import { StoredFact } from '../types';
import {
  compareAnswers,
  countingAnswer,
  countingDeclared,
} from './compareAnswers';
import { factVerdicts } from './factVerdicts';

/** What an update is planned from. */
export interface UpdatePlan {
  assessment: StoredAssessment;
  /** The facts of the subject. */
  facts: readonly StoredFact[];
  /** What the file of the subject says. */
  declared: readonly DeclaredAnswer[];
  /** The file of the subject, if it has one. */
  file?: Pick<RepositoryFile, 'url' | 'revision'>;
  model: MaturityModel;
  /** When the last of the recorded changes of the subject took effect; nothing takes effect before it. */
  lastChangeAt?: Date;
  now: Date;
  scorer: SubjectScorer;
}

/**
 * What facts and the file beside the code change in the assessment of a subject (DESIGN.md §3, rule 8); missing if
 * nothing.
 *
 * They answer what no person answers in the portal. The answer of a person stands while it counts, and where they say
 * otherwise, that is a conflict. What they answered and do not say any more is unknown again.
 */
export function planUpdate(plan: UpdatePlan): AssessmentUpdate | undefined {
  const { assessment, facts, model, now, scorer } = plan;
  const { entity } = assessment;
  if (
    !assessment.present ||
    !entity.subjectScope ||
    entity.optOutReason !== undefined
  ) {
    return undefined;
  }
  const { answers, conflicts } = compareAnswers(
    assessment,
    {
      verdicts: factVerdicts(model, entity, facts, now),
      declared: countingDeclared(model, entity, plan.declared, now),
    },
    now,
  );
  const isSame =
    JSON.stringify(conflicts) === JSON.stringify(assessment.conflicts);
  if (answers.length === 0 && isSame) {
    return undefined;
  }
  const expiries = dueExpiries(assessment, now, scorer);
  const recorded = inTime(answers, plan, expiries.changes);
  const told = tell(recorded, {
    ...plan,
    assessment: { ...assessment, conflicts },
  });
  return {
    entityRef: entity.entityRef,
    model: assessment.model,
    byFacts: true,
    answers: recorded,
    conflicts,
    expiredAnswerIds: expiries.answerIds,
    standing: told.standing,
    changes: [...expiries.changes, ...told.changes],
    timeline: { entries: [...expiries.entries, ...told.entries] },
  };
}

/**
 * The answers in the order in which they take effect: when the facts were observed, but after all that is told of the
 * subject already, so that history only grows (rule 12), and not in the future.
 */
function inTime(
  answers: RecordedAnswer[],
  { assessment, lastChangeAt, now }: UpdatePlan,
  expiries: RecordedChange[],
): RecordedAnswer[] {
  const isRenewal = ({ criterionId, status }: RecordedAnswer) =>
    countingAnswer(assessment.answers.get(criterionId), now)?.status === status;
  const earliest = Math.max(
    lastChangeAt?.getTime() ?? 0,
    ...expiries.map(({ effectiveAt }) => effectiveAt.getTime()),
  );
  return answers
    .map(answer => ({
      ...answer,
      effectiveAt: new Date(
        Math.max(
          earliest,
          Math.min(answer.effectiveAt.getTime(), now.getTime()),
        ),
      ),
    }))
    .sort(
      (a, b) =>
        a.effectiveAt.getTime() - b.effectiveAt.getTime() ||
        Number(a.source === 'fact') - Number(b.source === 'fact') ||
        // What changes nothing comes first, so that the difference belongs to what does.
        Number(isRenewal(b)) - Number(isRenewal(a)) ||
        (a.criterionId < b.criterionId ? -1 : 1),
    );
}

/**
 * What the answers change. Those of one moment and source are scored once, and the last of them owns the difference of
 * all.
 */
function tell(
  recorded: RecordedAnswer[],
  { assessment, file, now, scorer }: UpdatePlan,
): {
  changes: RecordedChange[];
  entries: TimelineEntry[];
  standing: AssessmentUpdate['standing'];
} {
  const answers = new Map<string, RecordedAnswer>(assessment.answers);
  const changes: RecordedChange[] = [];
  const entries: TimelineEntry[] = [];
  // The stored standing may still have answers in it that have expired since.
  let standing = scorer.standingOf(assessment, now);
  recorded.forEach((answer, index) => {
    const { criterionId, effectiveAt, source, status } = answer;
    const before = countingAnswer(assessment.answers.get(criterionId), now);
    const statusBefore = before?.status ?? 'unknown';
    answers.set(criterionId, answer);
    const next = recorded[index + 1];
    const isLast =
      next?.effectiveAt.getTime() !== effectiveAt.getTime() ||
      next.source !== source;
    const change: RecordedChange = {
      entityRef: assessment.entity.entityRef,
      ...assessment.model,
      cause: source === 'repository' ? 'repository' : 'facts',
      effectiveAt,
      recordedAt: now,
      criterionId,
      statusBefore,
      statusAfter: status,
      ...(source === 'repository' &&
        file && { detail: { fileUrl: file.url, revision: file.revision } }),
    };
    if (isLast) {
      const previous = standing;
      standing = scorer.standingOf({ ...assessment, answers }, now);
      change.levelsBefore = previous && toLevels(previous);
      change.levelsAfter = standing && toLevels(standing);
      if (standing) {
        entries.push({ effectiveAt, standing });
      }
    }
    changes.push(change);
  });
  return { changes: changes.filter(isNews), entries, standing };
}

/** That facts are observed again is no change, unless it carries the levels of others. */
function isNews(change: RecordedChange): boolean {
  const { cause, levelsBefore, levelsAfter, statusAfter, statusBefore } =
    change;
  return (
    cause === 'repository' ||
    statusBefore !== statusAfter ||
    JSON.stringify(levelsBefore) !== JSON.stringify(levelsAfter)
  );
}
