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

/** The organisation itself, its teams and its services. */
export const bands = {
  'bands.title': '组织、团队和服务',
  'bands.subtitle': '组织本身、其团队和其服务：三者从不相加。版本 {{edition}}',
  'bands.own': '自身的实践',
  'bands.teams_one': '{{count}} 个团队，自身的实践',
  'bands.teams_other': '{{count}} 个团队，自身的实践',
  'bands.services_one': '{{count}} 个服务',
  'bands.services_other': '{{count}} 个服务',
  'bands.ofTeams': '团队，{{dimension}}',
  'bands.noLevels': '标准太少，无法得出级别',
  'bands.coverage': '{{share}}（{{total}} 条标准中的 {{decided}} 条）',
  'bands.freshness': '时效',
  'bands.freshnessCounts':
    '{{fresh}} 个有效，{{expiring}} 个即将过期，{{expired}} 个已过期，{{unanswered}} 个未回答',
};
