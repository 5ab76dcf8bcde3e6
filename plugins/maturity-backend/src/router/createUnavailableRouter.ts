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

import { Router } from 'express';
import { ModelValidationError } from '../models';

/** How many problems a response names; the log has all of them. */
const NAMED_PROBLEMS = 10;

const STATUS = 503;

/**
 * The HTTP API of a plugin that has no model to assess by: it answers every request with 503 and says why. The rest of
 * the backend is not concerned.
 *
 * @param reason - what is wrong. How to mend it is for the log, where it may name folders of the machine.
 */
export function createUnavailableRouter(reason: ModelValidationError): Router {
  const { issues } = reason;
  const problems = issues
    .slice(0, NAMED_PROBLEMS)
    .map(({ file, line, problem }) =>
      line === undefined
        ? `${file}: ${problem}`
        : `${file}:${line}: ${problem}`,
    );
  const message = [
    `Maturity is switched off, because its models have ${issues.length} problem(s). The log of the backend says what to do about each.`,
    ...problems,
    ...(issues.length > problems.length ? ['…'] : []),
  ].join('\n');

  const router = Router();
  // Answered here and not as an error that is thrown, which the portal would log with a stack trace, each time anew.
  router.use(({ method, url }, response) => {
    response.status(STATUS).json({
      error: {
        name: 'ServiceUnavailableError',
        message,
        health: 'models-invalid',
        problems: issues.length,
      },
      request: { method, url },
      response: { statusCode: STATUS },
    });
  });
  return router;
}
