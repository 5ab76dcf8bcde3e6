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

import { useCallback } from 'react';
import {
  ANSWER_STATUSES,
  Change,
  CriterionState,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useStateText } from '../../hooks/useStateText';
import { useText } from '../../hooks/useText';

function stateOf(status: string | undefined): CriterionState {
  return ANSWER_STATUSES.find(known => known === status) ?? 'unknown';
}

/** What happened, and from which state to which. */
export function useCauseText(): (change: Change) => string {
  const t = useText();
  const stateText = useStateText();
  return useCallback(
    change => {
      const author = change.authorName ?? t('criterion.someone');
      const before = stateText(stateOf(change.statusBefore));
      const after = stateText(stateOf(change.statusAfter));
      switch (change.cause) {
        case 'answer':
          return t('history.answer', { author, before, after });
        case 'confirmation':
          return t('expiring.confirmed', { author, answer: after });
        case 'import':
          return t('history.import', { author, before, after });
        case 'facts':
          return t('facts.history', { before, after });
        case 'repository':
          return t('repository.history', { before, after });
        case 'expiry':
          return t('history.expiry', { before, after });
        case 'moved':
          return t('history.moved', { author });
        case 'target':
          return t('targets.changed', { author });
        case 'exception':
          switch (change.statusAfter) {
            case 'approved':
              return t('exceptions.historyApproved', { author });
            case 'revoked':
              return t('exceptions.historyRevoked', { author });
            default:
              return t('exceptions.historyExpired');
          }
        case 'review':
          return change.statusAfter === 'confirmed'
            ? t('review.recordConfirmed', { author })
            : t('review.recordReturned', { author });
        case 'model':
          return t('history.model');
        case 'correction':
          return t('history.correction');
        default:
          return t('history.catalog');
      }
    },
    [t, stateText],
  );
}
