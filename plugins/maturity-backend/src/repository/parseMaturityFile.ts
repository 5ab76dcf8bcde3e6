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
import { AnswerStatus } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SourceFile } from '../models/SourceFile';
import { validateSchema } from '../models/validation/validateSchema';
import { FileAnswer, FileProblem } from './types';

/** As many problems as are kept of one file; nobody reads on. */
export const MOST_PROBLEMS = 50;

/** The longest content, in characters of JSON: aliases may make more of a file than it has. */
const MOST_CHARACTERS = 1024 * 1024;

/** A file that is as the schema says, before its answers are held against the model. */
export interface ParsedMaturityFile {
  model?: string;
  edition?: string;
  answers: FileAnswer[];
  /** A problem at a field of an answer, by its place in the list, with its line. */
  problemAt(index: number, field: string, message: string): FileProblem;
}

/** What a file turned out to be. */
export type ParseResult =
  | { outcome: 'parsed'; file: ParsedMaturityFile }
  | { outcome: 'foreign' }
  | {
      outcome: 'invalid';
      problems: FileProblem[];
      /** Whether the file, as broken as it may be, has a line that names the subject. */
      namesSubject: boolean;
    };

/** The content of a file as its schema says. */
interface MaturityFileDocument {
  subject: string;
  model?: string;
  edition?: string;
  answers: Array<{
    criterionId: string;
    status: AnswerStatus;
    reason?: string;
    evidence?: FileAnswer['evidence'];
    answeredAt?: string;
    expiresAt?: string;
  }>;
}

/**
 * Reads a file of answers. Until a file has named the subject that it is read for, nothing of its content is said: whoever
 * lets the portal read a file need not be allowed to read it.
 */
export function parseMaturityFile(
  text: string,
  entityRef: string,
): ParseResult {
  const invalid = (
    ...problems: FileProblem[]
  ): Extract<ParseResult, { outcome: 'invalid' }> => ({
    outcome: 'invalid',
    problems: problems.slice(0, MOST_PROBLEMS),
    namesSubject: hasSubjectLine(text, entityRef),
  });
  // The subject was read, however it was written.
  const invalidOfSubject = (...problems: FileProblem[]): ParseResult => ({
    ...invalid(...problems),
    namesSubject: true,
  });
  let source: SourceFile;
  try {
    source = SourceFile.parse({ name: 'maturity.yaml', text });
  } catch {
    return invalid({
      message:
        'The file cannot be read as YAML: it has too many aliases or is nested too deeply. Write the answers out.',
    });
  }
  if (source.syntaxIssues.length > 0) {
    return invalid(
      ...source.syntaxIssues.map(({ line, remedy }) => ({
        line,
        message: `The file is not valid YAML. ${remedy}`,
      })),
    );
  }
  const subject = subjectOf(source.content);
  if (subject === undefined) {
    return invalid({
      line: 1,
      message: `The file does not say whose answers it has. Add: subject: ${entityRef}`,
    });
  }
  if (subject !== entityRef) {
    return { outcome: 'foreign' };
  }
  const oddity = oddityOf(source.content);
  if (oddity) {
    return invalidOfSubject({ message: oddity });
  }
  const issues = validateSchema(source, 'maturityFile');
  if (issues.length > 0) {
    return invalidOfSubject(
      ...issues.map(({ line, problem, remedy }) => ({
        line,
        message: `${problem} ${remedy}`,
      })),
    );
  }
  const { model, edition, answers } = source.content as MaturityFileDocument;
  const problemAt = (index: number, field: string, message: string) => ({
    line: source.lineOf(['answers', index, ...field.split(/[.[\]]+/)]),
    criterionId: answers[index].criterionId,
    message: `${field}: ${message}`,
  });
  const wrong = answers.flatMap((answer, index) =>
    (['answeredAt', 'expiresAt'] as const)
      .filter(field => Number.isNaN(timeOf(answer[field])?.getTime()))
      .map(field => problemAt(index, field, 'is a day that there is not')),
  );
  const twice = answers.flatMap(({ criterionId }, index) =>
    answers.findIndex(other => other.criterionId === criterionId) < index
      ? problemAt(
          index,
          'criterionId',
          'is answered above; keep one of the two',
        )
      : [],
  );
  return wrong.length + twice.length > 0
    ? invalidOfSubject(...wrong, ...twice)
    : {
        outcome: 'parsed',
        file: {
          model,
          edition,
          answers: answers.map(answer => ({
            criterionId: answer.criterionId,
            status: answer.status,
            reason: answer.reason?.trim() || undefined,
            evidence: answer.evidence ?? [],
            answeredAt: timeOf(answer.answeredAt),
            statedEnd: timeOf(answer.expiresAt),
          })),
          problemAt,
        },
      };
}

function subjectOf(content: unknown): string | undefined {
  return typeof content === 'object' &&
    content !== null &&
    'subject' in content &&
    typeof content.subject === 'string'
    ? content.subject.trim().toLocaleLowerCase('en-US')
    : undefined;
}

/** Whether a line of a text that need not be YAML names the subject. */
function hasSubjectLine(text: string, entityRef: string): boolean {
  return text.split(/\r?\n/).some(
    line =>
      subjectOf({
        subject: /^subject:\s+(["']?)([^\s"'#]+)\1\s*(#.*)?$/.exec(line)?.[2],
      }) === entityRef,
  );
}

/** What no schema can say of the content; missing if nothing is odd. */
function oddityOf(content: unknown): string | undefined {
  let hasZero = false;
  let text: string;
  try {
    text = JSON.stringify(content, (_, value) => {
      hasZero = hasZero || (typeof value === 'string' && value.includes('\0'));
      return value;
    });
  } catch {
    return 'An alias stands within what it stands for. Write the answers out.';
  }
  if (hasZero) {
    return 'There is a character 0 in a text. Take it out.';
  }
  return text.length > MOST_CHARACTERS
    ? 'The answers are too long. Leave out notes, or link to them instead.'
    : undefined;
}

/** A day stands for its beginning in UTC. What there is not, such as 30 February, is an invalid date. */
function timeOf(stated: string | undefined): Date | undefined {
  if (stated === undefined) {
    return undefined;
  }
  const day = stated.slice(0, 10);
  const start = new Date(day);
  // The engine takes 30 February for 2 March.
  return Number.isNaN(start.getTime()) ||
    start.toISOString().slice(0, 10) !== day
    ? new Date(NaN)
    : new Date(stated);
}
