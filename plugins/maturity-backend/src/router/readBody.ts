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
import { CustomErrorBase, InputError } from '@backstage/errors';
import { NextFunction, Request, Response, Router, json } from 'express';
import { takeTurns } from '../takeTurns';

/** The largest request: an import of 20,000 answers with evidence. */
const BODY_LIMIT_MEGABYTES = 10;

/** A body that is too large or of another kind, with the HTTP status that says so. */
class UnacceptableBodyError extends CustomErrorBase {
  name = 'UnacceptableBodyError' as const;
  readonly statusCode: number;

  constructor(statusCode: 413 | 415, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Reads JSON bodies, and refuses what no route can take before the contract is asked. */
export function readBody(): Router {
  const router = Router();
  router.use(refuseOtherMediaTypes);
  // The contract says what a body may be, so that `"met"` is told from malformed JSON.
  router.use(json({ limit: `${BODY_LIMIT_MEGABYTES}mb`, strict: false }));
  router.use(explainUnreadable);
  router.use(refuseNullCharacters);
  router.use(forgetMediaType);
  return router;
}

function refuseOtherMediaTypes(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  const takesBody = ['POST', 'PUT'].includes(request.method);
  if (takesBody && !request.is('application/json')) {
    throw new UnacceptableBodyError(
      415,
      'The request has no JSON body; send one, with the header Content-Type: application/json',
    );
  }
  next();
}

/** The validation keeps a cache by media type, which should not grow by what callers make up. */
function forgetMediaType(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  if (request.body === undefined || request.method === 'GET') {
    delete request.headers['content-type'];
  } else {
    request.headers['content-type'] = 'application/json';
  }
  next();
}

/** Says what is wrong with a body that could not be read; `error` comes from body-parser. */
function explainUnreadable(
  error: { type?: string; message?: string },
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  switch (error.type) {
    case 'entity.too.large':
      next(
        new UnacceptableBodyError(
          413,
          `The request body is larger than ${BODY_LIMIT_MEGABYTES} MB; send it in parts`,
        ),
      );
      break;
    case 'entity.parse.failed':
      next(
        new InputError(`The request body is not valid JSON: ${error.message}`),
      );
      break;
    case 'charset.unsupported':
    case 'encoding.unsupported':
      next(
        new UnacceptableBodyError(
          415,
          'The request body cannot be read; send it as JSON in UTF-8',
        ),
      );
      break;
    default:
      next(error);
  }
}

/** No database column and no name can hold a null character, and PostgreSQL fails on it in every statement. */
function refuseNullCharacters(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  if (request.url.includes('%00')) {
    throw new InputError('The address contains a null character; leave it out');
  }
  findNullCharacter(request.body).then(
    field =>
      next(
        field === undefined
          ? undefined
          : new InputError(`${field}: contains a null character; leave it out`),
      ),
    next,
  );
}

/**
 * Looks without recursion, since a body may be nested deeper than the stack reaches. To parse a large body takes a while
 * and so does its validation: others are let run in between.
 */
async function findNullCharacter(body: unknown): Promise<string | undefined> {
  const turn = takeTurns();
  const pending: Array<{ field: string; value: unknown }> = [
    { field: 'body', value: body },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    await turn();
    const { field, value } = next;
    if (typeof value === 'string' && value.includes('\0')) {
      return field;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        if (key.includes('\0')) {
          return field;
        }
        pending.push({ field: key, value: child });
      }
    }
  }
  return undefined;
}
