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
import { SourceFile } from '../../SourceFile';
import { ContentCursor } from '../../validation/ContentCursor';

interface Term {
  /** Finds the term of the original language. */
  original: RegExp;
  term: string;
  forbidden: readonly string[];
}

/**
 * A word that the glossary of a language replaces by another.
 *
 * @internal
 */
export interface Departure {
  /** The word that was used. */
  found: string;
  /** The word of the glossary. */
  term: string;
  /** The term of the original language that both stand for. */
  original: string;
}

/**
 * The words of a language for the terms of a model.
 *
 * @internal
 */
export class Glossary {
  readonly #terms: ReadonlyMap<string, Term>;

  /**
   * @param manifests - `model.yaml` of the language; of several that explain the same term the last one wins.
   */
  static read(manifests: readonly SourceFile[]): Glossary {
    const entries = manifests
      .map(manifest => ContentCursor.at(manifest).get('glossary'))
      .flatMap(glossary => glossary.properties());
    return new Glossary(
      new Map(
        entries.flatMap(entry => {
          const name = entry.name().value;
          const term = entry.text() ?? entry.get('term').text();
          const forbidden = entry
            .get('forbidden')
            .items()
            .flatMap(variant => variant.text()?.value ?? []);
          return term
            ? [
                [
                  name,
                  { original: wordOf(name), term: term.value, forbidden },
                ] as const,
              ]
            : [];
        }),
      ),
    );
  }

  private constructor(terms: ReadonlyMap<string, Term>) {
    this.#terms = terms;
  }

  /**
   * The words in a translation that are forbidden for a term that occurs in the original. A forbidden word within a
   * term that the glossary demands, as in a compound, is none.
   */
  departures(original: string, translation: string): Departure[] {
    const occurring = [...this.#terms].filter(([, term]) =>
      term.original.test(original),
    );
    const rest = occurring.reduce(
      (text, [, { term }]) => text.replaceAll(term, '\u0000'),
      translation,
    );
    return occurring.flatMap(([name, { term, forbidden }]) =>
      forbidden
        .filter(variant => startOfWord(variant).test(rest))
        .map(found => ({ found, term, original: name })),
    );
  }
}

// English words in singular and plural.
function wordOf(term: string): RegExp {
  const stem = term.trim().split(/\s+/).map(escape).join('\\s+');
  const plural = stem.endsWith('y')
    ? `(?:${stem}|${stem.slice(0, -1)}ies)`
    : `${stem}(?:s|es)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${plural}(?![\\p{L}\\p{N}])`, 'iu');
}

// A word is found with any ending. Only scripts that put spaces between words show where one starts. Capital letters
// count where the glossary has them, since in German they tell a noun from a verb.
function startOfWord(variant: string): RegExp {
  const isSpaced =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(variant);
  const anyCase = variant === variant.toLocaleLowerCase('en-US');
  return new RegExp(
    `${isSpaced ? '(?<![\\p{L}\\p{N}])' : ''}${escape(variant)}`,
    anyCase ? 'iu' : 'u',
  );
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
