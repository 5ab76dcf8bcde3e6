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

/** What is said everywhere: actions, errors, and the frames of the tab and the page. */
export const general = {
  'action.cancel': '取消',
  'action.close': '关闭',
  'action.discard': '放弃',
  'action.tryAgain': '重试',
  'list.separator': '，',
  'list.scrolls': '{{label}}，可横向滚动',
  'error.entityTitle': '无法读取此实体的成熟度',
  'error.rollupTitle': '无法读取汇总',
  'error.connection': '无法连接到门户，或门户没有响应。',
  'error.signedOut': '会话已结束，请重新登录。',
  'error.notAllowed': '您没有执行此操作的权限。',
  'error.said': '门户返回：{{message}}。',
  'error.refused': '{{reason}}没有任何内容被更改。',
  'entity.loading': '正在加载此实体的成熟度',
  'entity.sampleData': '虚构公司的示例数据',
  'entity.ownerMissingTitle': '目录中不存在所有者 {{owner}}',
  'entity.ownerMissing':
    '此实体没有所有者，因此没有人可以为它作答。请在其目录文件中填写一个存在的所有者。',
  'entity.noOwnerTitle': '未填写所有者',
  'entity.noOwner':
    '此实体没有所有者，因此没有人可以为它作答。请在其目录文件中填写所有者。',
  'entity.owned': '此人拥有的内容',
  'entity.ownedSubtitle': '直接拥有以及通过群组拥有',
  'entity.ownPractices': '{{subject}}：{{level}}',
  'entity.ownPracticesSubtitle':
    '自身的实践，共 {{total}} 条标准，已回答 {{decided}} 条',
  'notAssessed.notYetReadTitle': '尚未读取',
  'notAssessed.notYetRead':
    '此实体对成熟度插件来说是新的。插件每隔几分钟读取一次目录。',
  'notAssessed.notYetReadAction': '请几分钟后再来查看。',
  'notAssessed.optedOutTitle': '此实体已选择退出',
  'notAssessed.optedOut': '它要求不被评估，在汇总中计为已退出。给出的理由：',
  'notAssessed.optedOutAction':
    '如需评估，请从其目录文件中删除注解 {{annotation}}。',
  'notAssessed.kindTitle': '不评估种类为 {{kind}} 的实体',
  'notAssessed.kind':
    '标准针对服务及类似对象。种类为 {{kind}} 的实体不在其中。',
  'notAssessed.configurationAction':
    '评估哪些内容由门户的运维人员在配置中决定。',
  'notAssessed.typeTitle': '不评估类型为 {{type}} 的实体',
  'notAssessed.type': '此种类会被评估，但类型 {{type}} 除外。',
  'notAssessed.lifecycleTitle': '不评估生命周期为 {{lifecycle}} 的实体',
  'notAssessed.lifecycle':
    '此种类会被评估，但生命周期为 {{lifecycle}} 时除外。',
  'notAssessed.lifecycleAction':
    '一旦它在目录中的生命周期变为需要评估的阶段，就会被评估。',
  'notAssessed.noCriteriaTitle': '没有适用的标准',
  'notAssessed.noCriteria': '模型中没有适用于此种类和类型的标准。',
  'notAssessed.noCriteriaAction': '模型的维护者可以为它添加标准。',
  'model.untranslated': '尚未翻译',
  'page.title': '成熟度',
  'page.loading': '正在加载汇总',
  'page.trail': '组织的组成部分',
  'page.organization': '整个组织',
  'page.everything': '目录中的全部内容',
  'page.showEverything': '显示目录中的全部内容',
  'page.unnamed': '您无权查看其名称的部分',
};
