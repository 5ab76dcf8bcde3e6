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

import { useCallback } from 'react';
import { ResponseError } from '@backstage/errors';
import { useText } from './useText';

const CONNECTION_ERRORS = ['TypeError', 'AbortError', 'TimeoutError'];

/** What went wrong, in words that a person can act on. */
export function useErrorText(): (error: Error) => string {
  const t = useText();
  return useCallback(
    error => {
      if (CONNECTION_ERRORS.includes(error.name)) {
        return t('error.connection');
      }
      if (isResponseError(error)) {
        switch (error.statusCode) {
          case 401:
            return t('error.signedOut');
          case 403:
            return t('error.notAllowed');
          default:
            return t('error.said', {
              message: withoutFullStop(error.body.error.message),
            });
        }
      }
      return t('error.said', { message: withoutFullStop(error.message) });
    },
    [t],
  );
}

/**
 * What went wrong with a change, and that nothing was changed where the portal refused it. Where it did not answer, or
 * failed, nobody here knows.
 */
export function useRefusalText(): (error: Error) => string {
  const t = useText();
  const errorText = useErrorText();
  return useCallback(
    error =>
      isResponseError(error) && error.statusCode < 500
        ? t('error.refused', { reason: errorText(error) })
        : errorText(error),
    [t, errorText],
  );
}

/** The sentence around it has a full stop of its own. */
function withoutFullStop(message: string): string {
  return message.replace(/[.。]\s*$/, '');
}

/** By name, since another copy of the package may have made it. */
function isResponseError(error: Error): error is ResponseError {
  return error.name === 'ResponseError' && 'body' in error;
}
