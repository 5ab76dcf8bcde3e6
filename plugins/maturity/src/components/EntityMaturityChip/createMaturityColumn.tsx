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
import { Entity } from '@backstage/catalog-model';
import { TableColumn } from '@backstage/core-components';
import { useText } from '../../hooks/useText';
import { EntityMaturityChip } from './EntityMaturityChip';

function MaturityColumnTitle() {
  return <>{useText()('page.title')}</>;
}

/**
 * A column with the overall level of each row, for the `CatalogTable` and every other table whose rows have an `entity`.
 * All rows of a page share one request for every 100 of them. It cannot be sorted or searched by, since the table knows
 * only the rows that it shows.
 *
 * @public
 */
export function createMaturityColumn<
  TRow extends { entity: Entity },
>(): TableColumn<TRow> {
  return {
    id: 'maturity',
    title: <MaturityColumnTitle />,
    width: 'auto',
    sorting: false,
    searchable: false,
    render: ({ entity }) => <EntityMaturityChip entity={entity} />,
  };
}
