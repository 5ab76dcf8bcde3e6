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

import { ResponseError, isError } from '@backstage/errors';

/**
 * Why a portal did not do what it was asked, and what to do about it.
 *
 * @returns `exitCode`: 1 if the portal refused, 2 if there was no portal to refuse.
 * @throws what is neither of both.
 *
 * @internal
 */
export function describeFailure(
  error: unknown,
  baseUrl: string,
): { message: string; exitCode: 1 | 2 } {
  if (isResponseError(error)) {
    return describeResponse(error, baseUrl);
  }
  if (isError(error) && error.name === 'SyntaxError') {
    return {
      message: `${baseUrl} answers, but not as a Maturity backend does: name the address of the backend, not the one of the app.`,
      exitCode: 2,
    };
  }
  // Files of a changed model that are missing or cannot be read.
  if (isError(error) && error.name === 'InputError') {
    return { message: error.message, exitCode: 2 };
  }
  // What `fetch` throws if there is no response; the reason is in its cause.
  if (isError(error) && error.message === 'fetch failed') {
    return {
      message: `${baseUrl} does not answer${reasonOf(
        error.cause,
      )}: start the backend, or correct the address.`,
      exitCode: 2,
    };
  }
  throw error;
}

function describeResponse(
  error: ResponseError,
  baseUrl: string,
): { message: string; exitCode: 1 | 2 } {
  const { statusCode, statusText } = error;
  const { name, message } = error.body.error;
  // Backstage names its errors; what answered without one is no Backstage backend, or one without the plugin.
  const isOurs = name !== 'Error' && error.body.request !== undefined;
  const said = isOurs ? `: ${message}` : '';
  switch (statusCode) {
    case 400:
      return { message, exitCode: 1 };
    case 401:
      return {
        message: `The portal does not know the token (401). Take one of backend.auth.externalAccess in its configuration.`,
        exitCode: 1,
      };
    case 403:
      return {
        message: `The token may not do this (403)${said}. Its accessRestrictions must allow maturity.model.manage, and so must the permission policy.`,
        exitCode: 1,
      };
    case 404:
      return isOurs && !/^No route/i.test(message)
        ? { message, exitCode: 1 }
        : {
            message: `${baseUrl} is not there (404): the portal has no Maturity backend, or the address is another one.`,
            exitCode: 2,
          };
    default:
      return {
        message: `The portal answers with ${statusCode} ${statusText}: ${message}`,
        exitCode: statusCode < 500 ? 1 : 2,
      };
  }
}

function isResponseError(error: unknown): error is ResponseError {
  return isError(error) && error.name === 'ResponseError' && 'body' in error;
}

function reasonOf(cause: unknown): string {
  if (!isError(cause)) {
    return '';
  }
  return ` (${typeof cause.code === 'string' ? cause.code : cause.message})`;
}
