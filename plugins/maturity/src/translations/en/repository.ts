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
/** Answers that are kept in a file beside the code. */
export const repository = {
  repository: {
    title: 'In the repository',
    author: 'Repository',
    answered: 'Repository · {{date}}',
    answeredHere: 'Answered in the repository on {{date}}, and changed there.',
    says: 'The file answers “{{answer}}”, looked at on {{date}}.',
    open: 'Open the file',
    conflict: 'The repository says otherwise',
    sideOfFile: 'Repository: {{answer}}',
    needsReason:
      'Facts count before the file as long as it gives no reason for its answer.',
    yield: 'Let the repository answer',
    disagree: 'the repository says otherwise',
    expired:
      'The repository said “{{answer}}”. It expired on {{date}}: set answeredAt there to the day on which you look at it again.',
    reasonLabel: 'Why you answer otherwise than the repository',
    history: 'Repository: {{before}} → {{after}}',
    revision: 'Revision {{revision}}',
    keep: 'Keep in the repository…',
    dialogTitle: 'Keep these answers in the repository',
    explanation:
      'Put this file beside the catalog-info.yaml of this entity. From then on, whoever changes the file changes the answers, and it shows in reviews. Answers of facts are left out.',
    elsewhere:
      'A file at another place is named by the annotation {{annotation}}.',
    readFrom: 'The portal reads',
    loading: 'Writing the file',
    empty: 'Nobody has answered anything here that the file could keep.',
    mend_one: '{{count}} answer has to be mended before the portal takes it',
    mend_other:
      '{{count}} answers have to be mended before the portal takes them',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed:
      'The browser did not allow copying. The text is selected: copy it by keyboard.',
    download: 'Download',
    close: 'Close',
    stale: {
      invalid: 'The answers in the repository have a mistake',
      unreadable: 'The answers in the repository cannot be read',
      gone: 'The answers in the repository are gone',
    },
    staleText:
      'It has been so since {{date}}. What the file said before still counts until it expires.',
    staleNothing: 'Nothing of it counts until it is mended.',
    line: 'Line {{line}}',
    more_one: 'And {{count}} more.',
    more_other: 'And {{count}} more.',
    cardTitle: 'Answers from repositories',
    cardSubtitle:
      'Files with answers, which the portal reads beside the code of services',
    off: 'Reading files is switched off in the configuration.',
    waiting:
      'They are read for the first time soon after the backend has started.',
    read: 'Services with answers: {{subjects}}; answers: {{answers}}; files with a mistake: {{invalid}}; files that cannot be read: {{unreadable}}',
    lastError: 'The first file that could not be read failed with:',
    troubled: 'Files that need attention',
    entity: 'Service',
    file: 'File',
    problem: 'What to do',
  },
} as const;
