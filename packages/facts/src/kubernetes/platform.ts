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

import { FactName } from '../catalogue';
import { Conclusions } from '../facts/Conclusions';
import { at, entriesAt, listAt, textsAt } from '../parsers/data';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';

interface Declared {
  title: string;
  wanted(object: KubernetesObject): boolean;
}

/** Objects that a platform is made of, or that a service asks of it. */
const declared: Array<[FactName, Declared]> = [
  [
    'kubernetes.quotas',
    {
      title: 'limits what a namespace may use',
      wanted: object => object.is('', 'ResourceQuota', 'LimitRange'),
    },
  ],
  [
    'kubernetes.traffic-denied-by-default',
    { title: 'denies what no other policy allows', wanted: deniesAll },
  ],
  [
    'kubernetes.certificates',
    {
      title: 'is issued and renewed',
      wanted: object =>
        object.is('cert-manager.io', 'Certificate', 'Issuer', 'ClusterIssuer'),
    },
  ],
  [
    'kubernetes.extensions',
    {
      title: 'extends the API',
      wanted: object =>
        object.is('apiextensions.k8s.io', 'CustomResourceDefinition') ||
        object.is(
          'apiextensions.crossplane.io',
          'CompositeResourceDefinition',
        ) ||
        object.is('kro.run', 'ResourceGraphDefinition'),
    },
  ],
  [
    'kubernetes.cluster-lifecycle',
    {
      title: 'makes clusters',
      wanted: ({ group }) =>
        group === 'cluster.x-k8s.io' || group.endsWith('.cluster.x-k8s.io'),
    },
  ],
  [
    'kubernetes.managed-resources',
    { title: 'is outside the cluster', wanted: isManagedResource },
  ],
];

/** What is declared of the platform itself. */
export function concludePlatform(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  for (const [name, { title, wanted }] of declared) {
    conclusions.some(
      name,
      manifests.matching(title, wanted),
      manifests.searched,
      'no workload was found in plain manifests',
      manifests.gaps,
    );
  }
}

/** Selects all pods, is about what comes in, and lets nothing in. */
function deniesAll(object: KubernetesObject): boolean {
  const { value } = object;
  const types = textsAt(value, 'spec', 'policyTypes');
  return (
    object.is('networking.k8s.io', 'NetworkPolicy') &&
    at(value, 'spec', 'podSelector') !== undefined &&
    entriesAt(value, 'spec', 'podSelector').length === 0 &&
    (types.length === 0 || types.includes('Ingress')) &&
    listAt(value, 'spec', 'ingress').length === 0
  );
}

/** Resources of clouds as the operators of Crossplane, AWS, Google and Microsoft name their groups. */
function isManagedResource({ group }: KubernetesObject): boolean {
  const ofCrossplane =
    group.endsWith('.crossplane.io') &&
    !['pkg', 'apiextensions', 'meta', 'protection', 'ops'].includes(
      group.slice(0, -'.crossplane.io'.length),
    );
  return (
    ofCrossplane ||
    group.endsWith('.upbound.io') ||
    group.endsWith('.services.k8s.aws') ||
    group.endsWith('.cnrm.cloud.google.com') ||
    group.endsWith('.azure.com')
  );
}
