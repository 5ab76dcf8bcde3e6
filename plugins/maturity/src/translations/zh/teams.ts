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

/** The tree of teams, and two scopes side by side. */
export const teams = {
  'teams.title': '团队',
  'teams.titleWaiting_one': '{{total}} 个服务中还有 {{count}} 个待评估',
  'teams.titleWaiting_other': '{{total}} 个服务中还有 {{count}} 个待评估',
  'teams.titleAssessed_one': '唯一的服务已评估',
  'teams.titleAssessed_other': '全部 {{count}} 个服务均已评估',
  'teams.subtitle': '方块：有级别的服务的中位级别。条形：级别分布',
  'teams.loading': '正在加载团队',
  'teams.errorTitle': '无法读取团队',
  'teams.open': '展开{{name}}',
  'teams.close': '收起{{name}}',
  'teams.levels': '级别',
  'teams.withExceptions': '计入例外',
  'teams.withoutExceptions': '不计例外',
  'teams.noLeague':
    '这不是排行榜。按级别排序时，只显示自己的团队以及上下各最多 {{neighbours}} 个团队；群组的负责人可以看到该群组的所有团队。按名称排序时，所有人都能看到全部团队。',
  'teams.furtherAway_one': '级别相差更远的 {{count}} 个团队未列出。',
  'teams.furtherAway_other': '级别相差更远的 {{count}} 个团队未列出。',
  'teams.noneIsYours': '这些团队都不是自己的：按名称排序。',
  'teams.notNamed_one':
    '另有 {{count}} 个已计入上方但未列出名称：超出前一百个，或无权读取。',
  'teams.notNamed_other':
    '另有 {{count}} 个已计入上方但未列出名称：超出前一百个，或无权读取。',
  'teams.nothingBelow': '当时其下没有群组；服务列表仅适用于今天。',
  'teams.moreServices_one': '还有 {{count}} 个服务',
  'teams.moreServices_other': '还有 {{count}} 个服务',
  'teams.compareColumn': '对比',
  'teams.compare': '对比{{name}}',
  'teams.compareTitle': '并排对比',
  'teams.comparing': '{{first}} 与 {{second}} 对比',
  'teams.compareSubtitle': '中位级别、级别分布，以及平均分和有分数的服务数量',
  'teams.compareError': '无法读取其中之一',
  'teams.chooseSecond': '已选择{{name}}。请在表格最后一列选择第二个团队。',
  'teams.stopComparing': '结束对比',
  'teams.servicesOf_one': '{{name}} · {{count}} 个服务',
  'teams.servicesOf_other': '{{name}} · {{count}} 个服务',
  'teams.mean': '平均 {{score}}（n = {{n}}）',
  'teams.meanDifference': '平均分之差',
  'teams.difference': '差异',
  'teams.points': '{{points}} 个百分点',
  'teams.gapsTitle_one': '{{count}} 条标准对二者的阻碍不同',
  'teams.gapsTitle_other': '{{count}} 条标准对二者的阻碍不同',
  'teams.gapsSubtitle':
    '在有级别的服务中，有多少升到下一级需要该标准。差异最大的在前；低于 5 个百分点的不列出。',
  'teams.gapsAlike': '没有哪条标准对其中一方的阻碍明显更大。',
  'teams.gapsNotAssessed': '其中一方还没有有级别的服务，因此无法对比。',
  'teams.gapsToday': '差距仅适用于今天，因此不显示。',
  'teams.heldOf': '{{held}} / {{assessed}}（{{share}}）',
};
