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

import { useEffect, useRef } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import { MATURITY_SIGNALS_CHANNEL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';

/** The page is to be read at leisure before anything else is asked. */
const FIRST_MS = 3_000;

/** How often is asked in a portal without signals, which is then the only way to learn of a change. */
const POLL_MS = 15_000;

/** How often is asked in a portal with signals: to stay among those who are told, and should a signal get lost. */
const POLL_WITH_SIGNALS_MS = 60_000;

/**
 * Notices when somebody else changes an assessment: at once by a signal, or by asking while the page is visible.
 *
 * @param version - the version of the assessment on the page
 * @param onChanged - reads the assessment again
 */
export function useAssessmentWatch(
  entityRef: string,
  version: string,
  onChanged: () => void,
): void {
  const maturityApi = useApi(maturityApiRef);
  const { lastSignal, isSignalsAvailable } = useSignal<{ entityRef: string }>(
    MATURITY_SIGNALS_CHANNEL,
  );
  const latest = useRef({ version, onChanged });
  useEffect(() => {
    latest.current = { version, onChanged };
  });

  useEffect(() => {
    if (lastSignal?.entityRef === entityRef) {
      latest.current.onChanged();
    }
  }, [lastSignal, entityRef]);

  useEffect(() => {
    const interval = isSignalsAvailable ? POLL_WITH_SIGNALS_MS : POLL_MS;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout>;
    const askIn = (delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        if (document.visibilityState !== 'visible') {
          return;
        }
        try {
          const now = await maturityApi.getAssessmentVersion(
            { entityRef },
            { signal },
          );
          if (!signal.aborted && now.version !== latest.current.version) {
            latest.current.onChanged();
          }
        } catch {
          // Asked again later; what the person does meanwhile reports its own errors.
        }
        if (!signal.aborted) {
          askIn(interval);
        }
      }, delay);
    };
    const onVisible = () => {
      if (document.visibilityState === 'visible') {
        askIn(0);
      }
    };
    askIn(FIRST_MS);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      controller.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [maturityApi, entityRef, isSignalsAvailable]);
}
