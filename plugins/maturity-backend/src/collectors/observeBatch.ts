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
import { Entity } from '@backstage/catalog-model';
import {
  CollectedFact,
  FactCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { FactObservation } from '../facts/types';
import { BatchChecker } from './BatchChecker';

const USUAL_TIMEOUT_SECONDS = 60;

/**
 * Lets a collector observe one batch of entities, for as long as it may take. One that does not end in time, or does not
 * listen to the signal, is left to itself.
 *
 * Throws what the collector throws, and an `Error` if it took too long or said what it should not.
 */
export async function observeBatch(options: {
  collector: FactCollector;
  entities: Entity[];
  now: Date;
  signal: AbortSignal;
}): Promise<FactObservation[]> {
  const { collector, entities, signal } = options;
  const checker = BatchChecker.create(options);
  const seconds = collector.batchTimeoutSeconds ?? USUAL_TIMEOUT_SECONDS;
  const timeout = new AbortController();
  const timer = setTimeout(
    () =>
      timeout.abort(
        new Error(
          `The collector '${collector.id}' did not end within ${seconds} s for ${entities.length} entities`,
        ),
      ),
    seconds * 1000,
  );
  const stopped = AbortSignal.any([signal, timeout.signal]);
  const observations: FactObservation[] = [];
  let iterator: AsyncIterator<CollectedFact> | undefined;
  let isDone = false;
  try {
    iterator = collector
      .collect({ entities, signal: stopped })
      [Symbol.asyncIterator]();
    for (;;) {
      const next = await untilAborted(iterator.next(), stopped);
      if (next.done) {
        isDone = true;
        return observations;
      }
      observations.push(checker.check(next.value));
    }
  } finally {
    clearTimeout(timer);
    if (!isDone) {
      timeout.abort();
      // It may hang in what it is doing, so nothing waits for it.
      iterator?.return?.().catch(() => undefined);
    }
  }
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      abort();
    }
    signal.addEventListener('abort', abort, { once: true });
    work
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
