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

import { useText } from '../../hooks/useText';
import { Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

/** What exceptions make of the gaps that are listed. Nothing where none is in effect and none would be left out. */
export function GapExceptionsNote(props: {
  /** How many services have an exception in effect. */
  subjects: number;
  isWithout: boolean;
}) {
  const { subjects, isWithout } = props;
  const t = useText();
  if (isWithout) {
    return (
      <Note tone="calm" title={t('exceptionList.gapsWithoutTitle')}>
        {t('exceptionList.without', { count: subjects })}
      </Note>
    );
  }
  return subjects > 0 ? (
    <Note
      tone="calm"
      icon={<StateGlyph state="exception" />}
      title={t('exceptionList.gapsWithTitle')}
    >
      {t('exceptionList.gaps', { count: subjects })}
    </Note>
  ) : null;
}
