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
    },
    'kubernetes.resources': {
      meaning:
        'Every container declares CPU and memory requests and a memory limit.',
      known: 'all containers of all workloads do',
      false: 'a container lacks one of the three',
      unknown: noWorkload,
    },
    'kubernetes.readiness-probes': {
      meaning:
        'Every container of a workload that keeps running has a readiness probe.',
      known: 'all of them do',
      false: 'one has none',
      unknown: noWorkload,
    },
    'kubernetes.liveness-probes': {
      meaning:
        'Every container of a workload that keeps running has a liveness probe.',
      known: 'all of them do',
      false: 'one has none',
      unknown: noWorkload,
    },
    'kubernetes.health-checks': {
      meaning: 'The platform checks the health of a workload.',
      known:
        'a container of a workload that keeps running has a readiness or liveness probe',
      false: 'there are such workloads and no container has one',
      unknown: noWorkload,
    },
    'kubernetes.replicated-workload': {
      meaning: 'A Deployment, StatefulSet or Rollout keeps two replicas.',
      known: 'replicas, or the minimum of its autoscaler, is 2 or more for one',
      false: 'there are such workloads and each has fewer',
      unknown: noWorkload,
    },
    'kubernetes.priority-classes': {
      meaning: 'Every workload names its priority class.',
      known: 'all do',
      false: 'one names none',
      unknown: noWorkload,
    },
    'kubernetes.replicas': {
      meaning:
        'Every Deployment, StatefulSet and Rollout keeps at least two replicas.',
      known:
        'replicas, or the minimum of its autoscaler, is 2 or more for each',
      false: 'one has fewer',
      unknown: noWorkload,
    },
    'kubernetes.disruption-budgets': {
      meaning:
        'Every Deployment, StatefulSet and Rollout is covered by a PodDisruptionBudget.',
      known: 'the selector of a budget matches each',
      false: 'no budget matches one of them',
      unknown: noWorkload,
    },
    'kubernetes.disruption-budget': {
      meaning:
        'A Deployment, StatefulSet or Rollout is covered by a PodDisruptionBudget.',
      known: 'the selector of a budget matches one',
      false: 'there are such workloads and no budget matches any',
      unknown: noWorkload,
    },
    'kubernetes.spread': {
      meaning:
        'Every Deployment, StatefulSet and Rollout is spread over nodes or zones.',
      known: 'each has topology spread constraints or pod anti-affinity',
      false: 'one has neither',
      unknown: noWorkload,
    },
    'kubernetes.autoscaling': {
      meaning:
        'A workload is scaled automatically between a minimum and a maximum.',
      known:
        'a HorizontalPodAutoscaler or a KEDA ScaledObject names it, with minimum and maximum',
      false: 'there are workloads and no such object names one',
      unknown: noWorkload,
    },
    'kubernetes.run-as-non-root': {
      meaning: 'Every container must run as a user other than root.',
      known:
        'runAsNonRoot, or a runAsUser above 0, is set for all, in the pod or the container',
      false: 'one lacks it',
      unknown: noWorkload,
    },
    'kubernetes.no-added-privileges': {
      meaning: 'No container is given privileges.',
      known:
        'none is privileged, adds capabilities other than NET_BIND_SERVICE, or shares namespaces or folders of the node',
      false: 'one does',
      unknown: noWorkload,
    },
    'kubernetes.no-privilege-escalation': {
      meaning:
        'Every container forbids to gain privileges and drops all capabilities.',
      known:
        'allowPrivilegeEscalation is false and capabilities drop ALL in each',
      false: 'one does not',
      unknown: noWorkload,
    },
    'kubernetes.read-only-root': {
      meaning: 'The root file system of every container is read-only.',
      known: 'readOnlyRootFilesystem is true for each',
      false: 'it is not for one',
      unknown: noWorkload,
    },
    'kubernetes.images-versioned': {
      meaning: 'Every image is named with a version, or with a digest.',
      known: 'all are',
      false:
        'one has no tag or digest, or a tag without version, such as latest or stable',
      unknown: `${noWorkload}, or the name of an image is a placeholder`,
    },
    'kubernetes.images-pinned': {
      meaning: 'Every image is pinned by digest.',
      known: 'all are',
      false: 'one is not',
      unknown: `${noWorkload}, or the name of an image is a placeholder`,
    },
    'kubernetes.higher-level-workloads': {
      meaning: 'No bare Pod or ReplicaSet is declared.',
      known:
        'all workloads are Deployments or other kinds that replace failed pods',
      false: 'a Pod, ReplicaSet or ReplicationController is declared by itself',
      unknown: noWorkload,
    },
    'kubernetes.network-policies': {
      meaning: 'Traffic of the workloads is restricted by a NetworkPolicy.',
      known: 'a NetworkPolicy, or one of Cilium or Calico, is declared',
      false: 'there are workloads and none is',
      unknown: noManifest,
    },
    'kubernetes.secrets-from-store': {
      meaning: 'Secrets come from a secret store or are encrypted in Git.',
      known:
        'an ExternalSecret, SealedSecret, SecretProviderClass, Vault object or a secret encrypted by SOPS is declared',
      false: 'there are workloads and none is',
      unknown: noManifest,
    },
    'kubernetes.no-plain-secrets': {
      meaning: 'No Secret is in Git with its content.',
      known: 'no Secret with data was found in manifests',
      false: 'a Secret with data that is not encrypted was found',
      unknown: noManifest,
    },
    'kubernetes.ingress-tls': {
      meaning: 'Every way in from outside is encrypted.',
      known: 'every Ingress, Gateway listener and OpenShift Route has TLS',
      false: 'one has none',
      unknown: 'there is none in what was analysed',
    },
    'kubernetes.external-configuration': {
      meaning: 'Workloads are configured from ConfigMaps or Secrets.',
      known: 'a container takes environment or files from one',
      false: 'there are workloads and none does',
      unknown: noWorkload,
    },
    'kubernetes.service-mesh': {
      meaning: 'Traffic between workloads goes through a mesh with mutual TLS.',
      known:
        'strict PeerAuthentication, Linkerd injection or a MeshTLS policy is declared',
      false: 'there are workloads and nothing of the kind is',
      unknown: noManifest,
    },
  },
);
