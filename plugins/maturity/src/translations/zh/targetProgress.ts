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

/** How far the subjects of a rollup are from their targets. */
export const targetProgress = {
  'targetProgress.services': '已达目标的服务',
  'targetProgress.column': '已达目标',
  'targetProgress.title': '与目标的距离',
  'targetProgress.subtitle': '有多少服务已达目标，其余的还差多少',
  'targetProgress.below_one': '{{count}} 个还差 {{levels}}',
  'targetProgress.below_other': '{{count}} 个平均还差 {{levels}}',
  'targetProgress.lacks': '还差 {{levels}}',
  'targetProgress.levels_one': '{{number}} 级',
  'targetProgress.levels_other': '{{number}} 级',
  'targetProgress.notAssessed_one': '{{count}} 个未评估',
  'targetProgress.notAssessed_other': '{{count}} 个未评估',
  'targetProgress.all': '全部已达目标',
  'targetProgress.none': '没有目标',
  'targetProgress.belowColumn': '未达目标',
  'targetProgress.missing': '平均差距（级）',
};
