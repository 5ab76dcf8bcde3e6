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

/** What machines know of a subject, and collecting it now. */
export const knownFacts = {
  'knownFacts.title': 'Was Fakten abdecken',
  'knownFacts.summary':
    'Von Fakten beantwortete Kriterien: {{answered}} · nur mit einem Hinweis: {{hinted}}',
  'knownFacts.sources': 'Quellen von Fakten',
  'knownFacts.none':
    'Hier gibt es noch keine Fakten. Sie kommen aus euren Pipelines und von den Collectors des Portals.',
  'knownFacts.source_one': '{{count}} Fakt in Gebrauch · {{time}}',
  'knownFacts.source_other': '{{count}} Fakten in Gebrauch · {{time}}',
  'knownFacts.stale_one': 'von {{count}} länger nichts gehört',
  'knownFacts.stale_other': 'von {{count}} länger nichts gehört',
  'knownFacts.disputed_one':
    'Bei {{count}} Kriterium sagen Fakten etwas anderes als Menschen',
  'knownFacts.disputed_other':
    'Bei {{count}} Kriterien sagen Fakten etwas anderes als Menschen',
  'knownFacts.collect': 'Fakten jetzt erheben',
  'knownFacts.collecting': 'Wird erhoben…',
  'knownFacts.wait': 'Fakten lassen sich in {{seconds}} s wieder erheben.',
  'knownFacts.running': 'Die Fakten werden erhoben',
  'knownFacts.stopped': 'Die Erhebung ist abgebrochen. Versuch es noch einmal.',
  'knownFacts.unchanged': 'Erhoben: nichts hat sich geändert',
  'knownFacts.changed': 'Erhoben: Fakten haben sich geändert',
  'knownFacts.level': 'Erhoben: {{before}} → {{after}}',
  'knownFacts.noCollector':
    'Dieses Portal hat keine Collectors. Was Pipelines geschickt haben, wurde noch einmal ausgewertet.',
  'knownFacts.collector.running': '{{title}}: wird befragt…',
  'knownFacts.collector.succeeded_one': '{{title}}: {{count}} Fakt',
  'knownFacts.collector.succeeded_other': '{{title}}: {{count}} Fakten',
  'knownFacts.collector.failed':
    '{{title}}: fehlgeschlagen. Was vorher bekannt war, zählt, bis es abläuft.',
  'knownFacts.new': '{{value}} (neu)',
  'knownFacts.change': '{{before}} → {{after}}',
  'knownFacts.criteria': 'Von Fakten jetzt anders beantwortet:',
  'knownFacts.more_one': 'und {{count}} weitere',
  'knownFacts.more_other': 'und {{count}} weitere',
};
