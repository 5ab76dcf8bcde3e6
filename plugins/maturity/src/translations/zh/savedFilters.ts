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

/** Filters that a person has saved. */
export const savedFilters = {
  'savedFilters.title': '已保存的筛选',
  'savedFilters.none': '无',
  'savedFilters.save': '保存此筛选',
  'savedFilters.remove': '删除此筛选',
  'savedFilters.dialogTitle': '保存此筛选',
  'savedFilters.explanation':
    '保存后，它在所有页面上对任何团队或系统都可用。要分享你看到的内容，请发送页面地址。',
  'savedFilters.name': '名称',
  'savedFilters.replaces': '已有同名的筛选，它将被替换。',
  'savedFilters.dialogSave': '保存',
};
