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

import { localMoment } from '../../calendar';
import { OrganizationTime } from '../../hooks/useAsOf';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { ActionButton, Note } from '../layout';

/** Says that a past date is shown, what counts then, and what is left out; and leads back to now. */
export function AsOfNote(props: {
  date: string;
  organization: OrganizationTime;
  /** The date is before the catalog was first read. */
  assumed: boolean;
  onLeave: () => void;
}) {
  const { date, organization, assumed, onLeave } = props;
  const t = useText();
  const format = useFormat();
  const sentences = [
    organization === 'now' ? t('asOf.countedNow') : t('asOf.countedThen'),
    ...(assumed ? [t('asOf.assumed')] : []),
    t('asOf.leftOut'),
  ];
  return (
    <Note
      tone="calm"
      title={t('asOf.title', { date: format.date(localMoment(date)) })}
      actions={
        <ActionButton weight="secondary" onClick={onLeave}>
          {t('asOf.leave')}
        </ActionButton>
      }
    >
      {sentences.join(t('asOf.between'))}
    </Note>
  );
}
