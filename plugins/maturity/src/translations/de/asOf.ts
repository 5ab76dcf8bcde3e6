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

/** A rollup as of a date. */
export const asOf = {
  'asOf.date': 'Stand',
  'asOf.organization': 'Organisation',
  'asOf.organizationThen': 'wie sie damals war',
  'asOf.organizationNow': 'wie sie heute ist',
  'asOf.title': 'Stand vom {{date}}',
  'asOf.countedThen':
    'Wie es zu Beginn dieses Tages (UTC) war: Services zählen dort, wo sie damals waren, nach dem Modell und der Regel von damals.',
  'asOf.countedNow':
    'Wie es zu Beginn dieses Tages (UTC) war, nach dem Modell und der Regel von damals; Services zählen dort, wo sie heute sind.',
  'asOf.assumed':
    'Der Katalog wurde erst später zum ersten Mal gelesen: Was wohin gehörte, ist von dort übernommen.',
  'asOf.leftOut':
    'Verlauf, Kohorten, Filter und die Liste der Services gibt es nur für heute, sie fehlen deshalb hier.',
  'asOf.leave': 'Heute zeigen',
  'asOf.unreadTitle': '„{{text}}“ in der Adresse ist kein vergangenes Datum',
  'asOf.unread':
    'Es zählt hier nicht. Ein Datum wird geschrieben wie {{example}} und liegt nicht in der Zukunft.',
  'asOf.unreadLeave': 'Entfernen',
  'asOf.between': ' ',
};
