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
import { AuditorService } from '@backstage/backend-plugin-api';
import { ForwardedError, isError } from '@backstage/errors';
import { MATURITY_AUDIT_EVENTS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Request } from 'express';

type AuditEventId =
  (typeof MATURITY_AUDIT_EVENTS)[keyof typeof MATURITY_AUDIT_EVENTS];

/** Records a change with the auditor, whether it succeeds or fails. */
export async function withAudit<T>(
  options: {
    auditor: AuditorService;
    eventId: AuditEventId;
    request: Request<any, any, any, any>;
    meta: Record<string, string | number | boolean | undefined>;
  },
  change: () => Promise<T>,
): Promise<T> {
  const event = await options.auditor.createEvent({
    eventId: options.eventId,
    severityLevel: 'medium',
    request: options.request,
    meta: { actionType: 'update', ...definedOnly(options.meta) },
  });
  try {
    const result = await change();
    await event.success();
    return result;
  } catch (error) {
    await event.fail({
      error: isError(error)
        ? error
        : new ForwardedError('The change failed', error),
    });
    throw error;
  }
}

function definedOnly(
  meta: Record<string, string | number | boolean | undefined>,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(meta).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
