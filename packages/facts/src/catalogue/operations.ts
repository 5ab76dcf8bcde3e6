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

import { defineFacts } from './types';

/** From Kubernetes manifests: how workloads are watched, and what the platform is made of. */
export const operationsFacts = defineFacts(
  {
    collector: 'kubernetes',
    unknown: 'there are no manifests, or some were not analysed',
  },
  {
    'kubernetes.metrics-scraped': {
      meaning: 'Metrics of a workload are collected.',
      known:
        'a ServiceMonitor, PodMonitor or a prometheus.io/scrape annotation is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.alert-rules': {
      meaning: 'Alerts are declared as code.',
      known:
        'a PrometheusRule, or the like of VictoriaMetrics or Google, has an alert',
      false: 'there are workloads and none has',
    },
    'kubernetes.resource-alerts': {
      meaning: 'An alert is about CPU, memory, storage or connections.',
      known: 'its expression names a metric that usual exporters have for them',
      false: 'there are workloads and no alert names one',
    },
    'kubernetes.linked-alerts': {
      meaning: 'Percent of the declared alerts that lead on by a link.',
      type: 'number',
      known: 'alerts are declared; an annotation with an address is a link',
      unknown: 'no alert is declared, or some manifests were not analysed',
    },
    'kubernetes.admission-policies': {
      meaning: 'Policies for the cluster are declared as code.',
      known:
        'a Kyverno policy, a Gatekeeper constraint or a ValidatingAdmissionPolicy is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.admission-policies-enforced': {
      meaning: 'Every declared policy refuses what breaks it.',
      known: 'all of them enforce or deny',
      false: 'one only audits or warns',
      unknown: 'no policy is declared, or some were not analysed',
    },
    'kubernetes.runtime-detection': {
      meaning: 'A tool that watches running containers is declared.',
      known:
        'Falco, Tetragon, KubeArmor, Tracee or the Trivy operator has objects here',
      false: 'there are workloads and none has',
    },
    'kubernetes.log-collection': {
      meaning: 'Collecting logs is declared.',
      known:
        'objects of Fluent Bit, Fluentd, the logging operator or an OpenTelemetry collector are declared',
      false: 'there are workloads and none are',
    },
    'kubernetes.backups': {
      meaning: 'Backups are scheduled as code.',
      known:
        'a Velero Schedule, a VolumeSnapshot schedule or a scheduled backup of a database operator is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.chaos-experiments': {
      meaning: 'Failures are tried out by declared experiments.',
      known: 'objects of Chaos Mesh or Litmus are declared',
      false: 'there are workloads and none are',
    },
    'kubernetes.quotas': {
      meaning: 'What a namespace may use is limited.',
      known: 'a ResourceQuota or LimitRange is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.traffic-denied-by-default': {
      meaning: 'Traffic that nothing allows is denied.',
      known:
        'a NetworkPolicy is declared that selects all pods and lets nothing in',
      false: 'there are workloads and none is',
    },
    'kubernetes.certificates': {
      meaning: 'Certificates are issued and renewed automatically.',
      known: 'a Certificate or an issuer of cert-manager is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.extensions': {
      meaning: 'The API of Kubernetes is extended.',
      known:
        'a CustomResourceDefinition, or the like of Crossplane or kro, is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.cluster-lifecycle': {
      meaning: 'Clusters are declared, and made by a controller.',
      known: 'an object of Cluster API is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.managed-resources': {
      meaning:
        'Infrastructure outside the cluster is declared as objects of Kubernetes.',
      known:
        'a resource of Crossplane, or of the operators of AWS, Google or Azure, is declared',
      false: 'there are workloads and none is',
    },
    'kubernetes.dashboards': {
      meaning: 'Dashboards are kept as code.',
      known:
        'a Grafana dashboard was found as an object, a labelled ConfigMap or a JSON file',
      false: 'there are workloads and none was',
    },
  },
);
