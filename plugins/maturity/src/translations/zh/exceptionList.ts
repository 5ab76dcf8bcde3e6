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
/** The lists of exceptions, and their figures. */
export const exceptionList = {
  'exceptionList.title': '例外',
  'exceptionList.titleCount_one': '{{count}} 项例外',
  'exceptionList.titleCount_other': '{{count}} 项例外',
  'exceptionList.titleDecide_one': '{{count}} 项例外待你审批',
  'exceptionList.titleDecide_other': '{{count}} 项例外待你审批',
  'exceptionList.titleRenew_one': '{{count}} 项例外待续期',
  'exceptionList.titleRenew_other': '{{count}} 项例外待续期',
  'exceptionList.titleOwned_one': '{{count}} 项例外适用于此处拥有的全部内容',
  'exceptionList.titleOwned_other': '{{count}} 项例外适用于此处拥有的全部内容',
  'exceptionList.subtitle': '最新的在前',
  'exceptionList.subtitleOwned': '授予此组或其上级组，生效中或等待审批',
  'exceptionList.subtitleSubject': '生效中或等待审批',
  'exceptionList.subtitleDecide': '由他人申请，属于你所在组之下',
  'exceptionList.subtitleRenew':
    '将在 30 天内结束。请在此之前满足该标准，或在结束后重新申请。',
  'exceptionList.showAll': '显示全部 {{total}} 项',
  'exceptionList.loading': '正在加载例外',
  'exceptionList.errorTitle': '无法读取例外',
  'exceptionList.empty':
    '没有生效中或等待审批的例外。负责人可在“成熟度”标签页的标准面板中申请。',
  'exceptionList.noMatch': '没有符合这些筛选标准的例外。',
  'exceptionList.allOwned': '其拥有的全部内容',
  'exceptionList.days_one': '{{count}} 天',
  'exceptionList.days_other': '{{count}} 天',
  'exceptionList.part': '范围',
  'exceptionList.wholePart': '全部',
  'exceptionList.mine.title': '对象',
  'exceptionList.mine.all': '所有人',
  'exceptionList.mine.decide': '待我审批',
  'exceptionList.mine.owned': '我负责的内容',
  'exceptionList.state.title': '状态',
  'exceptionList.state.standing': '生效中与待审批',
  'exceptionList.state.requested': '待审批',
  'exceptionList.state.approved': '生效中',
  'exceptionList.state.expired': '已结束',
  'exceptionList.state.denied': '已拒绝',
  'exceptionList.state.revoked': '已撤销',
  'exceptionList.state.all': '全部',
  'exceptionList.within.title': '结束时间',
  'exceptionList.within.any': '不限',
  'exceptionList.within.days': '{{days}} 天内',
  'exceptionList.criterion.title': '标准',
  'exceptionList.criterion.any': '不限',
  'exceptionList.figure.open': '生效中',
  'exceptionList.figure.openDetail': '已批准且未结束',
  'exceptionList.figure.requested': '待审批',
  'exceptionList.figure.requestedDetail': '等待审批',
  'exceptionList.figure.age': '年龄中位数',
  'exceptionList.figure.oldest': '最久：{{age}}',
  'exceptionList.figure.ending': '即将结束',
  'exceptionList.figure.endingDetail': '90 天内',
  'exceptionList.figure.falling': '将降级',
  'exceptionList.figure.fallingDetail': '90 天内的服务和组',
  'exceptionList.figure.firstFall': '最早于 {{date}}',
  'exceptionList.lapses.title_one':
    '未来 90 天内例外结束，{{count}} 个对象将降级',
  'exceptionList.lapses.title_other':
    '未来 90 天内例外结束，{{count}} 个对象将降级',
  'exceptionList.lapses.none': '例外结束后将降级的对象',
  'exceptionList.lapses.subtitle': '按当前答案计算',
  'exceptionList.lapses.date': '日期',
  'exceptionList.lapses.falls': '降级内容',
  'exceptionList.lapses.exceptions': '结束的例外',
  'exceptionList.lapses.fall': '{{dimension}}：{{before}} → {{after}}',
  'exceptionList.lapses.incomplete':
    '例外或服务过多，未能全部计算。请选择一个范围以查看完整结果。',
  'exceptionList.switch.title': '级别',
  'exceptionList.switch.with': '计入例外',
  'exceptionList.switch.without': '不计例外',
  'exceptionList.withoutTitle': '不计例外的级别',
  'exceptionList.without_one':
    '{{count}} 个服务有生效的例外。此处各项标准按其答案计算。',
  'exceptionList.without_other':
    '{{count}} 个服务有生效的例外。此处各项标准按其答案计算。',
  'exceptionList.figure.inEffect': '有例外',
  'exceptionList.figure.inEffectDetail_one': '个服务；{{count}} 项标准不计入',
  'exceptionList.figure.inEffectDetail_other': '个服务；{{count}} 项标准不计入',
  'exceptionList.gapsWithTitle': '计入例外的差距',
  'exceptionList.gapsWithoutTitle': '不计例外的差距',
  'exceptionList.gaps_one':
    '{{count}} 个服务有生效的例外；被例外的标准在此不构成阻碍。',
  'exceptionList.gaps_other':
    '{{count}} 个服务有生效的例外；被例外的标准在此不构成阻碍。',
  'exceptionList.waived_one': '{{count}} 项标准有例外',
  'exceptionList.waived_other': '{{count}} 项标准有例外',
};
