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
import { operations } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Request, RequestHandler, Response } from 'express';

/**
 * Up to how many characters a body is not compressed: it fits into the packets that a server sends at once, so that it
 * arrives no sooner when it is smaller, while to compress it takes a tenth of the time of a request.
 */
const UNCOMPRESSED = 8192;

type Parameters<O, In extends string> = O extends {
  parameters: { [K in In]?: infer P };
}
  ? NonNullable<P>
  : {};

type Body<O> = O extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : undefined;

type Reply<O> = O extends {
  responses: { 200: { content: { 'application/json': infer R } } };
}
  ? R
  : never;

/** The request of an operation of the HTTP contract, after it has been checked against the contract. */
export type OperationRequest<Name extends keyof operations> = Request<
  Parameters<operations[Name], 'path'>,
  Reply<operations[Name]>,
  Body<operations[Name]>,
  Partial<Parameters<operations[Name], 'query'>>
>;

/**
 * Answers an operation of the HTTP contract. What the handler returns is the body of the response, and has the type that
 * the contract promises; what it throws becomes Backstage's error response. Through the response it can add headers.
 */
export function operation<Name extends keyof operations>(
  handle: (
    request: OperationRequest<Name>,
    response: Response<Reply<operations[Name]>>,
  ) => Promise<Reply<operations[Name]>>,
): RequestHandler<
  Parameters<operations[Name], 'path'>,
  Reply<operations[Name]>,
  Body<operations[Name]>,
  Partial<Parameters<operations[Name], 'query'>>
> {
  return async (request, response, next) => {
    try {
      sendJson(response, await handle(request, response));
    } catch (error) {
      next(error);
    }
  };
}

/** `response.json`, but a small body is sent as it is. */
function sendJson(response: Response, body: unknown): void {
  const text = JSON.stringify(body);
  if (text.length < UNCOMPRESSED && !response.hasHeader('Cache-Control')) {
    response.set('Cache-Control', 'no-transform');
  }
  response.type('json').send(text);
}

/** Answers an operation of the HTTP contract with a file. */
export function download<Name extends keyof operations>(
  fileName: string,
  read: (
    request: Request<
      Parameters<operations[Name], 'path'>,
      Buffer,
      Body<operations[Name]>,
      Partial<Parameters<operations[Name], 'query'>>
    >,
  ) => Promise<Buffer>,
): RequestHandler<
  Parameters<operations[Name], 'path'>,
  Buffer,
  Body<operations[Name]>,
  Partial<Parameters<operations[Name], 'query'>>
> {
  return async (request, response, next) => {
    try {
      const content = await read(request);
      response.attachment(fileName).type('application/gzip').send(content);
    } catch (error) {
      next(error);
    }
  };
}
