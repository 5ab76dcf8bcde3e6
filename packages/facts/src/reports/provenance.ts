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

import { at, isRecord, listAt, textAt } from '../parsers/data';
import { Readings, ReportReader } from './Report';

/** in-toto attestations: a statement, an envelope of DSSE, or a bundle of Sigstore; one, or one on each line. */
export const provenanceReader: ReportReader = {
  format: 'in-toto',
  recognizes: ({ data }) =>
    data.some(value => statementOf(value) !== undefined),
  read: ({ file, data }): Readings => {
    const statements = data.flatMap(value => {
      const statement = statementOf(value);
      return statement === undefined ? [] : [{ value, statement }];
    });
    const provenance = statements.find(({ statement }) =>
      textAt(statement, 'predicateType')?.startsWith(
        'https://slsa.dev/provenance/',
      ),
    );
    const { value, statement } = provenance ?? statements[0];
    const type = textAt(statement, 'predicateType') ?? 'without type';
    return {
      provenance: {
        isProvenance: provenance !== undefined,
        isSigned: listAt(envelopeOf(value), 'signatures').length > 0,
        builder:
          textAt(statement, 'predicate', 'runDetails', 'builder', 'id') ??
          textAt(statement, 'predicate', 'builder', 'id'),
        evidence: { title: `attestation of ${type}`, file, line: 1 },
      },
    };
  },
};

function envelopeOf(value: unknown): unknown {
  return at(value, 'dsseEnvelope') ?? value;
}

function statementOf(value: unknown): unknown {
  const envelope = envelopeOf(value);
  const payload = textAt(envelope, 'payload');
  const statement =
    payload === undefined
      ? envelope
      : parse(Buffer.from(payload, 'base64').toString('utf8'));
  return isRecord(statement) &&
    textAt(statement, '_type')?.startsWith('https://in-toto.io/Statement/')
    ? statement
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
