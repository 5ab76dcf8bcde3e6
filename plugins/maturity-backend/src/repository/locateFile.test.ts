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
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { ANNOTATION_MATURITY_FILE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { component } from '../tests/__testUtils__/catalogEntities';
import { locateFile } from './locateFile';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: {
      bitbucketServer: [
        {
          host: 'bitbucket.example.com',
          apiBaseUrl: 'https://bitbucket.example.com/rest/api/1.0',
        },
      ],
    },
  }),
);

const AZURE = 'https://dev.azure.com/example/shop/_git/shop';
const BITBUCKET = 'https://bitbucket.example.com/projects/EX/repos/shop/browse';
const GITHUB = 'https://github.com/example/shop/tree/main';

describe('locateFile', () => {
  it.each([
    [GITHUB, `${GITHUB}/maturity.yaml`],
    [`${GITHUB}/services/cart/`, `${GITHUB}/services/cart/maturity.yaml`],
    [AZURE, `${AZURE}?path=%2Fmaturity.yaml`],
    [
      `${AZURE}?path=%2Fservices&version=GBmain`,
      `${AZURE}?path=%2Fservices%2Fmaturity.yaml&version=GBmain`,
    ],
    [
      `${AZURE}?path=%2Fservices%2F&version=GBmain`,
      `${AZURE}?path=%2Fservices%2Fmaturity.yaml&version=GBmain`,
    ],
    [
      `${AZURE}?version=GBmain`,
      `${AZURE}?version=GBmain&path=%2Fmaturity.yaml`,
    ],
    [`${BITBUCKET}?at=main`, `${BITBUCKET}/maturity.yaml?at=main`],
    [
      `${BITBUCKET}/services/?at=main`,
      `${BITBUCKET}/services/maturity.yaml?at=main`,
    ],
  ])('takes %s for a folder, of the same branch', (source, url) => {
    const annotations = { 'backstage.io/source-location': `url:${source}` };
    expect(
      locateFile(component('shop', { annotations }), integrations),
    ).toEqual({ url, isNamed: false });
    const named = { ...annotations, [ANNOTATION_MATURITY_FILE]: './a/b.yml' };
    expect(
      locateFile(component('shop', { annotations: named }), integrations),
    ).toEqual({
      url: url.replace(
        'maturity.yaml',
        url.includes('path=') ? 'a%2Fb.yml' : 'a/b.yml',
      ),
      isNamed: true,
    });
  });
});
