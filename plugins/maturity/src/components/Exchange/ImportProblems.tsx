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

import { FileImportResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { DataTable, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

/** What is wrong with a file, line by line. */
export function ImportProblems(props: { result: FileImportResult }) {
  const { problems, moreProblems } = props.result;
  const t = useText();
  const format = useFormat();
  return (
    <>
      <Note
        tone="attention"
        icon={<StateGlyph state="attention" />}
        title={t('exchange.problems', {
          count: problems.length + moreProblems,
        })}
      >
        {t('exchange.problemsHelp')}
      </Note>
      <DataTable
        hasTexts
        label={t('exchange.problemList')}
        columns={[
          t('exchange.line'),
          t('exchange.column'),
          t('exchange.problem'),
        ]}
        rows={problems.map(({ line, field, message }, index) => ({
          key: String(index),
          cells: [format.number(line), field, message],
        }))}
      />
      {moreProblems > 0 && (
        <p>{t('exchange.moreProblems', { count: moreProblems })}</p>
      )}
    </>
  );
}
