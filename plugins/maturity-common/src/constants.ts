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

/**
 * The id of the plugin, in routes, permissions and configuration.
 *
 * @public
 */
export const MATURITY_PLUGIN_ID = 'maturity';

/**
 * Annotation by which a catalog entity asks not to be assessed. Its value is the reason, shown to readers.
 * An opted-out entity stays visible and is counted as opted out (DESIGN.md §2, Subject).
 *
 * @public
 */
export const ANNOTATION_OPT_OUT = 'cloud-native-maturity.io/opt-out';

/**
 * Annotation that says how far a catalog entity is on its way: `cloud-native`, `migrating` or `not-cloud-native`, unless
 * the configuration tells cohorts apart by something else.
 *
 * @public
 */
export const ANNOTATION_COHORT = 'cloud-native-maturity.io/cohort';

/**
 * Annotation that says where the file with the answers of a catalog entity is, if it is not the `maturity.yaml` beside its
 * source: a path relative to the source location of the entity, or a web address.
 *
 * @public
 */
export const ANNOTATION_MATURITY_FILE =
  'cloud-native-maturity.io/maturity-file';

/**
 * The name of the file with the answers of a catalog entity, beside its source.
 *
 * @public
 */
export const MATURITY_FILE_NAME = 'maturity.yaml';

/**
 * The scope of a rollup that covers every subject.
 *
 * @public
 */
export const ALL_SCOPE = 'all';

/**
 * The id under which the set of all criteria of a subject is reported beside the dimensions (DESIGN.md §3, rule 2).
 *
 * @public
 */
export const OVERALL = 'overall';

/**
 * The channel of Backstage signals on which the backend tells that an assessment changed. A message holds the
 * `entityRef` of the subject and nothing else, and reaches only people who have its assessment open and may read it.
 *
 * @public
 */
export const MATURITY_SIGNALS_CHANNEL = 'maturity';

/**
 * Event ids used with the auditor service.
 *
 * @public
 */
export const MATURITY_AUDIT_EVENTS = {
  /** An answer was given, changed or withdrawn. */
  answerUpdate: 'answer-update',
  /** Answers that are still true were renewed. */
  answerConfirm: 'answer-confirm',
  /** Answers of another subject were copied as drafts. */
  draftCopy: 'draft-copy',
  /** Drafts were confirmed, and count as answers. */
  draftConfirm: 'draft-confirm',
  /** Drafts were discarded. */
  draftDiscard: 'draft-discard',
  /** An assessment was submitted for review. */
  reviewSubmit: 'review-submit',
  /** A reviewer confirmed an assessment. */
  reviewConfirm: 'review-confirm',
  /** A reviewer returned an assessment with comments. */
  reviewReturn: 'review-return',
  /** Answers were imported. */
  assessmentImport: 'assessment-import',
  /** The assessment of one entity was moved to another. */
  assessmentMove: 'assessment-move',
  /** Assessments were moved to another edition of their model. */
  editionMove: 'edition-move',
  /** Target levels were set, changed or withdrawn. */
  targetUpdate: 'target-update',
  /** Deployments or releases were sent. */
  deliveryRecord: 'delivery-record',
  /** Facts about subjects were sent. */
  factRecord: 'fact-record',
  /** The facts of one subject were collected because a person asked for it. */
  factRefresh: 'fact-refresh',
  /** The file of a subject in its repository was read, and says something else than before. */
  repositoryRead: 'repository-read',
  /** A recount found counts that were wrong, and mended them. */
  countsCorrect: 'counts-correct',
  /** An exception was asked for. */
  exceptionRequest: 'exception-request',
  /** An exception was approved. */
  exceptionApprove: 'exception-approve',
  /** An exception was denied. */
  exceptionDeny: 'exception-deny',
  /** An exception was revoked, or a request withdrawn. */
  exceptionRevoke: 'exception-revoke',
  /** An exception expired. */
  exceptionExpire: 'exception-expire',
} as const;
