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

import { SubjectPage } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectQuery, useRollupSubjects } from '../../hooks/useRollupSubjects';
import { PagedList } from '../PagedList';
import { SubjectsTable } from './SubjectsTable';

/** A list of subjects that grows page by page. Another query needs another `key`. */
export function SubjectsList(props: {
  label: string;
  query: SubjectQuery;
  /** The first page where it came with something else. */
  first?: SubjectPage;
}) {
  const { label, query, first } = props;
  const state = useRollupSubjects(query, first);
  return (
    <PagedList label={label} state={state}>
      {subjects => <SubjectsTable label={label} subjects={subjects} />}
    </PagedList>
  );
}
