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
import { DateTime } from 'luxon';

/**
 * Reads a date, which means its beginning in UTC, or a moment.
 *
 * Throws an `InputError` that names the field for what is neither, and for what lies in the future.
 */
export function readMoment(field: string, text: string, now: Date): Date {
  const moment = DateTime.fromISO(text, { zone: 'utc' });
  if (!moment.isValid || moment.year < 1970) {
    throw new InputError(
      `${field}: '${text}' is no date such as 2026-03-31, and no time such as 2026-03-31T12:00:00Z`,
    );
  }
  if (moment.toMillis() > now.getTime()) {
    throw new InputError(
      `${field}: ${text} lies in the future; name a date up to now`,
    );
  }
  return moment.toJSDate();
}
