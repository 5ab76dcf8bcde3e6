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
  TranslationRef,
  createTranslationRef,
} from '@backstage/frontend-plugin-api';
import { messages } from './translations/en';

/** Every text of the plugin, with the type of each key, for the components of the plugin. */
export const textRef = createTranslationRef({
  id: 'plugin.maturity',
  messages,
  translations: {
    de: () => import('./translations/de'),
    zh: () => import('./translations/zh'),
  },
});

/**
 * Every text of the plugin: English, and German and Simplified Chinese loaded when the language is chosen. An app
 * overrides single texts, or adds a language, with `createTranslationResource`. The keys are those of
 * `src/translations/en`; texts may change with any version, so that they are no part of the type.
 *
 * @public
 */
export const maturityTranslationRef: TranslationRef<
  'plugin.maturity',
  { [key: string]: string }
> = textRef;
