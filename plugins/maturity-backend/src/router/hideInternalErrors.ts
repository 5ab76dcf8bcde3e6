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
import { randomUUID } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { ErrorRequestHandler } from 'express';

/** The errors that were raised for a caller to read; see the error handler of `@backstage/backend-defaults`. */
const FOR_CALLERS = new Set([
  'AuthenticationError',
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'NotImplementedError',
  'NotModifiedError',
  'ServiceUnavailableError',
]);

/**
 * Keeps from callers what went wrong inside: messages of databases and of other services may hold statements, values and
 * addresses. They are logged under an id that the caller gets to know.
 */
export function hideInternalErrors(logger: LoggerService): ErrorRequestHandler {
  return (error, _request, _response, next) => {
    if (isForCallers(error)) {
      next(error);
      return;
    }
    const id = randomUUID();
    logger.error(
      `A request failed, reported to the caller as ${id}`,
      isError(error) ? error : new Error(String(error)),
    );
    next(
      new Error(
        `Something went wrong in the Maturity backend; its log says what, under ${id}`,
      ),
    );
  };
}

function isForCallers(error: unknown): boolean {
  if (!isError(error)) {
    return false;
  }
  const { statusCode, status = statusCode } = error;
  return (
    FOR_CALLERS.has(error.name) ||
    // What another service answered was meant for us.
    (error.name !== 'ResponseError' &&
      typeof status === 'number' &&
      status >= 400 &&
      status < 500)
  );
}
