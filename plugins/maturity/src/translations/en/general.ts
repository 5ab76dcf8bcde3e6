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
  action: {
    cancel: 'Cancel',
    close: 'Close',
    discard: 'Discard',
    tryAgain: 'Try again',
  },
  list: {
    separator: ', ',
    scrolls: '{{label}}, scrolls sideways',
  },
  error: {
    entityTitle: 'The maturity of this entity could not be read',
    rollupTitle: 'The rollup could not be read',
    connection: 'There is no connection to the portal, or it did not answer.',
    signedOut: 'Your session has ended. Sign in again.',
    notAllowed: 'You are not allowed to do this.',
    said: 'The portal said: {{message}}.',
    refused: '{{reason}} Nothing was changed.',
  },
  entity: {
    loading: 'Loading the maturity of this entity',
    sampleData: 'Sample data of a fictional company',
    ownerMissingTitle: 'The owner {{owner}} does not exist in the catalog',
    ownerMissing:
      'Nobody owns this entity, so nobody can answer for it. Name an existing owner in its catalog file.',
    noOwnerTitle: 'No owner is named',
    noOwner:
      'Nobody owns this entity, so nobody can answer for it. Name an owner in its catalog file.',
    owned: 'What this person owns',
    ownedSubtitle: 'Directly, and through groups',
    ownPractices: '{{subject}}: {{level}}',
    ownPracticesSubtitle:
      'Its own practices, {{decided}} of {{total}} criteria answered',
  },
  notAssessed: {
    notYetReadTitle: 'Not read yet',
    notYetRead:
      'This entity is new to the maturity plugin. It reads the catalog every few minutes.',
    notYetReadAction: 'Look again in a few minutes.',
    optedOutTitle: 'This entity has opted out',
    optedOut:
      'It asks not to be assessed. In rollups it is counted as opted out. The reason given:',
    optedOutAction:
      'To have it assessed, remove the annotation {{annotation}} from its catalog file.',
    kindTitle: 'Entities of kind {{kind}} are not assessed',
    kind: 'Criteria are asked of services and the like. An entity of kind {{kind}} is not one of them here.',
    configurationAction:
      'Whoever runs this portal chooses in its configuration what is assessed.',
    typeTitle: 'Entities of type {{type}} are not assessed',
    type: 'Its kind is assessed, but the type {{type}} is not.',
    lifecycleTitle: 'Entities in lifecycle {{lifecycle}} are not assessed',
    lifecycle: 'Its kind is assessed, but not while it is {{lifecycle}}.',
    lifecycleAction:
      'It is assessed as soon as its lifecycle in the catalog changes to one that is.',
    noCriteriaTitle: 'No criteria apply',
    noCriteria:
      'The model has no criterion that applies to an entity of this kind and type.',
    noCriteriaAction: 'Whoever looks after the model can add criteria for it.',
  },
  model: {
    untranslated: 'Not translated yet',
  },
  page: {
    title: 'Maturity',
    loading: 'Loading the rollup',
    trail: 'Part of the organisation',
    organization: 'Whole organisation',
    everything: 'Everything in the catalog',
    showEverything: 'Show everything in the catalog',
    unnamed: 'A part that you may not see by name',
  },
} as const;
