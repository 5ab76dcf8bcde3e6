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
/** Answers that are kept in a file beside the code. */
export const repository = {
  'repository.title': '代码仓库',
  'repository.author': '代码仓库',
  'repository.answered': '代码仓库 · {{date}}',
  'repository.answeredHere': '于 {{date}} 在代码仓库中回答，修改也在那里进行。',
  'repository.says': '文件的答案是“{{answer}}”，最近查看于 {{date}}。',
  'repository.open': '打开文件',
  'repository.conflict': '代码仓库中的答案与此不同',
  'repository.sideOfFile': '代码仓库：{{answer}}',
  'repository.needsReason': '文件中的答案没有说明理由时，以事实为准。',
  'repository.yield': '改由代码仓库回答',
  'repository.disagree': '代码仓库中的答案与此不同',
  'repository.expired':
    '代码仓库曾回答“{{answer}}”，已于 {{date}} 过期：重新查看后，请在文件中把 answeredAt 改为当天日期。',
  'repository.reasonLabel': '为什么你的回答与代码仓库不同',
  'repository.history': '代码仓库：{{before}} → {{after}}',
  'repository.revision': '修订版本 {{revision}}',
  'repository.keep': '保存在代码仓库中…',
  'repository.dialogTitle': '把这些答案保存在代码仓库中',
  'repository.explanation':
    '将此文件放在该实体的 catalog-info.yaml 旁边。此后，修改文件就是修改答案，代码评审也能看到。由事实给出的答案不包含在内。',
  'repository.elsewhere': '如果文件在别处，请用注解 {{annotation}} 指明位置。',
  'repository.readFrom': '门户读取',
  'repository.loading': '正在生成文件',
  'repository.empty': '这里还没有任何可以写入文件的答案。',
  'repository.mend_one': '有 {{count}} 个答案需要修正，门户才会采用',
  'repository.mend_other': '有 {{count}} 个答案需要修正，门户才会采用',
  'repository.copy': '复制',
  'repository.copied': '已复制',
  'repository.copyFailed': '浏览器不允许复制。文本已选中，请用键盘复制。',
  'repository.download': '下载',
  'repository.close': '关闭',
  'repository.stale.invalid': '代码仓库中的答案有错误',
  'repository.stale.unreadable': '无法读取代码仓库中的答案',
  'repository.stale.gone': '代码仓库中的答案不见了',
  'repository.staleText':
    '自 {{date}} 起一直如此。文件此前的内容在过期之前仍然有效。',
  'repository.staleNothing': '修正之前，其中的内容都不生效。',
  'repository.line': '第 {{line}} 行',
  'repository.more_one': '还有 {{count}} 个。',
  'repository.more_other': '还有 {{count}} 个。',
  'repository.cardTitle': '来自代码仓库的答案',
  'repository.cardSubtitle': '门户从各服务代码旁读取的答案文件',
  'repository.off': '配置中已关闭读取文件。',
  'repository.waiting': '后端启动后不久会首次读取。',
  'repository.read':
    '有答案的服务：{{subjects}}；答案：{{answers}}；有错误的文件：{{invalid}}；无法读取的文件：{{unreadable}}',
  'repository.lastError': '首个读取失败的文件的错误信息：',
  'repository.troubled': '需要关注的文件',
  'repository.entity': '服务',
  'repository.file': '文件',
  'repository.problem': '处理方法',
};
