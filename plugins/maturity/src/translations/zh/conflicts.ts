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

/** Where people and facts disagree, in rollups. */
export const conflicts = {
  'conflicts.title_one': '有 {{count}} 个回答与事实或代码仓库不符',
  'conflicts.title_other': '有 {{count}} 个回答与事实或代码仓库不符',
  'conflicts.text': '在回答本身或与之不符的内容改变之前，以这些回答为准。',
  'conflicts.show_one': '显示该服务',
  'conflicts.show_other': '显示这 {{count}} 个服务',
  'conflicts.services': '与事实或代码仓库不符的服务',
  'conflicts.mark_one': '有 {{count}} 项标准与事实或代码仓库不符',
  'conflicts.mark_other': '有 {{count}} 项标准与事实或代码仓库不符',
};
