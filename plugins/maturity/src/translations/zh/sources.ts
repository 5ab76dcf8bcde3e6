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

/** The sources of facts and how they are doing. */
export const sources = {
  'sources.title': '事实来源',
  'sources.subtitle': '谁在为本门户观察事实，以及是否仍在进行',
  'sources.reload': '重新读取',
  'sources.loading': '正在加载事实来源',
  'sources.errorTitle': '无法读取事实来源',
  'sources.empty':
    '还没有任何事实来源。后端添加采集器后，或流水线发送事实后，会显示在这里。',
  'sources.finding.fine': '所有事实来源都正常',
  'sources.finding.trouble_one': '{{count}} 个事实来源需要关注',
  'sources.finding.trouble_other': '{{count}} 个事实来源需要关注',
  'sources.column.source': '来源',
  'sources.column.state': '状态',
  'sources.column.lastSuccess': '最近成功',
  'sources.column.subjects': '覆盖的服务',
  'sources.column.facts': '事实',
  'sources.column.overdue': '逾期',
  'sources.kind.collector': '本门户的采集器',
  'sources.kind.sender': '发送事实',
  'sources.state.working': '正常',
  'sources.state.partly': '部分正常',
  'sources.state.failing': '失败',
  'sources.state.silent': '无消息',
  'sources.state.waiting': '尚未运行',
  'sources.state.off': '已关闭',
  'sources.covered': '{{covered}} / {{total}}',
  'sources.never': '从未',
  'sources.failingSince': '自 {{date}} 起失败',
  'sources.failingText': '此前观察到的内容仍然有效，标记为陈旧，直到过期。',
  'sources.failedBatches_one': '上次运行中有 {{count}} 批服务失败',
  'sources.failedBatches_other': '上次运行中有 {{count}} 批服务失败',
  'sources.partlyText':
    '关于这些服务的已知内容在过期前仍然有效，下次运行会重试。第一批失败的原因：',
  'sources.seeLog': '原因见后端日志。',
  'sources.silentText':
    '它发送的所有内容都已逾期。请检查发送这些内容的流水线是否还在运行。',
  'sources.waitingText': '后端启动后不久会首次运行。',
  'sources.senderText': '它在别处运行，例如在流水线中，并发送观察到的内容。',
  'sources.lastRun': '上次运行于 {{date}}，用时 {{seconds}} 秒',
};
