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

import { factCatalogue } from '../catalogue';
import { Conclusion, Evidence, FactValue } from '../facts/types';
import { FactsDocument } from './types';

/** The limits of schema/facts.schema.json. */
const limits = {
  evidence: 20,
  notAnalysed: 1000,
  title: 300,
  file: 1000,
  text: 1000,
  texts: 100,
  textInList: 200,
};

/** Of whom, by whom and when something was observed. */
export interface Observation {
  subject: string;
  source: string;
  observedAt: Date;
}

/** Puts what was found into the form in which it is sent, within its limits. */
export function toDocument(
  conclusion: Conclusion,
  { subject, source, observedAt }: Observation,
): FactsDocument {
  const common = { subject, source, observedAt: observedAt.toISOString() };
  return {
    facts: conclusion.findings.map(({ name, value, evidence }) => ({
      ...common,
      name,
      value: shortenValue(value),
      evidence: evidence.slice(0, limits.evidence).map(shortenEvidence),
      validityDays: factCatalogue[name].validityDays,
    })),
    notAnalysed: conclusion.notAnalysed
      .slice(0, limits.notAnalysed)
      .map(gap => ({ ...common, ...shortenEvidence(gap) })),
  };
}

function shortenEvidence({ title, file, line, url }: Evidence): Evidence {
  return {
    title: shorten(title, limits.title),
    ...(file === undefined ? {} : { file: shorten(file, limits.file) }),
    ...(line === undefined ? {} : { line }),
    ...(url === undefined ? {} : { url }),
  };
}

function shortenValue(value: FactValue): FactValue {
  if (typeof value === 'string') {
    return shorten(value, limits.text);
  }
  return Array.isArray(value)
    ? value.slice(0, limits.texts).map(text => shorten(text, limits.textInList))
    : value;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
