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

/** The printable report in four lenses. */
export const report = {
  'report.title': '报告',
  'report.heading': '{{name}}的成熟度',
  'report.about':
    '{{from}} 至 {{to}}。生成于 {{made}}；{{model}}，版本 {{edition}}',
  'report.presentNote':
    '本报告截至现在，会随每个答案变化。在“截止”中选择日期后，同一地址会再次打开相同的报告。',
  'report.pastNote':
    '数字为最后一天开始时（UTC）的状态。阻碍服务升级的因素只保留当前的：差距是大多数服务未满足的标准，且没有下一步投入。',
  'report.withoutNote':
    '差距和下一步投入不计例外；级别、目标和变动均计入例外。',
  'report.print': '打印',
  'report.errorTitle': '无法读取报告',
  'report.download': '{{title}}（{{format}}）',
  'report.partOf': '{{part}} / {{whole}}（{{share}}）',
  'report.change': '变化',
  'report.levels': '级别',
  'report.levelsSentence':
    '{{whole}} 个服务中有 {{part}} 个（{{share}}）达到 {{level}} 或更高。{{date}} 为 {{wholeBefore}} 个中的 {{partBefore}} 个（{{shareBefore}}）。',
  'report.byDimension': '按维度',
  'report.byDimensionSubtitle':
    '达到 {{level}} 或更高的服务，以及有分数的服务的平均分',
  'report.meanBefore': '之前的平均分',
  'report.meanAfter': '之后的平均分',
  'report.causesSentence':
    '自 {{date}} 起，达到 {{level}} 或更高的服务 {{change}}：{{causes}}。',
  'report.causePart': '{{cause}}：{{change}}',
  'report.nothingMoved':
    '自 {{date}} 起，没有服务达到或跌出 {{level}} 或更高。',
  'report.lenses': '四个视角',
  'report.checks': '已满足的检查项',
  'report.checksSubtitle':
    '一个检查项是向一个服务提出的一条标准；不适用的不计，未回答的视为未满足。',
  'report.criteria': '标准',
  'report.noLens': '这里没有属于此视角的标准。',
  'report.lensSentence':
    '已满足 {{now}} 的检查项。{{date}} 为 {{before}}：{{change}}。',
  'report.strengths': '优势',
  'report.strengthsSubtitle': '至少 {{share}} 的服务满足的标准',
  'report.noStrengths': '还没有哪条标准被 {{share}} 的服务满足。',
  'report.gapsNow': '阻碍最多服务升到下一级的标准',
  'report.gapsThen': '大多数服务未满足的标准，级别低的在前',
  'report.moves': '变动',
  'report.movesSubtitle': '自 {{date}} 起满足比例变化最大的标准',
  'report.noMoves': '没有哪个比例变化达到一个百分点。',
  'report.investments': '下一步投入',
  'report.investmentsSubtitle': '以最少的工作量让最多服务提升一级的标准',
  'report.investmentsThen': '仅当报告截至现在时可知。',
  'report.met': '已满足',
};
