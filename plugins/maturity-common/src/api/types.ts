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
import { components } from '../schema/openapi/generated/schema';

/**
 * One model that entities can be assessed by.
 *
 * @public
 */
export type ModelSummary = components['schemas']['ModelSummary'];

/**
 * Whether the numbers can be relied on just now.
 *
 * @public
 */
export type MaturityStatus = components['schemas']['Status'];

/**
 * A link or a note that supports an answer.
 *
 * @public
 */
export type Evidence = components['schemas']['Evidence'];

/**
 * An answer as it is stored.
 *
 * @public
 */
export type Answer = components['schemas']['Answer'];

/**
 * An answer as it is given. `unknown` withdraws the answer.
 *
 * @public
 */
export type AnswerInput = components['schemas']['AnswerInput'];

/**
 * What came of an answer.
 *
 * @public
 */
export type AnswerResult = components['schemas']['AnswerResult'];

/**
 * What came of saying that answers are still true.
 *
 * @public
 */
export type ConfirmationResult = components['schemas']['ConfirmationResult'];

/**
 * What came of a file of answers, or would come of it.
 *
 * @public
 */
export type FileImportResult = components['schemas']['FileImportResult'];

/**
 * A file of answers to import.
 *
 * @public
 */
export type FileImportRequest = components['schemas']['FileImportRequest'];

/**
 * Answers in the form in which they are imported, for one page of subjects.
 *
 * @public
 */
export type AnswerExportPage = components['schemas']['AnswerExportPage'];

/**
 * How old the answers of an assessment are.
 *
 * @public
 */
export type Freshness = components['schemas']['Freshness'];

/**
 * All answers of one subject under one edition of a model, and what they add up to.
 *
 * @public
 */
export type Assessment = components['schemas']['Assessment'];

/**
 * All that the Maturity tab of an entity shows.
 *
 * @public
 */
export type EntityMaturity = components['schemas']['EntityMaturity'];

/**
 * Which entities to tell the levels of, at most 100.
 *
 * @public
 */
export type EntityLevelsRequest = components['schemas']['EntityLevelsRequest'];

/**
 * Where one entity stands, in short.
 *
 * @public
 */
export type EntityLevels = components['schemas']['EntityLevels'];

/**
 * Where entities stand, and what the levels of their model are called.
 *
 * @public
 */
export type EntityLevelsPage = components['schemas']['EntityLevelsPage'];

/**
 * One change to an assessment or to the place where it counts.
 *
 * @public
 */
export type Change = components['schemas']['Change'];

/**
 * A page of changes, newest first.
 *
 * @public
 */
export type ChangePage = components['schemas']['ChangePage'];

/**
 * By dimension id and `overall`, the level, or where a subject without a level is counted.
 *
 * @public
 */
export type LevelsByDimension = components['schemas']['LevelsByDimension'];

/**
 * Answers to import, with their dates.
 *
 * @public
 */
export type ImportRequest = components['schemas']['ImportRequest'];

/**
 * One answer to import.
 *
 * @public
 */
export type ImportedAnswer = components['schemas']['ImportedAnswer'];

/**
 * What was imported, or would be.
 *
 * @public
 */
export type ImportResult = components['schemas']['ImportResult'];

/**
 * The distribution of the profiles of a scope.
 *
 * @public
 */
export type Rollup = components['schemas']['Rollup'];

/**
 * One weekly point of a trend.
 *
 * @public
 */
export type TrendPoint = components['schemas']['TrendPoint'];

/**
 * Why a point of a trend cannot be compared with the one before.
 *
 * @public
 */
export type TrendBreak = components['schemas']['TrendBreak'];

/**
 * The rollup of one child of a scope.
 *
 * @public
 */
export type RollupChild = components['schemas']['RollupChild'];

/**
 * A rollup with its trend and its children.
 *
 * @public
 */
export type RollupView = components['schemas']['RollupView'];

/**
 * The levels of one subject, for lists.
 *
 * @public
 */
export type SubjectLevels = components['schemas']['SubjectLevels'];

/**
 * A page of subjects.
 *
 * @public
 */
export type SubjectPage = components['schemas']['SubjectPage'];

/**
 * What there is to do with an assessment: nothing is decided yet, criteria are undecided, or answers expire within the
 * warning period. One can be in several states.
 *
 * @public
 */
export type WorklistState = components['schemas']['WorklistState'];

/**
 * An order of a worklist. `attention` begins with what is not assessed, then what expires soonest, then what is
 * incomplete; the others ascend.
 *
 * @public
 */
export type WorklistOrder = components['schemas']['WorklistOrder'];

/**
 * An assessment of something that a person owns or may assess.
 *
 * @public
 */
export type WorklistItem = components['schemas']['WorklistItem'];

/**
 * The groups of a person, and the groups above them.
 *
 * @public
 */
export type OwnScopes = components['schemas']['OwnScopes'];

/**
 * The subjects of one scope within an organisation, or a part of it: the organisation itself, its teams, its services.
 *
 * @public
 */
export type Band = components['schemas']['Band'];

/**
 * The organisation's own levels, those of its teams, and those of its services (DESIGN.md §3, rule 11).
 *
 * @public
 */
export type BandView = components['schemas']['BandView'];

/**
 * How services answer a criterion.
 *
 * @public
 */
export type CriterionCounts = components['schemas']['CriterionCounts'];

/**
 * A criterion of a report: how it is answered at the end of the period, and how it was at its beginning.
 *
 * @public
 */
