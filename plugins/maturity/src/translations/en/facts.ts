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
  facts: {
    title: 'What facts say',
    yes: 'yes',
    no: 'no',
    observed: '{{source}} · {{date}}',
    stale: 'not heard of lately; counts until {{date}}',
    conflict: 'Facts say otherwise',
    sideOfFacts: 'Facts: {{answer}}',
    sideOfPerson: '{{author}}: {{answer}}. This answer counts.',
    yield: 'Let the facts answer',
    hintMet: 'A sign that this is met',
    hintNotMet: 'A sign that this is not met',
    accept: 'Answer “{{answer}}” with this as evidence',
    answered: 'Facts · {{date}}',
    answeredHere: 'Answered by facts, so since {{date}}.',
    expired:
      'Facts said “{{answer}}”. They expired on {{date}}, and it is unknown again.',
    disagree: 'facts say otherwise',
    reasonLabel: 'Why you answer otherwise than the facts',
    history: 'Facts: {{before}} → {{after}}',
  },
} as const;
