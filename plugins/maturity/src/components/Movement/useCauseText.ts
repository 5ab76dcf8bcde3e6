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

import { MovementCause } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';

/** Everything that moves services, in the order in which it is shown. */
export const CAUSES: readonly MovementCause[] = [
  'answer',
  'facts',
  'expiry',
  'exception',
  'added',
  'removed',
  'placement',
  'attributes',
  'model',
  'correction',
];

const TEXTS = {
  answer: 'movement.cause.answer',
  facts: 'movement.cause.facts',
  expiry: 'movement.cause.expiry',
  exception: 'movement.cause.exception',
  added: 'movement.cause.added',
  removed: 'movement.cause.removed',
  placement: 'movement.cause.placement',
  attributes: 'movement.cause.attributes',
  model: 'movement.cause.model',
  correction: 'movement.cause.correction',
} as const;

/** Causes in words. */
export function useCauseText(): (cause: MovementCause) => string {
  const t = useText();
  return cause => t(TEXTS[cause]);
}
