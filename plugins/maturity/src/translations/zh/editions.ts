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

/** Assessments under an edition of the model that the portal does not have any more. */
export const editions = {
  'edition.retiredTitle': '{{model}} 的版本 {{edition}} 已不在配置中',
  'edition.retired':
    '此评估在该版本下开始，并继续按该版本进行。回答和级别都会保留，但任何汇总都不计入它。',
  'edition.retiredAction':
    '门户的运维人员可以把此评估迁移到已配置的版本，或将版本 {{edition}} 重新加入模型。',
};
