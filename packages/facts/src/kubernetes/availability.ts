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
import { at, listAt, numberAt, textAt } from '../parsers/data';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';
import { Workload } from './Workload';

const noWorkload = 'no workload was found in plain manifests';
const noReplicated =
  'no Deployment, StatefulSet or Rollout was found in plain manifests';

/** How the workloads survive the loss of a part and the growth of load. */
export function concludeAvailability(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  const { workloads, objects, gaps } = manifests;
  const replicated = workloads.filter(({ isReplicated }) => isReplicated);
  const scalers = objects.filter(isScaler);
  const scalerOf = (workload: Workload) =>
    scalers.find(scaler => scales(scaler, workload));

  const replicas = replicated.map(workload =>
    checkReplicas(workload, scalerOf(workload)),
  );
  conclusions.every('kubernetes.replicas', replicas, noReplicated, gaps);
  conclusions.some(
    'kubernetes.replicated-workload',
    replicas,
    replicas.map(({ evidence }) => evidence),
    noReplicated,
    gaps,
  );
  const budgets = objects.filter(object =>
    object.is('policy', 'PodDisruptionBudget'),
  );
  const covered = replicated.map(workload => {
    const budget = budgets.find(({ value }) =>
      workload.matches(at(value, 'spec', 'selector')),
    );
    return budget
      ? {
          ok: true,
          evidence: budget.evidence(`covers ${workload.object.name}`),
        }
      : workload.check(false, 'no PodDisruptionBudget matches its pods');
  });
  conclusions.every(
    'kubernetes.disruption-budgets',
    covered,
    noReplicated,
    gaps,
  );
  conclusions.some(
    'kubernetes.disruption-budget',
    covered,
    covered.map(({ evidence }) => evidence),
    noReplicated,
    gaps,
  );
  conclusions.every(
    'kubernetes.spread',
    replicated.map(checkSpread),
    noReplicated,
    gaps,
  );
  conclusions.every(
    'kubernetes.priority-classes',
    workloads.map(workload => {
      const name = textAt(workload.pod, 'priorityClassName');
      return workload.check(
        name !== undefined,
        name === undefined ? 'names no priority class' : `priority ${name}`,
        ...workload.podPath,
        'priorityClassName',
      );
    }),
    noWorkload,
    gaps,
  );
  conclusions.some(
    'kubernetes.autoscaling',
    replicated.flatMap(workload => {
      const scaler = scalerOf(workload);
      return scaler && isBounded(scaler)
        ? [
            {
              ok: true,
              evidence: scaler.evidence(`scales ${workload.object.name}`),
            },
          ]
        : [];
    }),
    replicated.map(({ object }) => object.evidence('is not scaled')),
    noReplicated,
    gaps,
  );
  conclusions.every(
    'kubernetes.higher-level-workloads',
    workloads.map(workload =>
      workload.check(
        !workload.isBare,
        workload.isBare ? 'is declared by itself' : 'is replaced if it fails',
      ),
    ),
    noWorkload,
    gaps,
  );
}

function isScaler(object: KubernetesObject): boolean {
  return (
    object.is('autoscaling', 'HorizontalPodAutoscaler') ||
    object.is('keda.sh', 'ScaledObject')
  );
}

function scales({ value }: KubernetesObject, { object }: Workload): boolean {
  const target = at(value, 'spec', 'scaleTargetRef');
  return (
    textAt(target, 'name') === object.name &&
    (textAt(target, 'kind') ?? 'Deployment') === object.kind
  );
}

/** KEDA's default for the maximum is 100, and Kubernetes' for the minimum 1: what was not written was not decided. */
function isBounded({ value, kind }: KubernetesObject): boolean {
  const [minimum, maximum] =
    kind === 'ScaledObject'
      ? ['minReplicaCount', 'maxReplicaCount']
      : ['minReplicas', 'maxReplicas'];
  return (
    numberAt(value, 'spec', minimum) !== undefined &&
    numberAt(value, 'spec', maximum) !== undefined
  );
}

function checkReplicas(
  workload: Workload,
  scaler: KubernetesObject | undefined,
): Check {
  const { object } = workload;
  if (scaler) {
    const field =
      scaler.kind === 'ScaledObject' ? 'minReplicaCount' : 'minReplicas';
    const standard = scaler.kind === 'ScaledObject' ? 0 : 1;
    const minimum = numberAt(scaler.value, 'spec', field) ?? standard;
    return {
      ok: minimum >= 2 ? true : workload.check(false, '').ok,
      evidence: scaler.evidence(
        `keeps at least ${minimum} of ${object.name}`,
        'spec',
        field,
      ),
    };
  }
  const replicas = at(object.value, 'spec', 'replicas') ?? 1;
  return workload.check(
    typeof replicas === 'number' ? replicas >= 2 : undefined,
    `${replicas} replicas`,
    'spec',
    'replicas',
  );
}

function checkSpread(workload: Workload): Check {
  const { pod, podPath } = workload;
  const isSpread = listAt(pod, 'topologySpreadConstraints').length > 0;
  const antiAffinity = [
    'requiredDuringSchedulingIgnoredDuringExecution',
    'preferredDuringSchedulingIgnoredDuringExecution',
  ].some(rule => listAt(pod, 'affinity', 'podAntiAffinity', rule).length > 0);
  if (isSpread) {
    return workload.check(
      true,
      'topology spread constraints',
      ...podPath,
      'topologySpreadConstraints',
    );
  }
  return antiAffinity
    ? workload.check(true, 'pod anti-affinity', ...podPath, 'affinity')
    : workload.check(false, 'is not spread over nodes or zones', ...podPath);
}
