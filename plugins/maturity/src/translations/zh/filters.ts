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

/** Filters over the staircase and its criteria. */
export const filters = {
  'filters.title': '筛选标准',
  'filters.dimension': '维度',
  'filters.allDimensions': '所有维度',
  'filters.level': '级别',
  'filters.allLevels': '所有级别',
  'filters.unanswered': '未回答 {{number}}',
  'filters.expiring': '即将过期 {{number}}',
  'filters.conflicts': '冲突 {{number}}',
  'filters.todo': '待我处理 {{number}}',
  'filters.search': '搜索标准',
  'filters.clear': '清除筛选',
  'filters.count_one': '共 {{total}} 条标准，匹配 {{number}} 条',
  'filters.count_other': '共 {{total}} 条标准，匹配 {{number}} 条',
  'filters.matching': '匹配的标准',
  'filters.none': '没有标准符合全部筛选条件。请取消其中一项。',
};
