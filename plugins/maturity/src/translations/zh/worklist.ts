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

/** The assessments of the person who is signed in. */
export const worklist = {
  'pages.parts': '成熟度页面的各部分',
  'pages.overview': '概览',
  'worklist.title': '我的评估',
  'worklist.subtitle': '你负责或可以评估的所有对象，以及待办事项',
  'worklist.loading': '正在加载你的评估',
  'worklist.errorTitle': '无法读取你的评估',
  'worklist.empty':
    '你没有负责任何需要评估的对象。目录中归你所在组负责的内容会显示在这里。',
  'worklist.nothingLeft': '这里没有待办事项了。',
  'worklist.show': '显示哪些评估',
  'worklist.state.all': '全部',
  'worklist.state.returned': '已退回',
  'worklist.state.notAssessed': '未评估',
  'worklist.state.incomplete': '未完成',
  'worklist.state.expiring': '即将过期',
  'worklist.state.conflicts': '冲突',
  'worklist.do.settle_one': '有 {{count}} 条标准与事实不符',
  'worklist.do.settle_other': '有 {{count}} 条标准与事实不符',
  'worklist.orderBy': '排序',
  'worklist.order.attention': '最需要关注的在前',
  'worklist.order.name': '名称',
  'worklist.order.level': '级别',
  'worklist.order.coverage': '覆盖率',
  'worklist.order.expiry': '最近的到期时间',
  'worklist.column.name': '名称',
  'worklist.column.toDo': '待办',
  'worklist.answered': '{{decided}} / {{total}}',
  'worklist.do.answerReviewer': '处理评审意见并再次提交',
  'worklist.do.start': '开始评估',
  'worklist.do.renew_one': '{{count}} 个答案将于 {{date}} 过期',
  'worklist.do.renew_other': '{{count}} 个答案即将过期，最早于 {{date}}',
  'worklist.do.complete_one': '{{count}} 条标准尚无答案',
  'worklist.do.complete_other': '{{count}} 条标准尚无答案',
  'worklist.do.nothing': '无',
};
