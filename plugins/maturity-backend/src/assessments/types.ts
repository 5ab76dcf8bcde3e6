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
import {
  AnswerStatus,
  Change,
  CriterionState,
  Evidence,
  LevelsByDimension,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ProjectedEntity } from '../catalog/types';
import { ExceptionPeriod } from '../exceptions/types';

/** A model in one edition. */
export interface ModelKey {
  modelId: string;
  edition: string;
}

/** An answer as it is recorded; `unknown` where an answer was withdrawn. */
export interface RecordedAnswer {
  criterionId: string;
  status: AnswerStatus | 'unknown';
  reason?: string;
  evidence: Evidence[];
  source: 'person' | 'fact' | 'repository';
  authorRef?: string;
  importId?: string;
  effectiveAt: Date;
  recordedAt: Date;
  expiresAt?: Date;
}

/** A recorded answer with its id; ids grow in the order of recording. */
export interface StoredAnswer extends RecordedAnswer {
  id: string;
  /** Whether the expiry has been taken into the standing; known only of answers that stand. */
  expiryRecorded?: boolean;
}

/** Where a subject stands in one dimension. */
export interface DimensionStanding {
  /** The level, or one of {@link NOT_ASSESSED}, {@link NO_LEVEL} and {@link OPTED_OUT}. */
  bucket: number;
  /** In thousandths of a level, so that sums are exact; only with a level. */
  score?: number;
  decided: number;
  total: number;
  provisional: boolean;
  /** The next level with criteria; missing at the ceiling and without a level. */
  nextLevel?: number;
  /** The levels with criteria, as `levelMask` of the common package has them; kept for now only. */
  askedLevels?: number;
  /** Where the subject stands without exceptions (DESIGN.md §3, rule 9); missing if it is the same. */
  without?: Pick<DimensionStanding, 'bucket' | 'score' | 'provisional'>;
  /** How many criteria exceptions take out; only overall, and missing if none. */
  waived?: number;
}

/** The bucket of subjects that are not assessed; below Level 0 in any order (DESIGN.md §3, rule 4). */
export const NOT_ASSESSED = -1;

/** The bucket of subjects whose criteria make no level in a dimension (DESIGN.md §3, rule 3). */
export const NO_LEVEL = -2;

/** The bucket of subjects that opted out. */
export const OPTED_OUT = -3;

/** Where a subject stands under one model: by dimension id, and `overall`. */
export interface Standing extends ModelKey {
  modelHash: string;
  dimensions: Record<string, DimensionStanding>;
}

/**
 * A standing that was just worked out, with what is kept of it for now only: how fresh its answers are, what is said
 * against them, and what holds it back. Whatever is written to the scores must be one.
 */
export interface ScoredStanding extends Standing {
  /** The week in which the first of the answers expires, or {@link NOTHING_ANSWERED} or {@link ANSWERS_EXPIRED}. */
  freshness: number;
  /** Of how many criteria facts, or the file beside the code, say otherwise than the answer that counts. */
  conflicts: number;
  gaps: SubjectGap[];
}

/**
 * A criterion that holds a subject back from its next overall level, with exceptions, without them, or both ways
 * (DESIGN.md §3, rule 9). Its state is the same on both sides.
 */
export interface SubjectGap {
  criterionId: string;
  /** Never `met` or `not-applicable`. */
  state: CriterionState;
  /** Missing where it holds nothing back with exceptions. */
  with?: GapEffect;
  /** Missing where it holds nothing back without exceptions. */
  without?: GapEffect;
}

/** What a criterion that holds a subject back would bring. */
export interface GapEffect {
  /** Whether the subject would gain a level if this criterion alone were met. */
  lifts: boolean;
}

/** The freshness of a subject without answers. */
export const NOTHING_ANSWERED = -1;

/** The freshness of a subject of whose answers at least one has expired. */
export const ANSWERS_EXPIRED = 0;

/** The freshness of a subject whose answers never expire. */
export const NEVER_EXPIRES = 1_000_000;

