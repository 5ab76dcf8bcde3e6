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

/** Saving answers: what is not sent yet, and taking answers back. */
export const saving = {
  'saving.undo': '撤销',
  'saving.saved': '已保存：{{statement}}',
  'saving.undone': '已撤销：{{statement}}',
  'saving.announceUndone': '已撤销：{{statement}}。总体：{{level}}',
  'saving.unsent_one': '{{number}} 个答案尚未保存',
  'saving.unsent_other': '{{number}} 个答案尚未保存',
  'saving.leftHere': '答案是在离开此页面之前给出的。',
  'saving.kept': '不会丢失：此浏览器会保留你的回答。',
  'saving.notKept': '此浏览器没有空间保留它：在保存之前请不要关闭此页面。',
  'saving.sentAgainIn': '{{seconds}} 秒后重新发送。',
  'saving.sentAgainNow': '正在重新发送。',
  'saving.tryNow': '立即重试',
  'saving.changedElsewhere_one': '刚刚有 {{number}} 个答案被其他人更改',
  'saving.changedElsewhere_other': '刚刚有 {{number}} 个答案被其他人更改',
  'saving.choose': '选择',
};
