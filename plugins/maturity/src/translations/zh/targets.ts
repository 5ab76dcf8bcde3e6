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

/** Target levels: what is to be reached by when, and where that comes from. */
export const targets = {
  'targets.changed': '{{author}}更改了目标',
  'targets.levelBy': '{{date}} 前达到 {{level}}',
  'targets.target': '目标：{{level}}',
  'targets.reached': '已达目标：{{level}}',
  'targets.atTarget': '已达目标',
  'targets.originSubject': '在此设定',
  'targets.originGroup': '由{{group}}设定',
  'targets.originUnnamed': '由上级组设定',
  'targets.originModel': '模型的默认值',
  'targets.set': '设定目标',
  'targets.change': '更改目标',
  'targets.owned': '该组所拥有内容的目标：{{targets}}。',
  'targets.ownedNone': '此处尚未为该组所拥有的内容设定目标。',
  'targets.dialogTitle': '目标',
  'targets.dialogOwnedTitle': '该组所拥有内容的目标',
  'targets.dialogText':
    '以最近的目标为准：先是自身的目标，其次是所属组及其上级组的目标，最后是模型的默认值。“总体”也适用于没有单独目标的维度。',
  'targets.plateauTitle': '适可而止也是选择',
  'targets.plateau_one':
    '许多组织停留在 {{levels}}，这完全合理：只有业务需要时，继续提升才有价值。',
  'targets.plateau_other':
    '许多组织停留在 {{levels}}，这完全合理：只有业务需要时，继续提升才有价值。',
  'targets.level': '级别',
  'targets.dueOn': '截止日期',
  'targets.none': '无单独目标',
  'targets.save': '保存目标',
  'targets.notSaved': '目标未保存',
  'targets.keyToday': '当前',
  'targets.keyTarget': '目标',
  'targets.keyReached': '已达到',
  'targets.stepsSubtitle': '目标已达到；以下可继续提升',
  'targets.axis': '{{detail}}，目标 {{level}}',
  'targets.axisReached': '{{detail}}，已达目标 {{level}}',
};
