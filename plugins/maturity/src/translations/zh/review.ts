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

/** Reviews: submitting an assessment, confirming or returning it. */
export const review = {
  'review.notSubmitted': '未提交评审',
  'review.submitted': '由 {{author}} 于 {{date}} 提交评审',
  'review.confirmed': '由 {{author}} 于 {{date}} 确认',
  'review.returned': '由 {{author}} 于 {{date}} 附意见退回',
  'review.noLevel': '评审从不改变等级。',
  'review.submit': '提交评审',
  'review.submitAgain': '再次提交',
  'review.submitNow': '提交',
  'review.submitExplanation':
    '由其他人确认这些答案，或附意见退回。你可以继续回答；变化会显示给评审人。',
  'review.note': '给评审人的备注（可选）',
  'review.decide': '评审此评估',
  'review.decideExplanation':
    '确认这些答案，或退回并说明需要修改的内容。等级仍由答案决定。',
  'review.comment': '意见',
  'review.commentOn': '对某个标准的意见',
  'review.chooseCriterion': '选择标准',
  'review.confirm': '确认',
  'review.return': '附意见退回',
  'review.recordConfirmed': '{{author}} 确认了评估',
  'review.recordReturned': '{{author}} 退回了评估',
  'review.changed_one': '自提交以来有 {{count}} 个答案发生变化',
  'review.changed_other': '自提交以来有 {{count}} 个答案发生变化',
  'review.waiting_one': '有 {{count}} 个评估等待你评审',
  'review.waiting_other': '有 {{count}} 个评估等待你评审',
  'review.cameBack_one': '有 {{count}} 个评估被退回给你',
  'review.cameBack_other': '有 {{count}} 个评估被退回给你',
  'review.moreCameBack_one': '还有 {{count}} 个',
  'review.moreCameBack_other': '还有 {{count}} 个',
  'review.moreComments_one': '还有 {{count}} 条意见',
  'review.moreComments_other': '还有 {{count}} 条意见',
};
