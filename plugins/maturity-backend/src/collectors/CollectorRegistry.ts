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
import { InputError } from '@backstage/errors';
import {
  FactCollector,
  MaturityFactCollectorsExtensionPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { checkCollector } from './checkCollector';

/** The collectors that modules have added, beside those that come with the backend. */
export class CollectorRegistry implements MaturityFactCollectorsExtensionPoint {
  readonly #collectors = new Map<string, FactCollector>();

  static create(): CollectorRegistry {
    return new CollectorRegistry();
  }

  private constructor() {}

  addCollectors(...collectors: FactCollector[]): void {
    for (const collector of collectors) {
      checkCollector(collector);
      if (this.#collectors.has(collector.id)) {
        throw new InputError(
          `There is a fact collector '${collector.id}' already; give this one another id`,
        );
      }
      this.#collectors.set(collector.id, collector);
    }
  }

  /** In the order in which they were added. */
  list(): FactCollector[] {
    return [...this.#collectors.values()];
  }
}
