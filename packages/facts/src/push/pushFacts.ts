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

import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { isRecord, listAt, numberAt, textAt } from '../parsers/data';
import { FactsDocument } from '../wire/types';
import { toBatches } from './batches';

const ATTEMPTS = 4;
const REQUEST_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 60;
const worthAnotherAttempt = [408, 425, 429, 500, 502, 503, 504];

/** A fact that the server did not take, and why. */
export interface RejectedFact {
  name: string;
  subject: string;
  reason: string;
}

export interface PushResult {
  sent: number;
  rejected: RejectedFact[];
}

export interface PushOptions {
  endpoint: URL;
  token: string;
  /** Seconds before the second attempt; it doubles. */
  firstWaitSeconds?: number;
}

/**
 * Sends facts. The same facts may be sent again without harm: the server keeps one of each subject, name and source.
 *
 * @throws Error if the server could not be reached or did not take a request
 */
export async function pushFacts(
  document: FactsDocument,
  options: PushOptions,
): Promise<PushResult> {
  const result: PushResult = { sent: 0, rejected: [] };
  for (const batch of toBatches(document)) {
    const answer = await send(batch, options);
    result.sent += batch.facts.length;
    result.rejected.push(...rejectedOf(answer, batch));
  }
  return result;
}

async function send(
  batch: FactsDocument,
  { endpoint, token, firstWaitSeconds = 1 }: PushOptions,
): Promise<unknown> {
  const body = JSON.stringify(batch);
  const key = createHash('sha256').update(body).digest('hex');
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await request(endpoint, token, body, key);
    if ('answer' in outcome) {
      return outcome.answer;
    }
    if (!outcome.mayRetry || attempt === ATTEMPTS) {
      throw new Error(outcome.message);
    }
    const seconds =
      outcome.waitSeconds ?? firstWaitSeconds * 2 ** (attempt - 1);
    await delay(Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000);
  }
}

type Outcome =
  | { answer: unknown }
  | { message: string; mayRetry: boolean; waitSeconds?: number };

async function request(
  endpoint: URL,
  token: string,
  body: string,
  key: string,
): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body,
      // the token is for this server only
      redirect: 'error',
      signal: AbortSignal.timeout(REQUEST_SECONDS * 1000),
    });
  } catch (error) {
    return {
      message: `${endpoint.origin} could not be reached: ${describe(error)}`,
      mayRetry: true,
    };
  }
  const answer = await response.json().catch(() => undefined);
  if (response.ok) {
    return { answer };
  }
  const reason = textAt(answer, 'error', 'message');
  return {
    message: `${endpoint.origin} answered ${response.status}${
      reason === undefined ? '' : `: ${reason}`
    }`,
    mayRetry: worthAnotherAttempt.includes(response.status),
    waitSeconds: secondsOf(response.headers.get('retry-after')),
  };
}

function secondsOf(header: string | null): number | undefined {
  const seconds = header === null ? NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** The items that were not taken: `rejected: [{ index, error: { message } }]`. */
function rejectedOf(answer: unknown, batch: FactsDocument): RejectedFact[] {
  return listAt(answer, 'rejected')
    .filter(isRecord)
    .flatMap(item => {
      const fact = batch.facts[numberAt(item, 'index') ?? -1];
      return fact
        ? [
            {
              name: fact.name,
              subject: fact.subject,
              reason: textAt(item, 'error', 'message') ?? 'no reason was given',
            },
          ]
        : [];
    });
}

function describe(error: unknown): string {
  const cause = error instanceof Error ? error.cause ?? error : error;
  return cause instanceof Error ? cause.message : String(cause);
}
