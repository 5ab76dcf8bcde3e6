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

import { useEffect, useState } from 'react';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

const SECOND_MS = 1000;

/** In how many seconds an answer is sent again by itself. Silent: a screen reader is not told every second. */
export function RetryCountdown(props: { retryAt: number | undefined }) {
  const { retryAt } = props;
  const t = useText();
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (retryAt === undefined) {
      return undefined;
    }
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [retryAt]);
  if (retryAt === undefined) {
    return null;
  }
  const seconds = Math.max(0, Math.ceil((retryAt - now) / SECOND_MS));
  return (
    <span aria-live="off">
      {seconds > 0
        ? t('saving.sentAgainIn', { seconds: format.number(seconds) })
        : t('saving.sentAgainNow')}
    </span>
  );
}