/** Since when a subject stands where. */
export interface TimelineEntry {
  effectiveAt: Date;
  standing: Standing;
}

/** A change to be recorded. */
export interface RecordedChange extends Partial<ModelKey> {
  entityRef: string;
  cause: Change['cause'];
  effectiveAt: Date;
  recordedAt: Date;
  authorRef?: string;
  criterionId?: string;
  statusBefore?: string;
  statusAfter?: string;
  levelsBefore?: LevelsByDimension;
  levelsAfter?: LevelsByDimension;
  /** What else is worth keeping, such as the owner before and after. */
  detail?: Record<string, string | undefined>;
}

/** A recorded change with its id; ids grow in the order of recording. */
export interface StoredChange extends RecordedChange {
  id: string;
}

/**
 * A criterion about which facts, or the file beside the code, and whoever's answer counts disagree (DESIGN.md §3, rule 8).
 */
export interface FactConflict {
  criterionId: string;
  /** What is said against the answer that counts. */
  status: AnswerStatus;
  /** Who says it. */
  source: 'fact' | 'repository';
  /** Since when it is said. */
  since: Date;
}

/** All that is stored about the assessment of one entity. */
export interface StoredAssessment {
  entity: ProjectedEntity;
  /** Whether the catalog still has the entity. */
  present: boolean;
  /** The edition the assessment is pinned to; the one that was asked for if nothing was answered yet. */
  model: ModelKey;
  /** The answers that stand, by criterion id; expired and withdrawn ones included. */
  answers: Map<string, StoredAnswer>;
  /** The exceptions that are approved and not recorded as ended, for the subject and for the groups that own it. */
  exceptions: ExceptionPeriod[];
  /** Where facts disagree with people, in the order of the criteria. */
  conflicts: FactConflict[];
  /** Where the subject stands; missing if it is not a subject. */
  standing?: Standing;
}

/** What a subject is from a moment on, and what made it so. */
export interface SubjectStep {
  cause: Change['cause'];
  effectiveAt: Date;
  entity: ProjectedEntity;
  /** Whether the catalog has the entity. */
  present: boolean;
  /** What the subject is assessed by. */
  model: ModelKey;
  /** Bucket by dimension; missing for what is no subject. */
  levels?: Record<string, number>;
  /** Missing if another step follows at the same moment, so that this one is in force no time. */
  standing?: Standing;
}

/** A state that a subject was in, as it is stored. */
export interface SubjectPeriod {
  cause: Change['cause'];
  effectiveAt: Date;
  entity: ProjectedEntity;
  present: boolean;
  /** Missing while the entity was not counted. */
  model?: ModelKey;
  modelHash?: string;
  levels?: Record<string, number>;
}

/** What is to be changed in the assessment of one entity. */
export interface AssessmentUpdate {
  entityRef: string;
  model: ModelKey;
  answers?: RecordedAnswer[];
  /** The criteria whose drafts these answers take the place of. */
  settledDrafts?: string[];
  /** Whether it is what facts say, so that there is no need to hold it against them. */
  byFacts?: boolean;
  /** Where facts disagree with people from now on; as before if missing. */
  conflicts?: FactConflict[];
  /** Answers whose expiry is taken into the standing by this update. */
  expiredAnswerIds?: string[];
  /**
   * The answers that stand from now on, where the assessment moves to the edition of `model` by this update; those of
   * before stand no more.
   */
  movedAnswers?: StoredAnswer[];
  /** Where the subject stands from now on; missing if it is no subject. */
  standing?: ScoredStanding;
  changes: RecordedChange[];
  /** Entries to add to the timeline; with `replaceFrom`, instead of those from that moment on. */
  timeline?: { replaceFrom?: Date; entries: TimelineEntry[] };
  /**
   * The states that take the place of those from a moment on, where the past is told anew; else the changes say which
   * ones are added.
   */
  periods?: { replaceFrom: Date; steps: SubjectStep[] };
}
