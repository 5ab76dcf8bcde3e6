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
  report: {
    title: 'Report',
    heading: 'Maturity of {{name}}',
    about:
      '{{from}} to {{to}}. Made on {{made}}; {{model}}, edition {{edition}}',
    presentNote:
      'This report ends now and changes with every answer. With a date in "Until", the same address opens the same report again.',
    pastNote:
      'The figures are of the beginning of the last day (UTC). What held services back from their next level is kept for now only: gaps are the criteria that most services did not meet, and there are no next investments.',
    withoutNote:
      'Gaps and next investments are told without exceptions; levels, targets and what moved are told with them.',
    print: 'Print',
    errorTitle: 'The report could not be read',
    download: '{{title}} as {{format}}',
    partOf: '{{part}} of {{whole}} ({{share}})',
    change: 'Change',
    levels: 'Levels',
    levelsSentence:
      '{{part}} of {{whole}} services ({{share}}) are at {{level}} or above. On {{date}} it was {{partBefore}} of {{wholeBefore}} ({{shareBefore}}).',
    byDimension: 'By dimension',
    byDimensionSubtitle:
      'Services at {{level}} or above, and the mean score of those that have one',
    meanBefore: 'Mean score before',
    meanAfter: 'Mean score after',
    causesSentence:
      '{{change}} services at {{level}} or above since {{date}}: {{causes}}.',
    causePart: '{{cause}} {{change}}',
    nothingMoved:
      'No service came to or left {{level}} or above since {{date}}.',
    lenses: 'Four lenses',
    checks: 'Checks that are met',
    checksSubtitle:
      'A check is one criterion asked of one service; what does not apply is left out, and what is not answered is not met.',
    criteria: 'Criteria',
    noLens: 'No criterion with this lens is asked here.',
    lensSentence:
      '{{now}} of the checks are met. On {{date}} it was {{before}}: {{change}}.',
    strengths: 'Strengths',
    strengthsSubtitle: 'Criteria that at least {{share}} of the services meet',
    noStrengths: 'No criterion is met by {{share}} of the services yet.',
    gapsNow: 'Criteria that hold most services back from their next level',
    gapsThen:
      'Criteria that most services did not meet, the lowest level first',
    moves: 'Movement',
    movesSubtitle: 'Criteria whose share changed most since {{date}}',
    noMoves: 'No share changed by a point or more.',
    investments: 'Next investments',
    investmentsSubtitle:
      'Criteria that lift most services by a level for the least effort',
    investmentsThen: 'Known only where the report ends now.',
    met: 'Met',
  },
} as const;
