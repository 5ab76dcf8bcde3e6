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

import { FactName } from '../catalogue';
import {
  Check,
  Conclusion,
  Evidence,
  FactValue,
  Finding,
  NotAnalysed,
  Unknown,
} from './types';

/**
 * Gathers what a collector concludes, with the three values that a question can have: a fact is false only where that
 * was established, and unknown where something was not analysed that could make the difference.
 */
export class Conclusions {
  readonly #findings: Finding[] = [];
  readonly #unknown: Unknown[] = [];
  readonly #notAnalysed: NotAnalysed[] = [];

  /** A value that was established. */
  is(name: FactName, value: FactValue, evidence: Evidence[]): void {
    this.#findings.push({ name, value, evidence });
  }

  unknown(name: FactName, reason: string): void {
    this.#unknown.push({ name, reason });
  }

  notAnalysed(...gaps: NotAnalysed[]): void {
    this.#notAnalysed.push(...gaps);
  }

  /**
   * Whether all of the things are as asked. One that is not makes it false, whatever else was not analysed.
   *
   * @param nothing - why it is unknown if there are no such things
   * @param gaps - what was not analysed and could hold more of them
   */
  every(
    name: FactName,
    checks: Check[],
    nothing: string,
    gaps: NotAnalysed[] = [],
  ): void {
    const failing = checks.filter(({ ok }) => ok === false);
    const undecided = checks.filter(({ ok }) => ok === undefined);
    if (failing.length > 0) {
      this.is(name, false, evidenceOf(failing));
    } else if (undecided.length > 0) {
      this.unknown(name, describe(undecided[0].evidence));
    } else if (gaps.length > 0) {
      this.unknown(name, describeGap(gaps));
    } else if (checks.length === 0) {
      this.unknown(name, nothing);
    } else {
      this.is(name, true, evidenceOf(checks));
    }
  }

  /**
   * Whether there is at least one such thing. Its absence is only established within something that was analysed in
   * full.
   *
   * @param searched - where it was looked for; if that is empty, nothing is known
   * @param nothing - why it is unknown if there is nowhere to look
   * @param gaps - what was not analysed and could hold one
   */
  some(
    name: FactName,
    checks: Check[],
    searched: Evidence[],
    nothing: string,
    gaps: NotAnalysed[] = [],
  ): void {
    const found = checks.filter(({ ok }) => ok === true);
    const undecided = checks.filter(({ ok }) => ok === undefined);
    if (found.length > 0) {
      this.is(name, true, evidenceOf(found));
    } else if (undecided.length > 0) {
      this.unknown(name, describe(undecided[0].evidence));
    } else if (gaps.length > 0) {
      this.unknown(name, describeGap(gaps));
    } else if (searched.length === 0) {
      this.unknown(name, nothing);
    } else {
      this.is(name, false, searched);
    }
  }

  conclude(): Conclusion {
    return {
      findings: this.#findings,
      unknown: this.#unknown,
      notAnalysed: this.#notAnalysed,
    };
  }
}

function evidenceOf(checks: Check[]): Evidence[] {
  return checks.map(({ evidence }) => evidence);
}

function describe({ title, file, line }: Evidence): string {
  return [file, line].filter(part => part !== undefined).join(':') === ''
    ? title
    : `${title} (${[file, line].filter(part => part !== undefined).join(':')})`;
}

function describeGap([first, ...others]: NotAnalysed[]): string {
  const more =
    others.length > 0 ? `, and ${others.length} more not analysed` : '';
  return `${describe(first)}${more}`;
}
