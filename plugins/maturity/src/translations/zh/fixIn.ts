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

/** Where fixes belong. */
export const fixIn = {
  'fixIn.title': '在哪里修复',
  'fixIn.all': '不限',
  'fixIn.service': '在各个服务中',
  'fixIn.policy': '在策略中',
  'fixIn.infrastructureCode': '在基础设施代码中',
  'fixIn.platform': '在平台中',
  'fixIn.none': '这里没有适合在该处修复的差距。',
};
