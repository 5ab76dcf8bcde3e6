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
  targets: {
    changed: '{{author}} changed the targets',
    levelBy: '{{level}} by {{date}}',
    target: 'Target {{level}}',
    reached: 'At target: {{level}}',
    atTarget: 'at target',
    originSubject: 'set here',
    originGroup: 'set by {{group}}',
    originUnnamed: 'set by a group above',
    originModel: 'the default of the model',
    set: 'Set a target',
    change: 'Change the target',
    owned: 'Targets for what the group owns: {{targets}}.',
    ownedNone: 'No target is set here for what the group owns.',
    dialogTitle: 'Targets',
    dialogOwnedTitle: 'Targets for what the group owns',
    dialogText:
      "The nearest target counts: the subject's own, then that of its group and of the groups above, then the default of the model. “Overall” also stands for every dimension without a target of its own.",
    plateauTitle: 'Enough can be enough',
    plateau_one:
      'Many organisations stay at {{levels}}, and rightly so: going further pays only where the business needs it.',
    plateau_other:
      'Many organisations stay at {{levels}}, and rightly so: going further pays only where the business needs it.',
    level: 'Level',
    dueOn: 'By',
    none: 'None of its own',
    save: 'Save the targets',
    notSaved: 'The targets were not saved',
    keyToday: 'today',
    keyTarget: 'target',
    keyReached: 'reached',
    stepsSubtitle: 'The target is reached; this would lead further',
    axis: '{{detail}}, target {{level}}',
    axisReached: '{{detail}}, at target {{level}}',
  },
} as const;
