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
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CollectedFact,
  FactCollector,
  FactDeclaration,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { z } from 'zod';
import { FactObservation } from '../facts/types';

/** What the values of each type of fact look like; the limits are those of the HTTP contract. */
const values = {
  boolean: z.boolean(),
  number: z.number(),
  text: z.string().max(1000),
  texts: z.array(z.string().max(200)).max(100),
};

const evidence = z
  .array(
    z.object({
      title: z.string().min(1).max(300),
      url: z
        .string()
        .max(2000)
        .regex(/^https?:\/\/\S+$/)
        .optional(),
    }),
  )
  .max(20);

/** Holds what a collector observed about a batch of entities against what it declared. */
export class BatchChecker {
  readonly #collectorId: string;
  readonly #declared: ReadonlyMap<string, FactDeclaration>;
  readonly #entityRefs: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #now: Date;

  static create(options: {
    collector: FactCollector;
    entities: Entity[];
    now: Date;
  }): BatchChecker {
    return new BatchChecker(options);
  }

  private constructor(options: {
    collector: FactCollector;
    entities: Entity[];
    now: Date;
  }) {
    const { collector, entities, now } = options;
    this.#collectorId = collector.id;
    this.#declared = new Map(collector.facts.map(fact => [fact.name, fact]));
    this.#entityRefs = new Set(
      entities.map(entity => stringifyEntityRef(entity)),
    );
    this.#now = now;
  }

  /**
   * The observation as it is recorded. Since every fact of every entity is taken once only, a collector that never stops
   * talking is stopped here.
   *
   * Throws an `Error` that says what the collector should not have said.
   */
  check(fact: CollectedFact): FactObservation {
    const { name, value, observedAt = this.#now } = fact;
    const entityRef = String(fact.entityRef).toLocaleLowerCase('en-US');
    const declared = this.#declared.get(name);
    if (!declared) {
      throw this.#mistake(`'${name}', which it does not declare`);
    }
    if (!this.#entityRefs.has(entityRef)) {
      throw this.#mistake(
        `'${name}' of ${entityRef}, about which it was not asked`,
      );
    }
    const key = `${entityRef} ${name}`;
    if (this.#seen.has(key)) {
      throw this.#mistake(`'${name}' of ${entityRef} twice`);
    }
    this.#seen.add(key);
    const checked = values[declared.type].safeParse(value);
    if (!checked.success) {
      throw this.#mistake(
        `'${name}' of ${entityRef} with a value that is not of the type ${declared.type} or too long`,
      );
    }
    const found = evidence.safeParse(fact.evidence ?? []);
    if (!found.success) {
      throw this.#mistake(
        `'${name}' of ${entityRef} with evidence that is not as it should be: ${found.error.issues[0].message}`,
      );
    }
    return {
      entityRef,
      name,
      value: checked.data,
      observedAt,
      evidence: found.data,
      validityDays: declared.validityDays,
    };
  }

  #mistake(what: string): Error {
    return new Error(`The collector '${this.#collectorId}' said ${what}`);
  }
}
