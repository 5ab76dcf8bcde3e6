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

/** Keeping answers true: what supports them, and renewing them before they expire. */
export const expiring = {
  'expiring.expired_one': '{{count}} 个答案已过期',
  'expiring.expired_other': '{{count}} 个答案已过期',
  'expiring.soon_one': '{{count}} 个答案即将过期',
  'expiring.soon_other': '{{count}} 个答案即将过期',
  'expiring.review': '查看',
  'expiring.title': '这些答案仍然成立吗？',
  'expiring.explanation':
    '去掉已经变化的，重新回答它们。其余的从今天起重新计算有效期，并记在你的名下。',
  'expiring.stillTrue': '仍然成立',
  'expiring.stillTrueCount_one': '仍然成立：{{count}} 个答案',
  'expiring.stillTrueCount_other': '仍然成立：{{count}} 个答案',
  'expiring.changed_one': '有 {{count}} 个答案已被其他人更改，保持不变。',
  'expiring.changed_other': '有 {{count}} 个答案已被其他人更改，保持不变。',
  'expiring.confirmed': '{{author}}：仍为“{{answer}}”',
  'expiring.proof': '只有附上证据才算满足。添加链接或备注后，将保存为满足。',
  'expiring.evidenceDate': '日期',
  'expiring.markdown': '可使用 Markdown',
};
