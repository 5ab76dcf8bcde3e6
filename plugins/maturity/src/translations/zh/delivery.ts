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

/** How often services are delivered. */
export const delivery = {
  'delivery.title': '交付',
  'delivery.titleService': '每周交付 {{rate}} 次；目标为 {{target}} 次',
  'delivery.titleScope':
    '{{measured}} 个已度量的服务中，有 {{onTarget}} 个达到目标交付频率',
  'delivery.titleBegun': '从本周起开始度量交付',
  'delivery.titleUnknown': '尚未度量交付',
  'delivery.subtitle':
    '生产环境部署次数，没有部署数据时为发布次数；自 {{from}} 起的 {{weeks}} 个整周',
  'delivery.begun': '本周结束后即可得出交付频率。',
  'delivery.unknown':
    '还没有收到部署或发布数据。可以让流水线在每次部署或发布时发送事件，也可以让 maturity-facts 从仓库的标签中读取发布记录。',
  'delivery.loading': '正在加载交付数据',
  'delivery.errorTitle': '无法读取交付数据',
  'delivery.frequency': '每周交付次数',
  'delivery.frequencyScope': '每周交付次数（各服务的中位数）',
  'delivery.target': '目标：{{target}}',
  'delivery.leadTime': '从提交到交付',
  'delivery.leadTimeDetail': '中位数',
  'delivery.notKnown': '未知',
  'delivery.minutes': '{{number}} 分钟',
  'delivery.hours': '{{number}} 小时',
  'delivery.days': '{{number}} 天',
  'delivery.last': '最近一次交付',
  'delivery.services': '已度量的服务',
  'delivery.servicesDetail':
    '{{deployments}} 个按部署计，{{releases}} 个按发布计',
  'delivery.chart': '自 {{from}} 起每周的交付次数，统计窗口内共 {{number}} 次',
  'delivery.chartScope': '自 {{from}} 起每个已度量服务的每周交付次数',
  'delivery.targetLine': '虚线表示目标。',
  'delivery.notMeasuredWeeks': '斜线表示未度量的周。',
  'delivery.week': '周（起始日）',
  'delivery.thisWeek': '{{week}}（截至目前）',
  'delivery.deliveries': '交付次数',
  'delivery.measured': '已度量的服务',
  'delivery.weekUnknown': '未度量',
};