export type ReportCriterion = components['schemas']['ReportCriterion'];

/**
 * How the services of a scope stand in the lenses at the end of a period, and how that changed.
 *
 * @public
 */
export type ReportView = components['schemas']['ReportView'];

/**
 * The tables of a report.
 *
 * @public
 */
export type ReportTableName = components['schemas']['ReportTableName'];

/**
 * A page of the assessments of a person, and how many there are in each state.
 *
 * @public
 */
export type WorklistPage = components['schemas']['WorklistPage'];

/**
 * How fresh the answers of a scope are, counted in services.
 *
 * @public
 */
export type RollupFreshness = components['schemas']['RollupFreshness'];

/**
 * What a page needs of the model to show a rollup.
 *
 * @public
 */
export type RollupModel = components['schemas']['RollupModel'];

/**
 * The criteria that hold the services of a scope back, the largest gap first.
 *
 * @public
 */
export type GapView = components['schemas']['GapView'];

/**
 * One criterion that holds services back.
 *
 * @public
 */
export type RollupGap = components['schemas']['RollupGap'];

/**
 * The services of a scope side by side, by cohort.
 *
 * @public
 */
export type CohortView = components['schemas']['CohortView'];

/**
 * What the services of a scope can be filtered by.
 *
 * @public
 */
export type FilterValues = components['schemas']['FilterValues'];

/**
 * One value to filter by, with how many services have it.
 *
 * @public
 */
export type FilterValue = components['schemas']['FilterValue'];

/**
 * What can move subjects between levels.
 *
 * @public
 */
export type MovementCause = components['schemas']['MovementCause'];

/**
 * How many subjects more or fewer there are at each place of a dimension.
 *
 * @public
 */
export type DistributionChange = components['schemas']['DistributionChange'];

/**
 * What one cause changed between two dates.
 *
 * @public
 */
export type MovementPart = components['schemas']['MovementPart'];

/**
 * What moved between two dates, and why; the parts add up to the whole.
 *
 * @public
 */
export type Movement = components['schemas']['Movement'];

/**
 * A subject that a cause moved.
 *
 * @public
 */
export type MovedSubject = components['schemas']['MovedSubject'];

/**
 * A page of subjects that a cause moved.
 *
 * @public
 */
export type MovedSubjectPage = components['schemas']['MovedSubjectPage'];

/**
 * A model that is not in force: what is to be in place of its definition, or of the changes to it.
 *
 * @public
 */
export type ChangedModel = components['schemas']['ChangedModel'];

/**
 * What to rehearse: the edition to move to, a changed model, or both.
 *
 * @public
 */
export type RehearsalRequest = components['schemas']['RehearsalRequest'];

/**
 * What moving the assessments of a model to another edition would do.
 *
 * @public
 */
export type MoveRehearsal = components['schemas']['MoveRehearsal'];

/**
 * How many assessments were moved to another edition of their model, and how many are left.
 *
 * @public
 */
export type EditionMoveResult = components['schemas']['EditionMoveResult'];

/**
 * A waiver of one criterion, for one subject or for all that a group owns.
 *
 * @public
 */
export type Exception = components['schemas']['Exception'];

/**
 * A waiver as it is asked for.
 *
 * @public
 */
export type ExceptionRequest = components['schemas']['ExceptionRequest'];

/**
 * What becomes of a waiver by somebody's decision.
 *
 * @public
 */
export type ExceptionDecision = components['schemas']['ExceptionDecision'];

/**
 * A page of exceptions, newest first.
 *
 * @public
 */
export type ExceptionPage = components['schemas']['ExceptionPage'];

/**
 * How many exceptions there are, how old they are, and what falls as they end.
 *
 * @public
 */
export type ExceptionFigures = components['schemas']['ExceptionFigures'];

/**
 * A subject that loses levels at the end of exceptions.
 *
 * @public
 */
export type ExceptionLapse = components['schemas']['ExceptionLapse'];

/**
 * What a reader may ask for.
 *
 * @public
 */
export type ExceptionRights = components['schemas']['ExceptionRights'];

/**
 * An answer copied from another subject, which counts for nothing until it is confirmed.
 *
 * @public
 */
export type DraftAnswer = components['schemas']['DraftAnswer'];

/**
 * The drafts of a subject, for those who may answer for it.
 *
 * @public
 */
export type DraftList = components['schemas']['DraftList'];

/**
 * What to copy from which subject.
 *
 * @public
 */
export type DraftCopyRequest = components['schemas']['DraftCopyRequest'];

/**
 * What was copied, and what was not and why.
 *
 * @public
 */
export type DraftCopyResult = components['schemas']['DraftCopyResult'];

/**
 * Why an answer of another subject does not come over as a draft.
 *
 * @public
 */
export type DraftSkipReason = components['schemas']['DraftSkipReason'];

/**
 * A subject whose answers could be copied.
 *
 * @public
 */
export type SimilarSubject = components['schemas']['SimilarSubject'];

/**
 * Where the review of an assessment stands.
 *
 * @public
 */
export type AssessmentReview = components['schemas']['AssessmentReview'];

/**
 * What a reviewer decides.
 *
 * @public
 */
export type ReviewDecisionInput = components['schemas']['ReviewDecisionInput'];

/**
 * A review that waits for a decision.
 *
 * @public
 */
export type WaitingReview = components['schemas']['WaitingReview'];
