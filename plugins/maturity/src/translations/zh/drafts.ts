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

/** Answers copied from similar subjects, until somebody confirms them. */
export const drafts = {
  'drafts.copy': '从相似的服务复制…',
  'drafts.copyTeam': '从相似的团队复制…',
  'drafts.copyTitle': '将答案复制为草稿',
  'drafts.copyFrom': '从 {{title}} 复制',
  'drafts.explanation':
    '选择复制来源。其答案会连同理由和证据作为草稿复制过来，在你确认之前不计入任何结果。',
  'drafts.search': '按名称查找',
  'drafts.similar': '相似的条目，最相似的在前',
  'drafts.noneSimilar': '还没有你可以查看的、已评估的同类条目。',
  'drafts.noneFound': '没有名称包含此内容的已评估条目。',
  'drafts.sameType': '类型相同',
  'drafts.sameSystem': '系统相同',
  'drafts.sameOwner': '所有者相同',
  'drafts.sharedTags': '有共同标签',
  'drafts.answered': '已回答 {{decided}}/{{total}}',
  'drafts.dimensions': '哪些维度？',
  'drafts.another': '选择其他',
  'drafts.close': '关闭',
  'drafts.nothingCounts': '草稿在确认之前不计入任何结果。',
  'drafts.review': '查看',
  'drafts.withheldWhy': '其来源对你不可见或已不存在，或者不再询问相应的标准。',
  'drafts.title': '草稿',
  'drafts.reviewExplanation':
    '确认在这里同样成立的内容：从今天起计入，并记在你的名下。已有答案的不会被选中。',
  'drafts.from': '来自 {{title}}',
  'drafts.replaces': '将替换 {{date}} 的“{{answer}}”。',
  'drafts.draft': '草稿',
  'drafts.suggested': '草稿：{{answer}}',
  'drafts.origin': '由 {{author}} 于 {{date}} 从 {{title}} 复制。',
  'drafts.confirm': '确认',
  'drafts.discard': '放弃',
  'drafts.copiedFrom': '复制自 {{title}}',
  'drafts.copyCount_one': '将 {{count}} 个答案复制为草稿',
  'drafts.copyCount_other': '将 {{count}} 个答案复制为草稿',
  'drafts.copied_one': '已复制 {{count}} 个草稿',
  'drafts.copied_other': '已复制 {{count}} 个草稿',
  'drafts.skipped_one': '有 {{count}} 个答案不会复制：',
  'drafts.skipped_other': '有 {{count}} 个答案不会复制：',
  'drafts.notAsked_one': '{{count}} 个对应的标准在这里不询问',
  'drafts.notAsked_other': '{{count}} 个对应的标准在这里不询问',
  'drafts.expired_one': '{{count}} 个已过期',
  'drafts.expired_other': '{{count}} 个已过期',
  'drafts.repository_one': '{{count}} 个在代码仓库中回答',
  'drafts.repository_other': '{{count}} 个在代码仓库中回答',
  'drafts.fact_one': '{{count}} 个由事实回答',
  'drafts.fact_other': '{{count}} 个由事实回答',
  'drafts.notAllowed_one': '{{count}} 个按今天的规则无法这样回答',
  'drafts.notAllowed_other': '{{count}} 个按今天的规则无法这样回答',
  'drafts.same_one': '{{count}} 个在这里已经相同',
  'drafts.same_other': '{{count}} 个在这里已经相同',
  'drafts.note_one': '有 {{count}} 个草稿待确认',
  'drafts.note_other': '有 {{count}} 个草稿待确认',
  'drafts.withheld_one': '有 {{count}} 个草稿未向你显示',
  'drafts.withheld_other': '有 {{count}} 个草稿未向你显示',
  'drafts.changed_one': '有 {{count}} 个标准已被其他人回答，其答案保持不变。',
  'drafts.changed_other': '有 {{count}} 个标准已被其他人回答，其答案保持不变。',
  'drafts.evidence_one': '{{count}} 条证据',
  'drafts.evidence_other': '{{count}} 条证据',
  'drafts.confirmCount_one': '确认 {{count}} 个',
  'drafts.confirmCount_other': '确认 {{count}} 个',
  'drafts.discardCount_one': '放弃 {{count}} 个',
  'drafts.discardCount_other': '放弃 {{count}} 个',
};
