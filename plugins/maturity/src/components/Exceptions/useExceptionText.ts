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
import { Exception } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

/** Nearer than this, it is said how near. */
const NEAR_MS = 30 * 24 * 60 * 60 * 1000;

/** How an exception stands, in words. */
export function useExceptionText(): (
  exception: Exception,
  now: number,
) => string {
  const t = useText();
  const format = useFormat();
  return ({ state, endsAt, decidedAt, endedAt }, now) => {
    const end = format.date(endsAt);
    switch (state) {
      case 'denied':
        return t('exceptions.denied', {
          date: format.date(decidedAt ?? endsAt),
        });
      case 'revoked':
        return t(decidedAt ? 'exceptions.revoked' : 'exceptions.withdrawn', {
          date: format.date(endedAt ?? endsAt),
        });
      case 'expired':
        return t(decidedAt ? 'exceptions.expired' : 'exceptions.lapsed', {
          date: end,
        });
      default:
        return t(
          state === 'approved' ? 'exceptions.approved' : 'exceptions.requested',
          {
            date:
              Date.parse(endsAt) - now < NEAR_MS
                ? t('exceptions.relative', {
                    date: end,
                    when: format.relative(endsAt, now),
                  })
                : end,
          },
        );
    }
  };
}
