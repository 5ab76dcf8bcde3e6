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

import { Conclusions } from '../facts/Conclusions';
import { Check } from '../facts/types';
import { at, entriesAt } from '../parsers/data';
import { concludeAlerts } from './alerts';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';
import { concludePlatform } from './platform';
import { concludePolicies } from './policies';

const noWorkload = 'no workload was found in plain manifests';

const logGroups = [
  'fluentbit.fluent.io',
  'fluentd.fluent.io',
  'logging.banzaicloud.io',
];
const detectionGroups = [
  'aquasecurity.github.io',
  'falco.org',
  'instance.falcosecurity.dev',
  'security.kubearmor.com',
  'tracee.aquasec.com',
];
const chaosGroups = ['chaos-mesh.org', 'litmuschaos.io'];

/** How the workloads are watched and kept. */
export function concludeOperations(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  const declared = (
    name: Parameters<Conclusions['some']>[0],
    title: string,
    wanted: (object: KubernetesObject) => boolean,
    more: Check[] = [],
  ) =>
    conclusions.some(
      name,
      [...manifests.matching(title, wanted), ...more],
      manifests.searched,
      noWorkload,
      manifests.gaps,
    );

  declared(
    'kubernetes.metrics-scraped',
    'collects metrics',
    object =>
      object.is('monitoring.coreos.com', 'ServiceMonitor', 'PodMonitor') ||
      object.is('monitoring.googleapis.com', 'PodMonitoring') ||
      object.is(
        'operator.victoriametrics.com',
        'VMServiceScrape',
        'VMPodScrape',
      ) ||
      isScraped(object),
  );
  declared(
    'kubernetes.runtime-detection',
    'watches running containers',
    object =>
      detectionGroups.includes(object.group) ||
      object.is('cilium.io', 'TracingPolicy', 'TracingPolicyNamespaced'),
  );
  declared(
    'kubernetes.log-collection',
    'collects logs',
    object =>
      logGroups.includes(object.group) ||
      object.is('opentelemetry.io', 'OpenTelemetryCollector'),
  );
  declared(
    'kubernetes.backups',
    'is a backup by schedule',
    object =>
      object.is('velero.io', 'Schedule') ||
      object.is('snapscheduler.backube', 'SnapshotSchedule') ||
      object.is('postgresql.cnpg.io', 'ScheduledBackup') ||
      object.is('k8up.io', 'Schedule'),
  );
  declared('kubernetes.chaos-experiments', 'is an experiment', ({ group }) =>
    chaosGroups.includes(group),
  );
  declared('kubernetes.dashboards', 'is a dashboard', isDashboard);
  concludeAlerts(manifests, conclusions);
  concludePlatform(manifests, conclusions);
  concludePolicies(manifests, conclusions);
}

function isScraped({ value }: KubernetesObject): boolean {
  return [['metadata'], ['spec', 'template', 'metadata']].some(
    path =>
      String(at(value, ...path, 'annotations', 'prometheus.io/scrape')) ===
      'true',
  );
}

/** The label is what the sidecar of Grafana's chart looks for. */
function isDashboard(object: KubernetesObject): boolean {
  return (
    object.is('grafana.integreatly.org', 'GrafanaDashboard') ||
    object.is('integreatly.org', 'GrafanaDashboard') ||
    (object.is('', 'ConfigMap') &&
      entriesAt(object.value, 'metadata', 'labels').some(
        ([label]) => label === 'grafana_dashboard',
      ))
  );
}
