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
import { at, isRecord, listAt, textAt } from '../parsers/data';
import { KubernetesObject } from './KubernetesObject';
import { Manifests } from './Manifests';

const noWorkload = 'no workload was found in plain manifests';
const noApplication = 'no object of Argo CD or Flux was found';

/** GitOps and progressive delivery. */
export function concludeDelivery(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  const { objects, gaps } = manifests;
  const applications = objects.filter(isApplication);
  const searched = [
    ...manifests.searched,
    ...applications.map(object => object.evidence('is without')),
  ];
  const declared = (
    name: Parameters<Conclusions['some']>[0],
    title: string,
    wanted: (object: KubernetesObject) => boolean,
  ) =>
    conclusions.some(
      name,
      manifests.matching(title, wanted),
      searched,
      noWorkload,
      gaps,
    );

  declared('gitops.application', 'is kept in line with Git', isApplication);
  conclusions.every(
    'gitops.automated-sync',
    applications.map(checkSync),
    noApplication,
    gaps,
  );
  conclusions.every(
    'gitops.drift-corrected',
    applications.map(checkDrift),
    noApplication,
    gaps,
  );
  declared(
    'gitops.preview-environments',
    'makes an environment of every change proposal',
    object =>
      object.is('argoproj.io', 'ApplicationSet') && usesChangeProposals(object),
  );
  declared(
    'gitops.image-updates',
    'takes over new images through Git',
    object => object.is('image.toolkit.fluxcd.io', 'ImageUpdateAutomation'),
  );
  declared(
    'delivery.progressive',
    'reaches a part of the traffic first',
    object => isProgressive(object),
  );
  declared(
    'delivery.automated-analysis',
    'is rolled back if measurements get worse',
    object => isProgressive(object) && isAnalysed(object),
  );
}

function isApplication(object: KubernetesObject): boolean {
  return (
    object.is('argoproj.io', 'Application', 'ApplicationSet') ||
    object.is('kustomize.toolkit.fluxcd.io', 'Kustomization') ||
    object.is('helm.toolkit.fluxcd.io', 'HelmRelease')
  );
}

/** What Argo CD is told about an application; of a set, about each that it makes. */
function policyOf({ kind, value }: KubernetesObject): unknown {
  return kind === 'ApplicationSet'
    ? at(value, 'spec', 'template', 'spec', 'syncPolicy')
    : at(value, 'spec', 'syncPolicy');
}

function checkSync(object: KubernetesObject): Check {
  const automated = at(policyOf(object), 'automated');
  const isAutomated =
    object.group === 'argoproj.io'
      ? isRecord(automated) && at(automated, 'enabled') !== false
      : at(object.value, 'spec', 'suspend') !== true;
  return {
    ok: isAutomated,
    evidence: object.evidence(
      isAutomated ? 'follows Git by itself' : 'waits for a person',
      'spec',
    ),
  };
}

/** Flux applies a Kustomization anew each time; a release of Helm only if that is switched on. */
function checkDrift(object: KubernetesObject): Check {
  const { group, kind, value } = object;
  const isSuspended = at(value, 'spec', 'suspend') === true;
  const ofFlux =
    kind === 'HelmRelease'
      ? textAt(value, 'spec', 'driftDetection', 'mode') === 'enabled'
      : true;
  const isCorrected =
    group === 'argoproj.io'
      ? at(policyOf(object), 'automated', 'selfHeal') === true
      : ofFlux && !isSuspended;
  return {
    ok: isCorrected,
    evidence: object.evidence(
      isCorrected ? 'drift is corrected' : 'drift is left as it is',
      'spec',
    ),
  };
}

function usesChangeProposals({ value }: KubernetesObject): boolean {
  const uses = (generator: unknown): boolean =>
    at(generator, 'pullRequest') !== undefined ||
    ['matrix', 'merge'].some(kind =>
      listAt(generator, kind, 'generators').some(
        inner => at(inner, 'pullRequest') !== undefined,
      ),
    );
  return listAt(value, 'spec', 'generators').some(uses);
}

function isProgressive(object: KubernetesObject): boolean {
  return (
    object.is('flagger.app', 'Canary') ||
    (object.is('argoproj.io', 'Rollout') &&
      ['canary', 'blueGreen'].some(strategy =>
        isRecord(at(object.value, 'spec', 'strategy', strategy)),
      ))
  );
}

function isAnalysed({ kind, value }: KubernetesObject): boolean {
  if (kind === 'Canary') {
    return listAt(value, 'spec', 'analysis', 'metrics').length > 0;
  }
  const canary = at(value, 'spec', 'strategy', 'canary');
  return (
    at(canary, 'analysis') !== undefined ||
    listAt(canary, 'steps').some(step => at(step, 'analysis') !== undefined) ||
    at(value, 'spec', 'strategy', 'blueGreen', 'prePromotionAnalysis') !==
      undefined
  );
}
