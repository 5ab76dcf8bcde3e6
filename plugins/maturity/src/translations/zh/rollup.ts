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

/** Rollups: distributions, trends, children and the services behind them. */
export const rollup = {
  'rollup.pickLevel': '达到或高于',
  'rollup.atLevel': '达到 {{level}} 或更高',
  'rollup.servicesAtLevel': '达到 {{level}} 或更高的服务',
  'rollup.atLevelShort': '≥ {{level}}',
  'rollup.assessed': '已评估',
  'rollup.notAssessedCount_one': '{{count}} 个服务未评估',
  'rollup.notAssessedCount_other': '{{count}} 个服务未评估',
  'rollup.coverageDetail': '的标准已回答',
  'rollup.provisional': '暂定',
  'rollup.provisionalDetail': '有维度尚未评估',
  'rollup.optedOut': '已退出',
  'rollup.optedOutDetail': '计入但不评估',
  'rollup.dimension': '维度',
  'rollup.distribution': '级别分布',
  'rollup.distributionSubtitle_one': '{{count}} 个服务，版本 {{edition}}',
  'rollup.distributionSubtitle_other': '{{count}} 个服务，版本 {{edition}}',
  'rollup.tableView': '表格视图',
  'rollup.chartView': '图表视图',
  'rollup.key': '图例',
  'rollup.segment': '{{level}}：{{number}}',
  'rollup.bar': '{{label}}：{{counts}}',
  'rollup.nothing': '{{label}}：没有可统计的内容',
  'rollup.noShare': '–',
  'rollup.titleEmpty': '此处没有统计内容',
  'rollup.titleNotAssessed_one': '唯一的服务尚未评估',
  'rollup.titleNotAssessed_other': '{{count}} 个服务均未评估',
  'rollup.titleShare': '{{share}} 的服务达到 {{level}} 或更高',
  'rollup.titleLowest':
    '{{share}} 的服务达到 {{level}} 或更高；{{dimension}}是最低的维度（{{lowest}}）',
  'rollup.heldTitle': '计数可能不是最新的',
  'rollup.held': '目录中突然缺少许多实体。在下一次读取确认之前，计数保持不变。',
  'rollup.heldSince':
    '目录中突然缺少许多实体。在下一次读取确认之前，计数保持在 {{date}} 的状态。',
  'rollup.conditionalTitle': '只统计您可以阅读的内容',
  'rollup.conditional': '组织的这一部分可能还有您在此看不到的服务。',
  'rollup.emptyTitle': '此处没有服务',
  'rollup.empty':
    '当服务或下级群组在目录中将此处填写为其所有者、系统或领域时，服务就会计入此处。',
  'children.title': '逐个查看',
  'children.titleLeading': '{{name}} 领先：{{share}}',
  'children.titleWaiting_one':
    '{{name}}：{{total}} 个服务中还有 {{count}} 个待评估',
  'children.titleWaiting_other':
    '{{name}}：{{total}} 个服务中还有 {{count}} 个待评估',
  'children.subtitle': '条形：级别分布。数字：达到 {{level}} 或更高的比例',
  'children.name': '名称',
  'children.services': '服务',
  'children.direct': '直接拥有',
  'children.unnamed': '您无权查看其名称',
  'children.more_one': '还有 {{count}} 个未列出。',
  'children.more_other': '还有 {{count}} 个未列出。',
  'subjects.title': '服务',
  'subjects.titleFiltered': '服务 · {{dimension}}：{{level}}',
  'subjects.name': '服务',
  'subjects.none': '没有您有权查看名称的服务。',
  'subjects.shown': '{{shown}} / {{total}}',
  'subjects.more': '显示更多',
  'subjects.loading': '正在加载…',
  'subjects.showAll': '显示全部服务',
  'trend.title': '发展趋势',
  'trend.titleUp': '自 {{month}}起从 {{before}} 上升到 {{after}}',
  'trend.titleDown': '自 {{month}}起从 {{before}} 下降到 {{after}}',
  'trend.titleSteady': '自 {{month}}起稳定在 {{after}}',
  'trend.subtitle': '按级别统计的服务比例，逐周显示；线条表示 {{level}} 或更高',
  'trend.none': '还没有历史。每周会增加一个数据点。',
  'trend.month': '月份',
  'trend.panel': '{{title}}：从 {{before}} 到 {{after}}',
};
