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

/** The guided run: one criterion at a time. */
export const run = {
  'run.title': '引导式评估',
  'run.profile': '目前的概况',
  'run.profileProvisional': '目前的概况（暂定）',
  'run.question': '{{subject}} 目前是否如此？',
  'run.meansMet': '确实如此，并且可以证明',
  'run.meansPartly': '部分如此，或并非处处如此',
  'run.meansNotMet': '尚未如此',
  'run.meansNotApplicable': '此处不可能适用；需要说明原因',
  'run.moreEvidence_one': '已有 {{count}} 条证据，继续添加',
  'run.moreEvidence_other': '已有 {{count}} 条证据，继续添加',
  'run.back': '返回',
  'run.skip': '暂时跳过',
  'run.comeback': '之前跳过',
  'run.foot':
    '答案立即保存。您可以随时离开，下次从此处继续。按键 1 至 4 作答并进入下一条。',
  'run.timeLeft_one': '大约还需 {{count}} 分钟',
  'run.timeLeft_other': '大约还需 {{count}} 分钟',
  'run.part': '{{part}}/{{whole}}',
  'run.byFacts_one': '已有 {{count}} 条由事实回答，之后可以更正。',
  'run.byFacts_other': '已有 {{count}} 条由事实回答，之后可以更正。',
  'run.leave': '离开引导式评估',
  'run.start': '逐条开始',
  'run.continue': '逐条继续',
  'run.doneTitle': '完成：{{level}}',
  'run.doneNoLevel': '暂告完成',
  'run.doneOpen_one':
    '更高级别还有 {{count}} 条标准未回答。标签页显示全貌与下一步。',
  'run.doneOpen_other':
    '更高级别还有 {{count}} 条标准未回答。标签页显示全貌与下一步。',
  'run.doneAll': '所有标准均已回答。标签页显示全貌与下一步。',
  'run.toTab': '前往成熟度标签页',
  'run.goOn': '继续下一级别',
};
