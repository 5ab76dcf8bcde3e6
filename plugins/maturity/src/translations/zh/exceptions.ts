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
/** Exceptions: approved waivers of a criterion, with a reason and an end. */
export const exceptions = {
  'exceptions.title': '例外',
  'exceptions.none':
    '没有例外。例外获批期间，计入例外的级别不包含该标准；不计例外的级别仍同时保留。',
  'exceptions.ask': '申请例外',
  'exceptions.reason': '为何暂时不应计入',
  'exceptions.reasonMissing': '请说明原因，审批人只能据此判断',
  'exceptions.endsOn': '结束日期',
  'exceptions.endWrong': '请选择明天起、{{days}} 天以内的日期',
  'exceptions.covers': '适用于',
  'exceptions.coversSubject': '仅此对象',
  'exceptions.coversOwned': '{{group}}拥有的全部内容',
  'exceptions.send': '申请',
  'exceptions.approve': '批准',
  'exceptions.deny': '拒绝',
  'exceptions.revoke': '撤销',
  'exceptions.withdraw': '撤回',
  'exceptions.decisionReason': '原因',
  'exceptions.requested': '等待审批，截至 {{date}}',
  'exceptions.approved': '已批准，至 {{date}}',
  'exceptions.by': '{{author}}于 {{date}} 申请',
  'exceptions.decidedBy': '{{author}}于 {{date}} 批准',
  'exceptions.denied': '已于 {{date}} 拒绝',
  'exceptions.revoked': '已于 {{date}} 撤销',
  'exceptions.withdrawn': '已于 {{date}} 撤回',
  'exceptions.expired': '已于 {{date}} 结束',
  'exceptions.lapsed': '截至 {{date}} 无人审批',
  'exceptions.deniedBy': '{{author}}于 {{date}} 拒绝',
  'exceptions.endedBy': '{{author}}于 {{date}} 结束',
  'exceptions.relative': '{{date}}（{{when}}）',
  'exceptions.forOwned': '适用于{{group}}拥有的全部内容',
  'exceptions.someGroup': '你无权查看的组',
  'exceptions.failed': '例外未更改',
  'exceptions.without_one': '不计 1 项例外：{{level}}',
  'exceptions.without_other': '不计 {{count}} 项例外：{{level}}',
  'exceptions.inEffect_one': '1 项例外生效，但不影响级别',
  'exceptions.inEffect_other': '{{count}} 项例外生效，但不影响级别',
  'exceptions.historyApproved': '{{author}}批准了一项例外',
  'exceptions.historyRevoked': '{{author}}撤销了一项例外',
  'exceptions.historyExpired': '一项例外已结束',
};
