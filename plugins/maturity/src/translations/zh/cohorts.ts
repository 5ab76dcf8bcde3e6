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

/** Cohorts side by side. */
export const cohorts = {
  'cohorts.title': '各分组对比',
  'cohorts.titleLeading': '“{{name}}”最为领先：{{share}} 达到 {{level}} 或更高',
  'cohorts.subtitle':
    '条形：总体级别分布。数字：达到 {{level}} 或更高的比例；平均分取自 n 个有级别的服务',
  'cohorts.errorTitle': '无法读取分组',
  'cohorts.cloudNative': '云原生',
  'cohorts.migrating': '迁移中',
  'cohorts.notCloudNative': '非云原生',
  'cohorts.unknown': '未分组',
  'cohorts.services_one': '{{count}} 个服务',
  'cohorts.services_other': '{{count}} 个服务',
  'cohorts.meanScore': '平均分',
  'cohorts.of': 'n = {{number}}',
  'cohorts.scored': '平均分的 n',
};
