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
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { techInsightsServiceRef } from '@backstage-community/plugin-tech-insights-node';
import { maturityFactCollectorsExtensionPoint } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { readTechInsightsConfig } from './readTechInsightsConfig';
import { TechInsightsCollector } from './TechInsightsCollector';

/**
 * Lets the checks of Tech Insights observe facts, as `maturity.techInsights` maps them.
 *
 * @public
 */
export const maturityModuleTechInsights = createBackendModule({
  pluginId: 'maturity',
  moduleId: 'tech-insights',
  register(env) {
    env.registerInit({
      deps: {
        collectors: maturityFactCollectorsExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        techInsights: techInsightsServiceRef,
      },
      async init({ collectors, config, logger, techInsights }) {
        const mapping = readTechInsightsConfig(config);
        if (!mapping) {
          logger.info(
            'maturity.techInsights is not configured, so that no facts are collected from Tech Insights',
          );
          return;
        }
        collectors.addCollectors(
          TechInsightsCollector.create({ mapping, techInsights }),
        );
      },
    });
  },
});
