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

/**
 * Reads a checkout and the reports of CI, and tells Maturity for Backstage what a machine can know about a service.
 *
 * @packageDocumentation
 */
export { factCatalogue } from './catalogue';
export type { FactDefinition, FactName } from './catalogue';
export { collectCheckout } from './checkout/collectCheckout';
export type {
  CheckoutOptions,
  CheckoutResult,
} from './checkout/collectCheckout';
export type { Terminal } from './commands/Terminal';
export type {
  Conclusion,
  Evidence,
  FactValue,
  Finding,
  NotAnalysed,
  Unknown,
} from './facts/types';
export type { RendererPrograms } from './rendering/findRenderers';
export { run } from './run';
export { toDocument } from './wire/toDocument';
export type { FactsDocument, WireFact, WireNotAnalysed } from './wire/types';
