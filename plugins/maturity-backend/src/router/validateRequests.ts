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
import { NextFunction, Request, Response, Router } from 'express';
import { middleware } from 'express-openapi-validator';

type Contract = Exclude<Parameters<typeof middleware>[0]['apiSpec'], string>;

/** One thing that the validation found, in the words of JSON Schema. */
interface Finding {
  path: string;
  message: string;
  errorCode?: string;
}

/**
 * What pages begin with. For every request, the validation compiles the patterns of all of its paths until one fits, so
 * that these few are checked by themselves.
 */
const FIRST_OF_PAGES = [
  '/rollups/{scope}',
  '/rollups/{scope}/bands',
  '/entities/{kind}/{namespace}/{name}',
];

/** How many findings one message names. */
const MAXIMUM_FINDINGS = 5;

/** Checks requests against the HTTP contract, and says which field is wrong. Serves the contract as `openapi.json`. */
export function validateRequests(contract: Contract): Router {
  const router = Router();
  router.get('/openapi.json', (request, response) => {
    response.json({ ...contract, servers: [{ url: request.baseUrl }] });
  });
  router.all(
    FIRST_OF_PAGES.map(toExpressPath),
    validation(contract, path => FIRST_OF_PAGES.includes(path)),
    endValidation,
  );
  router.use(validation(contract, path => !FIRST_OF_PAGES.includes(path)));
  router.use(explainFindings);
  return router;
}

function endValidation(
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  next('router');
}

function validation(
  contract: Contract,
  isIncluded: (path: string) => boolean,
): ReturnType<typeof middleware> {
  return middleware({
    apiSpec: toSpecification(contract, isIncluded),
    ajvFormats: { mode: 'full' },
    ignoreUndocumented: true,
    useRequestUrl: true,
    validateRequests: {
      allowUnknownQueryParameters: false,
      coerceTypes: false,
      discriminator: true,
    },
    validateResponses: false,
  });
}

/** `/rollups/:scope` for `/rollups/{scope}`. */
function toExpressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** A copy, since the validation makes changes of its own, of some paths and without what it does not support. */
function toSpecification(
  contract: Contract,
  isIncluded: (path: string) => boolean,
): Contract {
  const { paths, ...others } = contract;
  const specification = structuredClone({
    ...others,
    paths: Object.fromEntries(
      Object.entries(paths ?? {}).filter(([path]) => isIncluded(path)),
    ),
  });
  for (const schema of Object.values(specification.components?.schemas ?? {})) {
    if ('discriminator' in schema && schema.discriminator) {
      // The alternatives name their values themselves.
      Object.assign(schema, {
        discriminator: { propertyName: schema.discriminator.propertyName },
      });
    }
  }
  return specification;
}

function explainFindings(
  error: { errors?: Finding[]; message: string },
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  const findings = error.errors ?? [];
  const shown = findings.slice(0, MAXIMUM_FINDINGS).map(explain);
  const more = findings.length - shown.length;
  next(
    new InputError(
      `${shown.join('; ') || error.message}${
        more > 0 ? `; and ${more} more` : ''
      }`,
    ),
  );
}

/** Names the field: `/body/evidence/0/url` becomes `evidence[0].url`. */
function explain({ path, message, errorCode }: Finding): string {
  const [, field] = /^\/(?:body|query|params)\/?(.*)$/.exec(path) ?? [];
  if (field === undefined) {
    return message;
  }
  const name = field.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\//g, '.');
  const text = errorCode?.startsWith('additionalProperties')
    ? 'is not known here; leave it out'
    : message;
  return `${name || 'body'}: ${text}`;
}
