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
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

/** From two days on, hours say less than days. */
const MOST_HOURS = 48;

/** How a lead time is written: in hours, in minutes if it is short, or in days if it is long. */
export function useLeadTimeText(): (hours: number | undefined) => string {
  const t = useText();
  const format = useFormat();
  return hours => {
    if (hours === undefined) {
      return t('delivery.notKnown');
    }
    if (hours < 1) {
      return t('delivery.minutes', {
        number: format.number(Math.round(hours * 60)),
      });
    }
    return hours < MOST_HOURS
      ? t('delivery.hours', { number: format.number(hours) })
      : t('delivery.days', { number: format.number(hours / 24) });
  };
}
