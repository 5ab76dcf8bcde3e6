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
import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  ImportRequest,
  ImportResult,
  MATURITY_PLUGIN_ID,
  MaturityClient,
  MaturityModel,
  MaturityStatus,
  ModelSummary,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * On whose behalf a request is made.
 *
 * @public
 */
export interface MaturityServiceRequestOptions {
  credentials: BackstageCredentials;
}

/**
 * What other backend plugins can ask of the Maturity backend. Throws a `ResponseError` of `@backstage/errors` when the
 * backend refuses.
 *
 * @public
 */
export interface MaturityService {
  /** The models that entities can be assessed by, default first. */
  getModels(
    options: MaturityServiceRequestOptions,
  ): Promise<{ items: ModelSummary[] }>;

  /** One model with all its criteria; the default edition if none is named. */
  getModel(
    request: { modelId: string; edition?: string },
    options: MaturityServiceRequestOptions,
  ): Promise<MaturityModel>;

  /** Whether the numbers can be relied on just now. */
  getStatus(options: MaturityServiceRequestOptions): Promise<MaturityStatus>;

  /** Imports answers with their dates, all or nothing. The same id again changes nothing. */
  importAnswers(
    request: ImportRequest,
    options: MaturityServiceRequestOptions,
  ): Promise<ImportResult>;

  /** The rollup of `all`, `organization`, a group, user, system or domain. */
  getRollup(
    request: { scope: string; children?: boolean; trendWeeks?: number },
    options: MaturityServiceRequestOptions,
  ): Promise<RollupView>;
}

/**
 * The Maturity backend as a service for other backend plugins and modules.
 *
 * @public
 */
export const maturityServiceRef = createServiceRef<MaturityService>({
  id: 'maturity.service',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory({ auth, discovery }): MaturityService {
        const client = new MaturityClient({ discoveryApi: discovery });
        const tokenFor = async (options: MaturityServiceRequestOptions) =>
          auth.getPluginRequestToken({
            onBehalfOf: options.credentials,
            targetPluginId: MATURITY_PLUGIN_ID,
          });
        return {
          getModels: async options => client.getModels(await tokenFor(options)),
          getModel: async (request, options) =>
            client.getModel(request, await tokenFor(options)),
          getStatus: async options => client.getStatus(await tokenFor(options)),
          importAnswers: async (request, options) =>
            client.importAnswers(request, await tokenFor(options)),
          getRollup: async (request, options) =>
            client.getRollup(request, await tokenFor(options)),
        };
      },
    }),
});
