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

/** What is said everywhere: actions, errors, and the frames of the tab and the page. */
export const general = {
  'action.cancel': 'Abbrechen',
  'action.close': 'Schließen',
  'action.discard': 'Verwerfen',
  'action.tryAgain': 'Erneut versuchen',
  'list.separator': ', ',
  'list.scrolls': '{{label}}, lässt sich seitwärts verschieben',
  'error.entityTitle':
    'Der Reifegrad dieser Entität konnte nicht gelesen werden',
  'error.rollupTitle': 'Die Auswertung konnte nicht gelesen werden',
  'error.connection':
    'Es besteht keine Verbindung zum Portal, oder es hat nicht geantwortet.',
  'error.signedOut': 'Deine Sitzung ist abgelaufen. Melde dich neu an.',
  'error.notAllowed': 'Dazu fehlt dir die Berechtigung.',
  'error.said': 'Das Portal meldet: {{message}}.',
  'error.refused': '{{reason}} Es wurde nichts geändert.',
  'entity.loading': 'Der Reifegrad dieser Entität wird geladen',
  'entity.sampleData': 'Beispieldaten einer erfundenen Firma',
  'entity.ownerMissingTitle':
    'Den Eigentümer {{owner}} gibt es im Katalog nicht',
  'entity.ownerMissing':
    'Niemandem gehört diese Entität, also kann niemand für sie antworten. Nenne in ihrer Katalogdatei einen Eigentümer, den es gibt.',
  'entity.noOwnerTitle': 'Es ist kein Eigentümer genannt',
  'entity.noOwner':
    'Niemandem gehört diese Entität, also kann niemand für sie antworten. Nenne in ihrer Katalogdatei einen Eigentümer.',
  'entity.owned': 'Was dieser Person gehört',
  'entity.ownedSubtitle': 'Direkt und über Gruppen',
  'entity.ownPractices': '{{subject}}: {{level}}',
  'entity.ownPracticesSubtitle':
    'Die eigene Arbeitsweise, {{decided}} von {{total}} Kriterien beantwortet',
  'notAssessed.notYetReadTitle': 'Noch nicht gelesen',
  'notAssessed.notYetRead':
    'Diese Entität ist für das Reifegrad-Plugin neu. Es liest den Katalog alle paar Minuten.',
  'notAssessed.notYetReadAction': 'Sieh in einigen Minuten noch einmal nach.',
  'notAssessed.optedOutTitle': 'Diese Entität hat sich ausgenommen',
  'notAssessed.optedOut':
    'Sie möchte nicht bewertet werden. In Auswertungen zählt sie als ausgenommen. Der angegebene Grund:',
  'notAssessed.optedOutAction':
    'Soll sie bewertet werden, entferne die Annotation {{annotation}} aus ihrer Katalogdatei.',
  'notAssessed.kindTitle': 'Entitäten der Art {{kind}} werden nicht bewertet',
  'notAssessed.kind':
    'Kriterien richten sich an Services und Ähnliches. Eine Entität der Art {{kind}} gehört hier nicht dazu.',
  'notAssessed.configurationAction':
    'Wer dieses Portal betreibt, legt in der Konfiguration fest, was bewertet wird.',
  'notAssessed.typeTitle': 'Entitäten des Typs {{type}} werden nicht bewertet',
  'notAssessed.type': 'Ihre Art wird bewertet, der Typ {{type}} jedoch nicht.',
  'notAssessed.lifecycleTitle':
    'Entitäten im Lebenszyklus {{lifecycle}} werden nicht bewertet',
  'notAssessed.lifecycle':
    'Ihre Art wird bewertet, jedoch nicht im Lebenszyklus {{lifecycle}}.',
  'notAssessed.lifecycleAction':
    'Sie wird bewertet, sobald sich ihr Lebenszyklus im Katalog entsprechend ändert.',
  'notAssessed.noCriteriaTitle': 'Kein Kriterium trifft zu',
  'notAssessed.noCriteria':
    'Das Modell enthält kein Kriterium für eine Entität dieser Art und dieses Typs.',
  'notAssessed.noCriteriaAction':
    'Wer das Modell pflegt, kann Kriterien dafür ergänzen.',
  'model.untranslated': 'Noch nicht übersetzt',
  'page.title': 'Reifegrad',
  'page.loading': 'Die Auswertung wird geladen',
  'page.trail': 'Teil der Organisation',
  'page.organization': 'Gesamte Organisation',
  'page.everything': 'Alles im Katalog',
  'page.showEverything': 'Alles im Katalog zeigen',
  'page.unnamed': 'Ein Teil, dessen Namen du nicht sehen darfst',
};
