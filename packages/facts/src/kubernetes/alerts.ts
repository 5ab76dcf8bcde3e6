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
import { entriesAt, listAt, textAt } from '../parsers/data';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';

const noWorkload = 'no workload was found in plain manifests';

/** How metrics of CPU, memory, storage and connections begin, as the usual exporters name them. */
const resourceMetrics = [
  'container_cpu_',
  'container_memory_',
  'go_memstats_',
  'hikaricp_connections',
  'jvm_memory_',
  'kube_pod_container_resource_',
  'kubelet_volume_stats_',
  'node_filesystem_',
  'node_memory_',
  'nodejs_heap_',
  'pg_stat_activity_',
  'process_cpu_',
  'process_open_fds',
  'process_resident_memory_',
  'redis_connected_clients',
  'redis_memory_',
];

interface Alert {
  object: KubernetesObject;
  path: Array<string | number>;
  rule: unknown;
}

/** What the rules say that wake someone up. */
export function concludeAlerts(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  const { objects, gaps } = manifests;
  const alerts = objects.flatMap(alertsOf);
  conclusions.some(
    'kubernetes.alert-rules',
    checks(alerts, 'declares alerts'),
    manifests.searched,
    noWorkload,
    gaps,
  );
  conclusions.some(
    'kubernetes.resource-alerts',
    checks(alerts.filter(isAboutResources), 'is about a resource'),
    manifests.searched,
    noWorkload,
    gaps,
  );
  const linked = alerts.filter(hasLink);
  if (gaps.length > 0 || alerts.length === 0) {
    conclusions.unknown(
      'kubernetes.linked-alerts',
      gaps.length > 0 ? gaps[0].title : 'no alert was found in plain manifests',
    );
  } else {
    conclusions.is(
      'kubernetes.linked-alerts',
      Math.floor((100 * linked.length) / alerts.length),
      checks(
        linked.length === alerts.length
          ? alerts
          : alerts.filter(alert => !hasLink(alert)),
        linked.length === alerts.length ? 'has a link' : 'has no link',
      ).map(({ evidence }) => evidence),
    );
  }
}

function alertsOf(object: KubernetesObject): Alert[] {
  if (
    !object.is('monitoring.coreos.com', 'PrometheusRule') &&
    !object.is('operator.victoriametrics.com', 'VMRule') &&
    !object.is('monitoring.googleapis.com', 'Rules')
  ) {
    return [];
  }
  return listAt(object.value, 'spec', 'groups').flatMap((group, place) =>
    listAt(group, 'rules').flatMap((rule, index) =>
      textAt(rule, 'alert') === undefined
        ? []
        : [{ object, path: ['spec', 'groups', place, 'rules', index], rule }],
    ),
  );
}

function checks(alerts: Alert[], title: string): Check[] {
  return alerts.map(({ object, path, rule }) => ({
    ok: true,
    evidence: object.evidence(`${textAt(rule, 'alert')} ${title}`, ...path),
  }));
}

function isAboutResources({ rule }: Alert): boolean {
  const expression = textAt(rule, 'expr') ?? '';
  return resourceMetrics.some(metric => expression.includes(metric));
}

/** The names of annotations are free, so any address in one is where to go on. */
function hasLink({ rule }: Alert): boolean {
  return entriesAt(rule, 'annotations').some(
    ([, value]) => typeof value === 'string' && /https?:\/\//.test(value),
  );
}
