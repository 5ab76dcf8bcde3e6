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

import { fillPlaceholders, SelfServicePlaceholder } from './placeholders';
import { SelfServiceAction } from './types';

/**
 * For whom an address is filled in.
 *
 * @public
 */
export interface SelfServiceTarget {
  kind: string;
  namespace: string;
  name: string;
  criterionId: string;
}

/**
 * The address that a link or an action leads to for one entity: a web address, or a path of the portal. What is filled
 * in is encoded, so that it stays within the part of the address that it was written in. A software template gets its
 * values as the Scaffolder reads them, as JSON in the query parameter `formData`.
 *
 * @returns undefined for what is neither: it is not to be a link, whoever let it through.
 * @public
 */
export function selfServiceAddress(
  action: SelfServiceAction,
  target: SelfServiceTarget,
): string | undefined {
  const { kind, namespace, name, criterionId } = target;
  const values: Record<SelfServicePlaceholder, string> = {
    entityRef: `${kind}:${namespace}/${name}`,
    kind,
    namespace,
    name,
    criterion: criterionId,
  };
  if ('url' in action) {
    const url = fillPlaceholders(action.url, placeholder =>
      encodeURIComponent(values[placeholder]),
    );
    return isSelfServiceAddress(url) ? url : undefined;
  }
  const path = action.template.split('/').map(encodeURIComponent).join('/');
  if (!action.values) {
    return `/create/templates/${path}`;
  }
  // Filled in before it becomes JSON, so that no value can end the text that it stands in.
  const formData = JSON.stringify(action.values, (_key, value) =>
    typeof value === 'string'
      ? fillPlaceholders(value, placeholder => values[placeholder])
      : value,
  );
  return `/create/templates/${path}?formData=${encodeURIComponent(formData)}`;
}

/**
 * Whether a text is an http or https address, or a path of the portal: one that starts with a single slash, and that no
 * browser reads as the address of another host.
 *
 * @public
 */
export function isSelfServiceAddress(text: string): boolean {
  if (/[\s\\]/.test(text)) {
    return false;
  }
  if (text.startsWith('/')) {
    return !text.startsWith('//');
  }
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
