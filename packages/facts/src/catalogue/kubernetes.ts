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

const noWorkload =
  'there is no workload in plain manifests, or some are in charts, overlays or other files that were not analysed';
const noManifest = 'there are no manifests, or some were not analysed';

/** From Kubernetes manifests, and from what a renderer made of charts and overlays. */
export const kubernetesFacts = defineFacts(
  { collector: 'kubernetes' },
  {
    'kubernetes.manifests': {
      meaning: 'The checkout describes workloads for Kubernetes.',
      known: 'a workload, a chart or a kustomization was found',
      false: 'the whole repository was read and has none',
      unknown: 'the folder is not the top of a Git repository',
      hints: ['TE-release-2a', 'TE-overview-2a'],
    },
    'kubernetes.resources': {
      meaning:
        'Every container declares CPU and memory requests and a memory limit.',
      known: 'all containers of all workloads do',
      false: 'a container lacks one of the three',
      unknown: noWorkload,
      decides: ['TE-container-2a'],
    },
    'kubernetes.readiness-probes': {
      meaning:
        'Every container of a workload that keeps running has a readiness probe.',
      known: 'all of them do',
      false: 'one has none',
      unknown: noWorkload,
      hints: ['PR-overview-5b', 'TE-testing-1b', 'TE-overview-2c'],
    },
    'kubernetes.liveness-probes': {
      meaning:
        'Every container of a workload that keeps running has a liveness probe.',
      known: 'all of them do',
      false: 'one has none',
      unknown: noWorkload,
      hints: ['PR-overview-5b', 'TE-infra-3c', 'TE-overview-2c'],
    },
    'kubernetes.replicas': {
      meaning:
        'Every Deployment, StatefulSet and Rollout keeps at least two replicas.',
      known:
        'replicas, or the minimum of its autoscaler, is 2 or more for each',
      false: 'one has fewer',
      unknown: noWorkload,
      refutes: ['BO-outcomes-3a'],
    },
    'kubernetes.disruption-budgets': {
      meaning:
        'Every Deployment, StatefulSet and Rollout is covered by a PodDisruptionBudget.',
      known: 'the selector of a budget matches each',
      false: 'no budget matches one of them',
      unknown: noWorkload,
      hints: ['BO-outcomes-3a', 'TE-infra-3c'],
    },
    'kubernetes.spread': {
      meaning:
        'Every Deployment, StatefulSet and Rollout is spread over nodes or zones.',
      known: 'each has topology spread constraints or pod anti-affinity',
      false: 'one has neither',
      unknown: noWorkload,
      hints: ['BO-outcomes-3a'],
    },
    'kubernetes.autoscaling': {
      meaning:
        'A workload is scaled automatically between a minimum and a maximum.',
      known:
        'a HorizontalPodAutoscaler or a KEDA ScaledObject names it, with minimum and maximum',
      false: 'there are workloads and no such object names one',
      unknown: noWorkload,
      decides: ['PR-overview-4c'],
      hints: ['BO-outcomes-5d'],
    },
    'kubernetes.run-as-non-root': {
      meaning: 'Every container must run as a user other than root.',
      known:
        'runAsNonRoot, or a runAsUser above 0, is set for all, in the pod or the container',
      false: 'one lacks it',
      unknown: noWorkload,
      hints: ['TE-container-2c', 'TE-sec-policy-4a'],
    },
    'kubernetes.no-added-privileges': {
      meaning: 'No container is given privileges.',
      known:
        'none is privileged, adds capabilities other than NET_BIND_SERVICE, or shares namespaces or folders of the node',
      false: 'one does',
      unknown: noWorkload,
      refutes: ['TE-container-2c'],
    },
    'kubernetes.no-privilege-escalation': {
      meaning:
        'Every container forbids to gain privileges and drops all capabilities.',
      known:
        'allowPrivilegeEscalation is false and capabilities drop ALL in each',
      false: 'one does not',
      unknown: noWorkload,
      hints: ['TE-container-2c'],
    },
    'kubernetes.read-only-root': {
      meaning: 'The root file system of every container is read-only.',
      known: 'readOnlyRootFilesystem is true for each',
      false: 'it is not for one',
      unknown: noWorkload,
      hints: ['TE-container-2c', 'TE-infra-3c'],
    },
    'kubernetes.images-versioned': {
      meaning:
        'Every image is named with a tag other than latest, or with a digest.',
      known: 'all are',
      false: 'one has no tag or digest, or the tag latest',
      unknown: `${noWorkload}, or the name of an image is a placeholder`,
      refutes: ['TE-container-1b'],
    },
    'kubernetes.images-pinned': {
      meaning: 'Every image is pinned by digest.',
      known: 'all are',
      false: 'one is not',
      unknown: `${noWorkload}, or the name of an image is a placeholder`,
      hints: ['TE-container-1b', 'PR-security-5c'],
    },
    'kubernetes.higher-level-workloads': {
      meaning: 'No bare Pod or ReplicaSet is declared.',
      known:
        'all workloads are Deployments or other kinds that replace failed pods',
      false: 'a Pod, ReplicaSet or ReplicationController is declared by itself',
      unknown: noWorkload,
      refutes: ['TE-infra-3c'],
    },
    'kubernetes.network-policies': {
      meaning: 'Traffic of the workloads is restricted by a NetworkPolicy.',
      known: 'a NetworkPolicy, or one of Cilium or Calico, is declared',
      false: 'there are workloads and none is',
      unknown: noManifest,
      hints: ['TE-sec-policy-2c'],
    },
    'kubernetes.metrics-scraped': {
      meaning: 'Metrics of a workload are collected.',
      known:
        'a ServiceMonitor, PodMonitor or a prometheus.io/scrape annotation is declared',
      false: 'there are workloads and none is',
      unknown: noManifest,
      hints: [
        'PR-overview-3d',
        'PO-creation-2a',
        'TE-overview-2b',
        'TE-overview-2c',
      ],
    },
    'kubernetes.alert-rules': {
      meaning: 'Alerts are declared as code.',
      known:
        'a PrometheusRule with an alert, or a rule file with one, was found',
      false: 'there are workloads and none was',
      unknown: noManifest,
      hints: [
        'TE-infra-3a',
        'TE-container-3c',
        'TE-testing-3b',
        'PR-audit-logs-3a',
      ],
    },
    'kubernetes.secrets-from-store': {
      meaning: 'Secrets come from a secret store or are encrypted in Git.',
      known:
        'an ExternalSecret, SealedSecret, SecretProviderClass, Vault object or a secret encrypted by SOPS is declared',
      false: 'there are workloads and none is',
      unknown: noManifest,
      hints: ['TE-overview-3b', 'TE-sec-policy-2a'],
    },
    'kubernetes.no-plain-secrets': {
      meaning: 'No Secret is in Git with its content.',
      known: 'no Secret with data was found in manifests',
      false: 'a Secret with data that is not encrypted was found',
      unknown: noManifest,
      refutes: ['TE-sec-policy-2a'],
    },
    'kubernetes.ingress-tls': {
      meaning: 'Every way in from outside is encrypted.',
      known: 'every Ingress, Gateway listener and OpenShift Route has TLS',
      false: 'one has none',
      unknown: 'there is none in what was analysed',
      refutes: ['TE-sec-policy-2b'],
    },
    'kubernetes.external-configuration': {
      meaning: 'Workloads are configured from ConfigMaps or Secrets.',
      known: 'a container takes environment or files from one',
      false: 'there are workloads and none does',
      unknown: noWorkload,
      hints: ['TE-release-3a', 'TE-overview-3b'],
    },
    'kubernetes.service-mesh': {
      meaning: 'Traffic between workloads goes through a mesh with mutual TLS.',
      known:
        'strict PeerAuthentication, Linkerd injection or a MeshTLS policy is declared',
      false: 'there are workloads and nothing of the kind is',
      unknown: noManifest,
      hints: ['TE-sec-policy-2b'],
    },
    'kubernetes.admission-policies': {
      meaning: 'Policies for the cluster are declared as code.',
      known:
        'a Kyverno policy, a Gatekeeper constraint or a ValidatingAdmissionPolicy is declared',
      false: 'there are workloads and none is',
      unknown: noManifest,
      hints: ['TE-sec-policy-3a', 'PO-compliance-3b', 'TE-testing-4a'],
    },
    'kubernetes.admission-policies-enforced': {
      meaning: 'Every declared policy refuses what breaks it.',
      known: 'all of them enforce or deny',
      false: 'one only audits or warns',
      unknown: 'no policy is declared, or some were not analysed',
      hints: ['TE-sec-policy-4a'],
    },
    'kubernetes.runtime-detection': {
      meaning: 'A tool that watches running containers is declared.',
      known:
        'Falco, Tetragon, KubeArmor, Tracee or the Trivy operator has objects here',
      false: 'there are workloads and none has',
      unknown: noManifest,
      hints: [
        'TE-container-3b',
        'TE-container-2b',
        'PR-security-5d',
        'TE-testing-3a',
      ],
    },
    'kubernetes.log-collection': {
      meaning: 'Collecting logs is declared.',
      known:
        'objects of Fluent Bit, Fluentd, the logging operator or an OpenTelemetry collector are declared',
      false: 'there are workloads and none are',
      unknown: noManifest,
      hints: ['PR-audit-logs-2a'],
    },
    'kubernetes.backups': {
      meaning: 'Backups are scheduled as code.',
      known:
        'a Velero Schedule, a VolumeSnapshot schedule or a scheduled backup of a database operator is declared',
      false: 'there are workloads and none is',
      unknown: noManifest,
      hints: ['BO-outcomes-5d'],
    },
    'kubernetes.chaos-experiments': {
      meaning: 'Failures are tried out by declared experiments.',
      known: 'objects of Chaos Mesh or Litmus are declared',
      false: 'there are workloads and none are',
      unknown: noManifest,
      hints: ['BO-outcomes-3a'],
    },
    'kubernetes.dashboards': {
      meaning: 'Dashboards are kept as code.',
      known:
        'a Grafana dashboard was found as an object, a labelled ConfigMap or a JSON file',
      false: 'there are workloads and none was',
      unknown: noManifest,
      hints: ['TE-container-3c', 'TE-overview-2b', 'TE-container-4a'],
    },
  },
);
