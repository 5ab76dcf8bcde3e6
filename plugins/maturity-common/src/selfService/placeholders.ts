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
 * What an address or a value of self-service may ask for, each in braces: `{entityRef}` is `component:default/ledger`,
 * `{kind}`, `{namespace}` and `{name}` are its parts, and `{criterion}` is the id of the criterion. All are in lower
 * case but the last. Braces without a dollar sign, because Backstage reads `${…}` in its configuration itself.
 *
 * @public
 */
export const SELF_SERVICE_PLACEHOLDERS = [
  'entityRef',
  'kind',
  'namespace',
  'name',
  'criterion',
] as const;

/**
 * One of {@link SELF_SERVICE_PLACEHOLDERS}.
 *
 * @public
 */
export type SelfServicePlaceholder = (typeof SELF_SERVICE_PLACEHOLDERS)[number];

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

function isKnown(name: string): name is SelfServicePlaceholder {
  return SELF_SERVICE_PLACEHOLDERS.some(known => known === name);
}

/**
 * The names in braces that nothing would be filled in for.
 *
 * @public
 */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)]
    .map(([, name]) => name)
    .filter(name => !isKnown(name));
}

/**
 * Replaces every known placeholder; what is filled in is not searched for placeholders again.
 *
 * @public
 */
export function fillPlaceholders(
  text: string,
  valueOf: (placeholder: SelfServicePlaceholder) => string,
): string {
  return text.replace(PLACEHOLDER, (whole, name: string) =>
    isKnown(name) ? valueOf(name) : whole,
  );
}
