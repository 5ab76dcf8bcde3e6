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

import {
  createFrontendModule,
  createTranslationMessages,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import {
  MaturityApi,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../dev/fixtures/FixtureMaturityApi';
import { textRef } from '../translation';
import de from '../translations/de';

/** Texts of the catalog and of people, which stay as they are in every language. */
const DATA_KEYS = ['title', 'authorName', 'reason', 'text', 'optOutReason'];
const MODEL_KEYS = [
  ...DATA_KEYS,
  'description',
  'meaning',
  'name',
  'statement',
  'why',
  'how',
  'evidence',
];

const EXCEPTION_KEYS = [...MODEL_KEYS, 'requestedByName', 'decisionReason'];

function marked<T>(value: T, keys: readonly string[]): T {
  return JSON.parse(JSON.stringify(value), (key, item) => {
    if (!keys.includes(key)) {
      return item;
    }
    if (Array.isArray(item) && item.every(one => typeof one === 'string')) {
      return item.map(one => `«${one}»`);
    }
    return typeof item === 'string' ? `«${item}»` : item;
  });
}

/** The sample backend, with everything marked that is no text of the plugin. */
export function createMarkedApi(): MaturityApi {
  const api = new FixtureMaturityApi();
  const mark =
    <TRequest, TResult>(
      method: (request: TRequest) => Promise<TResult>,
      keys = DATA_KEYS,
    ) =>
    async (request: TRequest) =>
      marked(await method.call(api, request), keys);
  const model: MaturityModel = marked(api.model, MODEL_KEYS);
  return Object.assign(Object.create(api), {
    getModel: async () => model,
    getModels: () => api.getModels(),
    getEntityMaturity: mark(api.getEntityMaturity),
    requestException: mark(api.requestException),
    decideException: mark(api.decideException),
    getExceptions: mark(api.getExceptions, EXCEPTION_KEYS),
    getHistory: mark(api.getHistory),
    getMovedSubjects: mark(api.getMovedSubjects),
    getMovement: mark(api.getMovement),
    getRollup: mark(api.getRollup),
    getRollupCohorts: mark(api.getRollupCohorts),
    getRollupSubjects: mark(api.getRollupSubjects),
    putAnswer: mark(api.putAnswer),
  });
}

const messageKeys = Object.keys(de) as (keyof typeof de)[];

/** Marks every message of the plugin, in place of English. */
export const pseudoLanguage = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      params: {
        resource: createTranslationMessages({
          ref: textRef,
          messages: Object.fromEntries(
            messageKeys.map(key => [key, `⟦${de[key]}⟧`]),
          ),
        }),
      },
    }),
  ],
});

/** What is neither marked nor the same in every language. */
const NEUTRAL = [
  // The host's own list of messages.
  /0 notifications\./g,
  // Dates are written by Intl.
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g,
  /https:\/\//g,
  // The id of a criterion.
  /\b[a-z-]+-\d[a-h]\b/g,
  /cloud-native-maturity\.io\/opt-out/g,
];

function stripMarked(text: string): string {
  let before;
  let after = text;
  do {
    before = after;
    after = before.replace(/⟦[^⟦⟧]*⟧/g, '').replace(/«[^«»]*»/g, '');
  } while (after !== before);
  return NEUTRAL.reduce((rest, known) => rest.replace(known, ''), after);
}

/** Every visible or spoken text within an element that did not go through the translation. */
export function untranslatedIn(root: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('style, script, kbd')) {
      texts.push(textContent ?? '');
    }
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  return texts.map(stripMarked).filter(text => /\p{L}/u.test(text));
}
