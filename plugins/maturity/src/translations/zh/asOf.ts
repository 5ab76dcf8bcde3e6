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

/** A rollup as of a date. */
export const asOf = {
  'asOf.date': '截至',
  'asOf.organization': '组织',
  'asOf.organizationThen': '按当时的结构',
  'asOf.organizationNow': '按现在的结构',
  'asOf.title': '截至 {{date}}',
  'asOf.countedThen':
    '当天开始时（UTC）的状态：服务计入其当时所属之处，并采用当时的模型和规则。',
  'asOf.countedNow':
    '当天开始时（UTC）的状态，采用当时的模型和规则；服务计入其现在所属之处。',
  'asOf.assumed': '目录在此之后才首次读取：归属按首次读取时的情况计算。',
  'asOf.leftOut': '趋势、分组、筛选和服务列表仅适用于今天，因此不显示。',
  'asOf.leave': '显示今天',
  'asOf.unreadTitle': '地址中的“{{text}}”不是过去的日期',
  'asOf.unread': '此处未采用它。日期的写法如 {{example}}，且不晚于今天。',
  'asOf.unreadLeave': '移除',
  'asOf.between': '',
};
