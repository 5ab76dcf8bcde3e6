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

import { RollupView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

/** What to know before relying on the counts. */
export function RollupNotes(props: {
  view: RollupView;
  /** Whether levels are those without exceptions. */
  isWithout?: boolean;
}) {
  const { synchronizationHeld, synchronizedAt, conditional, rollup } =
    props.view;
  const t = useText();
  const format = useFormat();
  return (
    <>
      {synchronizationHeld && (
        <Note
          tone="attention"
          icon={<StateGlyph state="attention" />}
          title={t('rollup.heldTitle')}
        >
          {synchronizedAt
            ? t('rollup.heldSince', { date: format.dateTime(synchronizedAt) })
            : t('rollup.held')}
        </Note>
      )}
      {conditional && (
        <Note tone="calm" title={t('rollup.conditionalTitle')}>
          {t('rollup.conditional')}
        </Note>
      )}
      {props.isWithout && (
        <Note tone="calm" title={t('exceptionList.withoutTitle')}>
          {t('exceptionList.without', { count: rollup.exceptions.subjects })}
        </Note>
      )}
      {rollup.subjects === 0 && (
        <Note tone="calm" title={t('rollup.emptyTitle')}>
          {t('rollup.empty')}
        </Note>
      )}
    </>
  );
}
