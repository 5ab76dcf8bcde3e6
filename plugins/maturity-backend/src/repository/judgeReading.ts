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
import { AnswerRules } from '../assessments/answerRules';
import { StoredAssessment } from '../assessments/types';
import { whyNotAnswerable } from '../assessments/validateAnswer';
import { ModelRegistry } from '../models';
import { checkFile, declare, keyOf } from './checkFile';
import { FetchedFile, MOST_BYTES } from './FileFetcher';
import { ParseResult, parseMaturityFile } from './parseMaturityFile';
import { DeclaredAnswer, FileUpdate, RepositoryFile } from './types';

const HOUR = 60 * 60 * 1000;

/** After so many milliseconds, somebody looks again for a file that was not there. */
const LOOK_AGAIN_AFTER = 24 * HOUR;

/** What came of reading the file of a subject. */
export type Reading = FetchedFile & {
  entityRef: string;
  known?: RepositoryFile;
  /** Missing if the entity does not say any more where its file is. */
  url?: string;
  /** Whether the entity names the file. */
  isNamed: boolean;
  contentHash?: string;
};

/** What a reading is judged by. */
export interface ReadingContext {
  /** Missing if the entity was not read from the catalog yet. */
  assessment: StoredAssessment | undefined;
  /** What the last good file of the subject says. */
  declared: readonly DeclaredAnswer[];
  models: ModelRegistry;
  rules: AnswerRules;
  now: Date;
}

/**
 * What a reading changes; missing if nothing. Only a file without a mistake changes what is said: else all that it said
 * before goes on counting, and is marked as stale, until it expires.
 */
export function judgeReading(
  reading: Reading,
  context: ReadingContext,
): FileUpdate | undefined {
  const { known } = reading;
  const update = updateOf(reading, context);
  const isSame =
    update !== undefined &&
    update.answers === undefined &&
    known !== undefined &&
    JSON.stringify(Object.entries(update.file).sort()) ===
      JSON.stringify(Object.entries(known).sort());
  return isSame ? undefined : update;
}

function updateOf(
  reading: Reading,
  context: ReadingContext,
): FileUpdate | undefined {
  const { contentHash, entityRef, isNamed, known } = reading;
  const { assessment, declared, now } = context;
  const url = reading.url ?? known?.url;
  if (
    url === undefined ||
    !assessment?.present ||
    whyNotAnswerable(assessment.entity)
  ) {
    return undefined;
  }
  const failed = (
    state: RepositoryFile['state'],
    problems: RepositoryFile['problems'],
  ): FileUpdate => ({
    file: {
      entityRef,
      url,
      state,
      etag: undefined,
      contentHash,
      revision: known?.revision,
      readAt: known?.readAt,
      failingSince: known?.failingSince ?? now,
      lookAgainAt: undefined,
      problems,
    },
  });
  const saysNothing = !isNamed && declared.length === 0;
  const unreadable = (message: string): FileUpdate => {
    const { file } = failed('unreadable', [{ message }]);
    return { file: { ...file, lookAgainAt: retryAt(known, now) } };
  };
  // An annotation may name any file that the portal can read. Which of these it is would tell of files in places that
  // the owner may not look into.
  const nameless = () =>
    failed('invalid', [
      {
        message: `The portal found no file of ${entityRef} there: it is missing, has more than ${
          MOST_BYTES / 1024
        } kB, is not valid YAML, or lacks the line: subject: ${entityRef}`,
      },
    ]);
  switch (reading.outcome) {
    case 'content': {
      const result = parseMaturityFile(
        reading.content.toString('utf8'),
        entityRef,
      );
      if (result.outcome !== 'parsed' && isNamed && !namesSubject(result)) {
        return nameless();
      }
      if (result.outcome === 'foreign') {
        return saysNothing
          ? absent('foreign', failed('foreign', []), now)
          : failed('invalid', [
              {
                message: `The file has the answers of another subject. Write subject: ${entityRef}, or let the annotation name another file.`,
              },
            ]);
      }
      if (result.outcome === 'invalid') {
        return failed('invalid', result.problems);
      }
      const problems = checkFile(result.file, { ...context, assessment });
      if (problems.length > 0) {
        return failed('invalid', problems);
      }
      const answers = declare(result.file, declared, {
        ...context,
        assessment,
      });
      return {
        file: {
          entityRef,
          url,
          state: 'current',
          etag: reading.etag,
          contentHash,
          revision: reading.revision,
          readAt: now,
          failingSince: undefined,
          lookAgainAt: undefined,
          problems: [],
        },
        answers: isSaidAlready(answers, declared) ? undefined : answers,
      };
    }
    case 'too-large':
      if (isNamed) {
        return nameless();
      }
      return failed('too-large', [
        {
          message: `The file is larger than ${
            MOST_BYTES / 1024
          } kB. Leave out notes, or link to them instead.`,
        },
      ]);
    case 'missing':
      if (isNamed) {
        return nameless();
      }
      return saysNothing
        ? absent('missing', failed('missing', []), now)
        : failed('missing', [
            {
              message:
                'The file is not there any more. Put it back; to withdraw its answers, leave an empty list of answers in it.',
            },
          ]);
    case 'refused':
      // Nobody said that there is a file where the portal must not look.
      return saysNothing
        ? absent('missing', failed('missing', []), now)
        : unreadable(
            'The portal may not read from there. Its administrators allow it under backend.reading.allow or integrations.',
          );
    default:
      if (saysNothing && (!known || isAbsent(known))) {
        const { file } = absent(
          known?.state ?? 'missing',
          failed('missing', []),
          now,
        );
        // It may have a file, so the first time, it does not wait for a day.
        return known
          ? { file }
          : { file: { ...file, lookAgainAt: retryAt(known, now) } };
      }
      return unreadable(
        'The file could not be read. The portal goes on trying; its administrators see the reason.',
      );
  }
}

/** An hour from now, then twice as long each time that it fails in a row, up to a day. */
function retryAt(known: RepositoryFile | undefined, now: Date): Date {
  const failedFor =
    known?.state === 'unreadable' && known.failingSince
      ? now.getTime() - known.failingSince.getTime()
      : 0;
  return new Date(
    now.getTime() + Math.min(Math.max(failedFor, HOUR), LOOK_AGAIN_AFTER),
  );
}

function namesSubject(
  result: Exclude<ParseResult, { outcome: 'parsed' }>,
): boolean {
  return result.outcome === 'invalid' && result.namesSubject;
}

/** Whether nobody misses the file. */
function isAbsent({ failingSince, state }: RepositoryFile): boolean {
  return failingSince === undefined && state !== 'current';
}

/** That a file is not there, where it may as well not be. */
function absent(
  state: RepositoryFile['state'],
  { file }: FileUpdate,
  now: Date,
): FileUpdate {
  return {
    file: {
      ...file,
      state,
      failingSince: undefined,
      lookAgainAt: new Date(now.getTime() + LOOK_AGAIN_AFTER),
    },
  };
}

function isSaidAlready(
  answers: readonly DeclaredAnswer[],
  before: readonly DeclaredAnswer[],
): boolean {
  return (
    answers.length === before.length &&
    answers.every(
      (answer, index) =>
        answer.criterionId === before[index].criterionId &&
        keyOf(answer) === keyOf(before[index]),
    )
  );
}
