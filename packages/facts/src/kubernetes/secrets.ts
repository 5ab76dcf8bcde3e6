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
import { at, entriesAt } from '../parsers/data';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';

const noWorkload = 'no workload was found in plain manifests';

export function concludeSecrets(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  const secrets = manifests.objects.filter(isSecretWithContent);
  conclusions.some(
    'kubernetes.secrets-from-store',
    manifests.matching(
      'keeps the content out of Git, or encrypted',
      object =>
        isFromStore(object) || (object.is('', 'Secret') && isEncrypted(object)),
    ),
    manifests.searched,
    noWorkload,
    manifests.gaps,
  );
  conclusions.every(
    'kubernetes.no-plain-secrets',
    [
      ...secrets.map(object => ({
        ok: isEncrypted(object),
        evidence: object.evidence(
          isEncrypted(object) ? 'is encrypted' : 'has its content in Git',
        ),
      })),
      ...manifests.workloads.map(({ object }) => ({
        ok: true,
        evidence: object.evidence('has no secret beside it'),
      })),
    ],
    noWorkload,
    manifests.gaps,
  );
}

function isFromStore(object: KubernetesObject): boolean {
  return (
    object.is(
      'external-secrets.io',
      'ExternalSecret',
      'ClusterExternalSecret',
    ) ||
    object.is('bitnami.com', 'SealedSecret') ||
    object.is('secrets-store.csi.x-k8s.io', 'SecretProviderClass') ||
    object.is(
      'secrets.hashicorp.com',
      'VaultStaticSecret',
      'VaultDynamicSecret',
    ) ||
    object.is('isindir.github.com', 'SopsSecret') ||
    object.is('onepassword.com', 'OnePasswordItem')
  );
}

function isSecretWithContent(object: KubernetesObject): boolean {
  return (
    object.is('', 'Secret') &&
    ['data', 'stringData'].some(field =>
      entriesAt(object.value, field).some(
        ([, content]) => content !== null && content !== '',
      ),
    )
  );
}

/** SOPS adds its own field beside what it encrypts. */
function isEncrypted({ value }: KubernetesObject): boolean {
  return at(value, 'sops') !== undefined;
}
