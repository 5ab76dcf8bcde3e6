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
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  MATURITY_PLUGIN_ID,
  maturityPermissions,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  maturityAssessmentResourceRef,
  maturityAssessmentRules,
  maturityClockServiceRef,
  maturityFactCollectorsExtensionPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { CatalogCollector } from './collectors/catalog/CatalogCollector';
import { CollectorRegistry } from './collectors/CollectorRegistry';
import { readCollectors } from './config/readCollectors';
import { readMaturityConfig } from './config/readMaturityConfig';
import { createServices } from './createServices';
import { DatabaseDeliveryStore } from './database/DatabaseDeliveryStore';
import { DeliveryCollector } from './delivery/DeliveryCollector';
import { ModelChanges, ModelValidationError, openModels } from './models';
import { readCustomModels } from './models/custom';
import { readResources } from './permissions/readResources';
import { createRouter } from './router/createRouter';
import { createUnavailableRouter } from './router/createUnavailableRouter';

/**
 * The backend of the Maturity plugin: assessments of catalog entities by the Cloud Native Maturity Model, and their
 * rollups.
 *
 * @public
 */
export const maturityPlugin = createBackendPlugin({
  pluginId: MATURITY_PLUGIN_ID,
  register(env) {
    const collectors = CollectorRegistry.create();
    env.registerExtensionPoint(
      maturityFactCollectorsExtensionPoint,
      collectors,
    );
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: maturityClockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { config, httpRouter, permissionsRegistry, scheduler } = deps;
        const maturityConfig = readMaturityConfig(config);
        collectors.addCollectors(
          CatalogCollector.create(deps),
          DeliveryCollector.create({
            now: () => deps.clock.now(),
            openStore: async () =>
              DatabaseDeliveryStore.create({
                database: await deps.database.getClient(),
              }),
          }),
        );
        const builtIn = resolvePackagePath(
          '@cloud-native-maturity/backstage-plugin-maturity-backend',
          'models',
        );
        const models = await openModels({ ...deps, builtIn });
        if (models instanceof ModelValidationError) {
          httpRouter.use(createUnavailableRouter(models));
          return;
        }

        // The rules are known to the registry only once the resource type below has been added.
        const ruleset = () =>
          permissionsRegistry.getPermissionRuleset(
            maturityAssessmentResourceRef,
          );
        const services = await createServices({
          ...deps,
          collectors: readCollectors(config, collectors.list()),
          changes: ModelChanges.create({
            builtIn,
            custom: readCustomModels(config),
          }),
          config: maturityConfig,
          integrations: ScmIntegrations.fromConfig(config),
          models,
          isAllowed: (decision, resource) =>
            createConditionAuthorizer(ruleset())(decision, resource),
          toFilter: conditions =>
            createConditionTransformer(ruleset())(conditions),
        });
        permissionsRegistry.addResourceType({
          resourceRef: maturityAssessmentResourceRef,
          permissions: maturityPermissions,
          rules: Object.values(maturityAssessmentRules),
          getResources: entityRefs =>
            readResources(entityRefs, services.catalogStore),
        });
        httpRouter.use(await createRouter({ ...deps, ...services }));

        await services.synchronizer.start(
          scheduler.createScheduledTaskRunner(
            maturityConfig.synchronizationSchedule,
          ),
        );
        await services.collectorTasks.start(scheduler);
        await services.repositoryTask.start(scheduler);
        await services.housekeeping.start(
          scheduler.createScheduledTaskRunner({
            frequency: { minutes: 15 },
            timeout: { minutes: 15 },
            initialDelay: { seconds: 30 },
            scope: 'global',
          }),
        );
        await services.recount.start(
          scheduler.createScheduledTaskRunner(maturityConfig.recountSchedule),
        );
      },
    });
  },
});
