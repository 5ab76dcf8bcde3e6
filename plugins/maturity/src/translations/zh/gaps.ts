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

/** Gaps, filters and lenses of rollups. */
export const gaps = {
  'selection.title': '筛选',
  'selection.titleCount_one': '{{count}} 个筛选条件',
  'selection.titleCount_other': '{{count}} 个筛选条件',
  'selection.loading': '正在查找此处的取值',
  'selection.any': '全部',
  'selection.value': '{{value}}（{{services}}）',
  'selection.clear': '全部清除',
  'selection.depth': '统计范围',
  'selection.depthAll': '包括所有下级',
  'selection.depthOwn': '仅其直接拥有的',
  'selection.kind': '种类',
  'selection.type': '类型',
  'selection.lifecycle': '生命周期',
  'selection.tag': '标签',
  'selection.system': '系统',
  'selection.domain': '领域',
  'selection.cohort': '分组',
  'lens.title': '视角',
  'lens.all': '全部视角',
  'lens.compliance': '合规',
  'lens.security': '安全',
  'lens.performance': '性能',
  'lens.cost': '成本',
  'gaps.title': '差距',
  'gaps.titleLift_one':
    '仅“{{category}}”中的一条标准就能让 {{assessed}} 个服务中的 {{count}} 个提升一级',
  'gaps.titleLift_other':
    '仅“{{category}}”中的一条标准就能让 {{assessed}} 个服务中的 {{count}} 个提升一级',
  'gaps.titleNoLift': '没有哪条标准能单独让服务提升一级',
  'gaps.subtitle_one':
    '按有多少服务升到下一级需要它排列；已评估 {{count}} 个服务',
  'gaps.subtitle_other':
    '按有多少服务升到下一级需要它排列；已评估 {{count}} 个服务',
  'gaps.loading': '正在加载差距',
  'gaps.errorTitle': '无法读取差距',
  'gaps.nothing': '没有什么阻碍这些服务。',
  'gaps.noneAssessed': '这里还没有已评估的服务，因此无法判断是什么在阻碍。',
  'gaps.criterion': '标准',
  'gaps.level': '级别',
  'gaps.effort': '每个服务的工作量',
  'gaps.bar': '受阻，可提升一级',
  'gaps.held': '受阻',
  'gaps.lift': '提升',
  'gaps.plus': '+{{lift}}',
  'gaps.sort': '排序',
  'gaps.sortHeld': '受阻服务最多',
  'gaps.sortLift': '提升最大',
  'gaps.keyLift': '仅凭此条即可提升一级',
  'gaps.keyHeld': '受阻，还需要其他标准',
  'gaps.more_one': '再显示 {{count}} 条',
  'gaps.more_other': '再显示 {{count}} 条',
  'gaps.services': '受此标准阻碍的服务：{{statement}}',
  'gaps.answers': '目前的答案',
  'gaps.partly': '部分满足：{{number}}',
  'gaps.notMet': '尚未满足：{{number}}',
  'gaps.unknown': '未知：{{number}}',
  'gaps.expiring_one': '{{count}} 个服务有答案将在未来四周内过期。',
  'gaps.expiring_other': '{{count}} 个服务有答案将在未来四周内过期。',
  'gaps.expired_one': '{{count}} 个服务有答案已过期。',
  'gaps.expired_other': '{{count}} 个服务有答案已过期。',
  'gaps.liftDetail':
    '{{lift}} 个仅凭此条即可提升一级；{{others}} 个至少还需要另一条标准。',
};
