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
import { at, listAt, textAt, textsAt } from '../parsers/data';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';

/** Policies for the cluster, and whether they refuse what breaks them. */
export function concludePolicies(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  conclusions.some(
    'kubernetes.admission-policies',
    manifests.matching('is a policy', isPolicy),
    manifests.searched,
    'no workload was found in plain manifests',
    manifests.gaps,
  );
  conclusions.every(
    'kubernetes.admission-policies-enforced',
    manifests.objects.filter(isPolicy).map(check),
    'no policy was found in plain manifests',
    manifests.gaps,
  );
}

function isPolicy(object: KubernetesObject): boolean {
  return (
    object.is('kyverno.io', 'ClusterPolicy', 'Policy') ||
    object.is('policies.kyverno.io', 'ValidatingPolicy') ||
    object.group === 'constraints.gatekeeper.sh' ||
    object.is(
      'admissionregistration.k8s.io',
      'ValidatingAdmissionPolicyBinding',
    )
  );
}

function check(object: KubernetesObject): Check {
  const enforced = isEnforced(object);
  return {
    ok: enforced,
    evidence: object.evidence(enforced ? 'refuses' : 'only reports'),
  };
}

function isEnforced({ group, kind, value }: KubernetesObject): boolean {
  if (group === 'constraints.gatekeeper.sh') {
    // the default of Gatekeeper is to deny
    return (textAt(value, 'spec', 'enforcementAction') ?? 'deny') === 'deny';
  }
  if (
    kind === 'ValidatingAdmissionPolicyBinding' ||
    kind === 'ValidatingPolicy'
  ) {
    const actions = textsAt(value, 'spec', 'validationActions');
    return kind === 'ValidatingPolicy' && actions.length === 0
      ? true
      : actions.includes('Deny');
  }
  // the default of Kyverno is to audit; newer versions say it with each rule
  const ofPolicy = textAt(value, 'spec', 'validationFailureAction');
  const validating = listAt(value, 'spec', 'rules').filter(
    rule => at(rule, 'validate') !== undefined,
  );
  return validating.every(rule =>
    isEnforce(textAt(rule, 'validate', 'failureAction') ?? ofPolicy),
  );
}

function isEnforce(action: string | undefined): boolean {
  return action?.toLowerCase() === 'enforce';
}
