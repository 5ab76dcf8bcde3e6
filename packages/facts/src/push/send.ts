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
import { textAt } from '../parsers/data';

const ATTEMPTS = 4;
const REQUEST_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 60;
const worthAnotherAttempt = [408, 425, 429, 500, 502, 503, 504];

/** Where something is sent, and how. */
export interface SendOptions {
  endpoint: URL;
  token: string;
  /** The media type of the body. */
  contentType?: string;
  /** Seconds before the second attempt; it doubles. */
  firstWaitSeconds?: number;
}

/**
 * Sends a body as JSON, again where that helps, and returns the answer.
 *
 * @throws Error if the server could not be reached or did not take the request
 */
export async function send(
  content: unknown,
  {
    endpoint,
    token,
    contentType = 'application/json',
    firstWaitSeconds = 1,
  }: SendOptions,
): Promise<unknown> {
  const body = JSON.stringify(content);
  const key = createHash('sha256').update(body).digest('hex');
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await request(endpoint, body, {
      authorization: `Bearer ${token}`,
      'content-type': contentType,
      'idempotency-key': key,
    });
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
  body: string,
  headers: Record<string, string>,
): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers,
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

function describe(error: unknown): string {
  const cause = error instanceof Error ? error.cause ?? error : error;
  return cause instanceof Error ? cause.message : String(cause);
}
