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
import { Fragment } from 'react';
import {
  coreExtensionData,
  createExtensionInput,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { CatalogTable } from '@backstage/plugin-catalog';
import catalogPlugin, {
  CatalogIndexPage,
  CatalogTableColumnsFunc,
} from '@backstage/plugin-catalog/alpha';
import { createMaturityColumn } from '@cloud-native-maturity/backstage-plugin-maturity/alpha';
import CategoryIcon from '@material-ui/icons/Category';

/** The kinds of this portal that have levels of their own. */
const KINDS_WITH_LEVELS = ['component', 'group'];

/** The columns of the catalog, with the maturity after the name of what is assessed. */
const columns: CatalogTableColumnsFunc = context => {
  const [title, name, ...others] = CatalogTable.defaultColumnsFunc(context);
  const kind = context.filters.kind?.value.toLocaleLowerCase('en-US') ?? '';
  return KINDS_WITH_LEVELS.includes(kind)
    ? [title, name, createMaturityColumn(), ...others]
    : [title, name, ...others];
};

/** The page of the catalog as it is, but for the column: the catalog has no extension point for columns. */
const catalogPage = PageBlueprint.makeWithOverrides({
  inputs: { filters: createExtensionInput([coreExtensionData.reactElement]) },
  factory: (originalFactory, { inputs }) =>
    originalFactory({
      path: '/catalog',
      title: 'Catalog',
      icon: <CategoryIcon fontSize="inherit" />,
      routeRef: catalogPlugin.routes.catalogIndex,
      loader: async () => (
        <CatalogIndexPage
          columns={columns}
          filters={inputs.filters.map(filter => (
            <Fragment key={filter.node.spec.id}>
              {filter.get(coreExtensionData.reactElement)}
            </Fragment>
          ))}
          pagination
        />
      ),
    }),
});

/** Puts the maturity into the table of the catalog. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [catalogPage],
});
