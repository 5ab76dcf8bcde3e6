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

/** What machines know of a subject, and collecting it now. */
export const knownFacts = {
  'knownFacts.title': '事实覆盖了什么',
  'knownFacts.summary': '由事实回答的标准：{{answered}} · 仅有迹象：{{hinted}}',
  'knownFacts.sources': '事实来源',
  'knownFacts.none':
    '目前还没有机器观测到的事实。事实来自你们的流水线和门户的采集器。',
  'knownFacts.source_one': '使用中的事实 {{count}} 条 · {{time}}',
  'knownFacts.source_other': '使用中的事实 {{count}} 条 · {{time}}',
  'knownFacts.stale_one': '{{count}} 条近期没有新的观测',
  'knownFacts.stale_other': '{{count}} 条近期没有新的观测',
  'knownFacts.disputed_one': '有 {{count}} 条标准，事实与人的回答不符',
  'knownFacts.disputed_other': '有 {{count}} 条标准，事实与人的回答不符',
  'knownFacts.collect': '立即采集事实',
  'knownFacts.collecting': '正在采集…',
  'knownFacts.wait': '{{seconds}} 秒后可再次采集事实。',
  'knownFacts.running': '正在采集事实',
  'knownFacts.stopped': '采集中断了。请重试。',
  'knownFacts.unchanged': '采集完成：没有变化',
  'knownFacts.changed': '采集完成：事实有变化',
  'knownFacts.level': '采集完成：{{before}} → {{after}}',
  'knownFacts.noCollector': '此门户没有采集器。流水线发来的事实已重新评估。',
  'knownFacts.collector.running': '{{title}}：正在询问…',
  'knownFacts.collector.succeeded_one': '{{title}}：{{count}} 条事实',
  'knownFacts.collector.succeeded_other': '{{title}}：{{count}} 条事实',
  'knownFacts.collector.failed':
    '{{title}}：失败。此前的事实在过期之前仍然有效。',
  'knownFacts.new': '{{value}}（新）',
  'knownFacts.change': '{{before}} → {{after}}',
  'knownFacts.criteria': '现在由事实作出不同回答的标准：',
  'knownFacts.more_one': '另有 {{count}} 项',
  'knownFacts.more_other': '另有 {{count}} 项',
};
