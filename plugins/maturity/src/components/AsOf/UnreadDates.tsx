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

import { parseDate } from '../../calendar';
import { useAddress } from '../../hooks/useAddress';
import { useText } from '../../hooks/useText';
import { ActionButton, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

/** What of an address a page takes for a date, and which dates. */
export type DateName = 'asOf' | 'since' | 'until';

/** Says of each date in the address that is none, or lies ahead, that it does not count, and takes it out. */
export function UnreadDates(props: {
  names: readonly DateName[];
  /** The latest date that there is. */
  today: string;
}) {
  const { names, today } = props;
  const { searchParams, change } = useAddress();
  const t = useText();
  const unread = names.flatMap(name => {
    const text = searchParams.get(name);
    return text === null || parseDate(text, today) !== undefined
      ? []
      : [{ name, text }];
  });
  return (
    <>
      {unread.map(({ name, text }) => (
        <Note
          key={name}
          tone="attention"
          icon={<StateGlyph state="attention" />}
          title={t('asOf.unreadTitle', { text })}
          actions={
            <ActionButton
              weight="secondary"
              onClick={() => change({ [name]: undefined })}
            >
              {t('asOf.unreadLeave')}
            </ActionButton>
          }
        >
          {t('asOf.unread', { example: today })}
        </Note>
      ))}
    </>
  );
}
