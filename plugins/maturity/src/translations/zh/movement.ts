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

/** What moved between two dates, and why. */
export const movement = {
  'movement.title': '变化及原因',
  'movement.titleChange': '变化及原因：{{change}}',
  'movement.titleMain': '变化及原因：{{change}}，主要来自“{{cause}}”',
  'movement.subtitle': '达到 {{level}} 或更高的服务；各项原因之和等于总差值',
  'movement.since': '从',
  'movement.until': '到',
  'movement.now': '现在',
  'movement.loading': '正在加载变化',
  'movement.errorTitle': '无法读取变化',
  'movement.nothing': '这段时间内没有变化。',
  'movement.assumed':
    '这段时间始于首次读取目录之前。此前的归属按首次读取时的情况计算。',
  'movement.causeTitle': '原因',
  'movement.subjects': '变化的服务',
  'movement.moved_one': '使 {{count}} 个服务发生变化',
  'movement.moved_other': '使 {{count}} 个服务发生变化',
  'movement.servicesOf': '因此变化的服务：{{cause}}',
  'movement.listed': '因此改变了总体级别的所有服务，不限级别。',
  'movement.before': '之前',
  'movement.after': '之后',
  'movement.lastChange': '最近一次变化',
  'movement.notCounted': '未计入',
  'movement.cause.answer': '答案',
  'movement.cause.facts': '事实',
  'movement.cause.expiry': '过期的答案',
  'movement.cause.exception': '例外',
  'movement.cause.added': '新增的服务',
  'movement.cause.removed': '移除的服务',
  'movement.cause.placement': '在团队之间移动',
  'movement.cause.attributes': '类型或生命周期改变',
  'movement.cause.model': '模型或规则改变',
  'movement.cause.correction': '更正',
};
