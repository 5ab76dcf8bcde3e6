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

import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { MATURITY_PLUGIN_ID } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityIcon } from '../components/MaturityIcon';
import { rootRouteRef } from '../routes';
import { maturityApi } from './apis';
import { entityMaturityCard } from './entityCards';
import { entityMaturityContent } from './entityContents';
import { maturityPage } from './pages';

/**
 * The Maturity plugin for the new frontend system: installing it adds the card, the tab, the page and its entry in the
 * navigation.
 *
 * @public
 */
export const maturityPlugin = createFrontendPlugin({
  pluginId: MATURITY_PLUGIN_ID,
  title: 'Maturity',
  icon: <MaturityIcon fontSize="inherit" />,
  info: { packageJson: () => import('../../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    maturityApi,
    entityMaturityCard,
    entityMaturityContent,
    maturityPage,
  ],
});
