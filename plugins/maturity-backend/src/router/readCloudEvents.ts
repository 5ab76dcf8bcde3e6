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
import { NextFunction, Request, Response } from 'express';

/** The media types of CloudEvents in JSON: one event, and a batch of them. */
const CLOUD_EVENTS = [
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
];

/** Lets CloudEvents pass as the JSON that they are. The contract tells one event from a list of them. */
export function readCloudEvents(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  if (request.is(CLOUD_EVENTS)) {
    request.headers['content-type'] = 'application/json';
  }
  next();
}
