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
/** What machines observed about a subject. */
export const facts = {
  'facts.title': '事实表明',
  'facts.yes': '是',
  'facts.no': '否',
  'facts.observed': '{{source}} · {{date}}',
  'facts.stale': '近期没有新的观测；在 {{date}} 之前仍然有效',
  'facts.conflict': '事实与此不符',
  'facts.sideOfFacts': '事实：{{answer}}',
  'facts.sideOfPerson': '{{author}}：{{answer}}。以这个答案为准。',
  'facts.yield': '改由事实回答',
  'facts.hintMet': '有迹象表明已满足',
  'facts.hintNotMet': '有迹象表明未满足',
  'facts.accept': '以此为证据回答“{{answer}}”',
  'facts.answered': '事实 · {{date}}',
  'facts.answeredHere': '由事实回答，自 {{date}} 起如此。',
  'facts.expired': '事实曾表明“{{answer}}”，已于 {{date}} 过期，现为未知。',
  'facts.disagree': '事实与此不符',
  'facts.reasonLabel': '为什么你的回答与事实不同',
  'facts.history': '事实：{{before}} → {{after}}',
};
