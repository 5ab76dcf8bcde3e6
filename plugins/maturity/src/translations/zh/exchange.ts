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

/** Files of answers, in and out. */
export const exchange = {
  'exchange.title': '导入和导出',
  'exchange.import': '导入…',
  'exchange.exportCsv': '导出为 CSV',
  'exchange.exportJson': '导出为 JSON',
  'exchange.importTitle': '导入答案',
  'exchange.explanation':
    'CSV 表格，或与导出格式相同的 JSON。文件会先经过检查；要么全部导入，要么完全不导入。',
  'exchange.file': '文件',
  'exchange.working': '正在读取文件…',
  'exchange.emptyFile': '此文件是空的。请选择其他文件。',
  'exchange.noText':
    '此文件不是文本文件。请将表格另存为 UTF-8 编码的 CSV，然后选择该文件。',
  'exchange.already': '此文件之前已导入，无需再做任何操作。',
  'exchange.ready': '没有问题。答案：{{answers}}；实体：{{entities}}',
  'exchange.done': '已导入。答案：{{answers}}；实体：{{entities}}',
  'exchange.problems_one': '{{count}} 个问题：没有导入任何内容',
  'exchange.problems_other': '{{count}} 个问题：没有导入任何内容',
  'exchange.problemsHelp': '请修正文件中的这些行，然后重新选择文件。',
  'exchange.problemList': '按行列出的问题',
  'exchange.line': '行',
  'exchange.column': '列',
  'exchange.problem': '问题',
  'exchange.moreProblems_one': '还有 {{count}} 个。',
  'exchange.moreProblems_other': '还有 {{count}} 个。',
  'exchange.confirm': '导入',
  'exchange.close': '关闭',
};
