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
import { CatalogFactName } from './catalogFacts';

/** An annotation that says where something about an entity is found. */
export interface KnownAnnotation {
  key: string;
  /** Where the name of the annotation is documented. */
  documentation: string;
}

const WELL_KNOWN =
  'https://backstage.io/docs/features/software-catalog/well-known-annotations';
const KUBERNETES =
  'https://backstage.io/docs/features/kubernetes/configuration#surfacing-your-kubernetes-components-as-part-of-an-entity';
const COMMUNITY =
  'https://github.com/backstage/community-plugins/blob/main/workspaces';
const ROADIE =
  'https://github.com/RoadieHQ/roadie-backstage-plugins/blob/main/plugins/frontend';

/**
 * The annotations by which plugins of Backstage find what belongs to an entity, each as the documentation of its plugin
 * names it.
 *
 * @remarks
 *
 * An annotation is a claim of whoever wrote the entity, and not more: it says where to look, not what is there, so that its
 * facts can only hint at a criterion. Its absence says that nothing was named, not that there is nothing.
 *
 * `github.com/project-slug` names a repository rather than a pipeline and is therefore not listed under CI, although the
 * plugin for GitHub Actions reads it. The plugin for Flux has no annotation of its own: it finds its objects by
 * `backstage.io/kubernetes-id`.
 */
export const knownAnnotations: Partial<
  Record<CatalogFactName, KnownAnnotation[]>
> = {
  'catalog.ci-annotation': [
    ...documentedIn(WELL_KNOWN, [
      'circleci.com/project-slug',
      'gocd.org/pipelines',
      'jenkins.io/job-full-name',
    ]),
    ...documentedIn(
      `${COMMUNITY}/azure-devops/plugins/azure-devops/README.md`,
      ['dev.azure.com/build-definition'],
    ),
    ...documentedIn(`${COMMUNITY}/cloudbuild/plugins/cloudbuild/README.md`, [
      'google.com/cloudbuild-project-slug',
    ]),
    ...documentedIn(`${COMMUNITY}/tekton/plugins/tekton/README.md`, [
      'janus-idp.io/tekton',
    ]),
    ...documentedIn(`${ROADIE}/backstage-plugin-buildkite/README.md`, [
      'buildkite.com/project-slug',
    ]),
    ...documentedIn(`${ROADIE}/backstage-plugin-travis-ci/README.md`, [
      'travis-ci.com/repo-slug',
    ]),
  ],
  'catalog.repository-annotation': [
    ...documentedIn(WELL_KNOWN, ['github.com/project-slug']),
    ...documentedIn(
      `${COMMUNITY}/azure-devops/plugins/azure-devops/README.md`,
      ['dev.azure.com/project-repo'],
    ),
    ...documentedIn(
      'https://github.com/immobiliare/backstage-plugin-gitlab/blob/main/README.md',
      ['gitlab.com/project-id', 'gitlab.com/project-slug'],
    ),
  ],
  'catalog.kubernetes-annotation': documentedIn(KUBERNETES, [
    'backstage.io/kubernetes-id',
    'backstage.io/kubernetes-label-selector',
  ]),
  'catalog.gitops-annotation': [
    ...documentedIn(`${ROADIE}/backstage-plugin-argo-cd/README.md`, [
      'argocd/app-name',
      'argocd/app-selector',
    ]),
    ...documentedIn(`${COMMUNITY}/redhat-argocd/plugins/argocd/README.md`, [
      'argocd/project-name',
    ]),
  ],
  'catalog.monitoring-annotation': [
    ...documentedIn(
      `${COMMUNITY}/grafana/plugins/grafana/docs/dashboards-on-component-page.md`,
      ['grafana/dashboard-selector'],
    ),
    ...documentedIn(`${ROADIE}/backstage-plugin-datadog/README.md`, [
      'datadoghq.com/dashboard-url',
      'datadoghq.com/graph-token',
    ]),
    ...documentedIn(`${ROADIE}/backstage-plugin-prometheus/README.md`, [
      'prometheus.io/rule',
    ]),
    ...documentedIn(
      `${COMMUNITY}/newrelic/plugins/newrelic-dashboard/README.md`,
      ['newrelic.com/dashboard-guid'],
    ),
    ...documentedIn(`${COMMUNITY}/dynatrace/plugins/dynatrace/README.md`, [
      'dynatrace.com/dynatrace-entity-id',
      'dynatrace.com/synthetics-ids',
    ]),
  ],
  'catalog.alerting-annotation': [
    ...documentedIn(
      `${COMMUNITY}/grafana/plugins/grafana/docs/alerts-on-component-page.md`,
      ['grafana/alert-label-selector', 'grafana/tag-selector'],
    ),
    ...documentedIn(`${ROADIE}/backstage-plugin-prometheus/README.md`, [
      'prometheus.io/alert',
    ]),
  ],
  'catalog.error-tracking-annotation': [
    ...documentedIn(WELL_KNOWN, [
      'periskop.io/service-name',
      'rollbar.com/project-slug',
      'sentry.io/project-slug',
    ]),
    ...documentedIn(`${ROADIE}/backstage-plugin-bugsnag/README.md`, [
      'bugsnag.com/project-key',
    ]),
  ],
  'catalog.on-call-annotation': [
    ...documentedIn(
      'https://github.com/PagerDuty/backstage-plugin-docs/blob/main/docs/getting-started/backstage.md',
      ['pagerduty.com/integration-key', 'pagerduty.com/service-id'],
    ),
    ...documentedIn(
      'https://github.com/K-Phoen/backstage-plugin-opsgenie/blob/main/README.md',
      ['opsgenie.com/component-selector'],
    ),
    ...documentedIn(`${COMMUNITY}/splunk/plugins/splunk-on-call/README.md`, [
      'splunk.com/on-call-routing-key',
      'splunk.com/on-call-team',
    ]),
    ...documentedIn(`${COMMUNITY}/ilert/plugins/ilert/README.md`, [
      'ilert.com/integration-key',
    ]),
  ],
  'catalog.code-quality-annotation': [
    ...documentedIn(WELL_KNOWN, [
      'backstage.io/code-coverage',
      'sonarqube.org/project-key',
    ]),
    ...documentedIn(`${COMMUNITY}/codescene/plugins/codescene/README.md`, [
      'codescene.io/project-id',
    ]),
  ],
  'catalog.security-annotation': [
    ...documentedIn(
      'https://github.com/snyk-tech-services/backstage-plugin-snyk/blob/develop/README.md',
      ['snyk.io/project-ids', 'snyk.io/target-id', 'snyk.io/targets'],
    ),
    ...documentedIn(`${COMMUNITY}/mend/plugins/mend/README.md`, [
      'mend.io/project-ids',
    ]),
    ...documentedIn(`${COMMUNITY}/fossa/plugins/fossa/README.md`, [
      'fossa.io/project-name',
    ]),
    ...documentedIn(`${ROADIE}/backstage-plugin-wiz/README.md`, [
      'wiz.io/project-id',
    ]),
    ...documentedIn(
      'https://github.com/TRIMM/plugin-dependencytrack/blob/main/README.md',
      ['dependencytrack/project-id'],
    ),
  ],
  'catalog.secrets-annotation': documentedIn(WELL_KNOWN, [
    'vault.io/secrets-path',
  ]),
  'catalog.feature-flags-annotation': documentedIn(
    `${ROADIE}/backstage-plugin-launchdarkly/README.md`,
    ['launchdarkly.com/project-key'],
  ),
};

function documentedIn(
  documentation: string,
  keys: string[],
): KnownAnnotation[] {
  return keys.map(key => ({ key, documentation }));
}
