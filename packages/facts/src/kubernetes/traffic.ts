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
import { at, listAt, textAt } from '../parsers/data';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';

const noWorkload = 'no workload was found in plain manifests';

export function concludeNetworkPolicies(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  conclusions.some(
    'kubernetes.network-policies',
    manifests.matching(
      'restricts traffic',
      object =>
        object.is('networking.k8s.io', 'NetworkPolicy') ||
        object.is(
          'cilium.io',
          'CiliumNetworkPolicy',
          'CiliumClusterwideNetworkPolicy',
        ) ||
        object.is(
          'projectcalico.org',
          'NetworkPolicy',
          'GlobalNetworkPolicy',
        ) ||
        object.is(
          'crd.projectcalico.org',
          'NetworkPolicy',
          'GlobalNetworkPolicy',
        ),
    ),
    manifests.searched,
    noWorkload,
    manifests.gaps,
  );
}

export function concludeIngress(
  { objects, gaps }: Manifests,
  conclusions: Conclusions,
): void {
  const checks = objects.flatMap<Check>(object => {
    if (
      object.is('networking.k8s.io', 'Ingress') ||
      object.is('extensions', 'Ingress')
    ) {
      return [
        check(object, listAt(object.value, 'spec', 'tls').length > 0, ['spec']),
      ];
    }
    if (object.is('route.openshift.io', 'Route')) {
      return [
        check(object, at(object.value, 'spec', 'tls') !== undefined, ['spec']),
      ];
    }
    if (object.is('gateway.networking.k8s.io', 'Gateway')) {
      return listAt(object.value, 'spec', 'listeners').map((listener, index) =>
        check(
          object,
          ['HTTPS', 'TLS'].includes(textAt(listener, 'protocol') ?? ''),
          ['spec', 'listeners', index],
        ),
      );
    }
    return [];
  });
  conclusions.every(
    'kubernetes.ingress-tls',
    checks,
    'no Ingress, Gateway or Route was found in plain manifests',
    gaps,
  );
}

function check(
  object: KubernetesObject,
  hasTls: boolean,
  path: Array<string | number>,
): Check {
  return {
    ok: hasTls,
    evidence: object.evidence(hasTls ? 'TLS' : 'no TLS', ...path),
  };
}

export function concludeMesh(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  conclusions.some(
    'kubernetes.service-mesh',
    manifests.matching(
      'mutual TLS',
      object =>
        (object.is('security.istio.io', 'PeerAuthentication') &&
          textAt(object.value, 'spec', 'mtls', 'mode') === 'STRICT') ||
        object.is('policy.linkerd.io', 'MeshTLSAuthentication') ||
        isInjectedByLinkerd(object),
    ),
    manifests.searched,
    noWorkload,
    manifests.gaps,
  );
}

function isInjectedByLinkerd({ value }: KubernetesObject): boolean {
  return [['metadata'], ['spec', 'template', 'metadata']].some(
    path =>
      at(value, ...path, 'annotations', 'linkerd.io/inject') === 'enabled',
  );
}
