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

/** From objects of GitOps and progressive delivery, and from infrastructure code. */
export const deliveryFacts = {
  ...defineFacts(
    {
      collector: 'kubernetes',
      unknown: 'there are no manifests, or some were not analysed',
    },
    {
      'gitops.application': {
        meaning: 'Argo CD or Flux keeps something in line with Git.',
        known:
          'an Application, ApplicationSet, Kustomization or HelmRelease is declared',
        false: 'there are workloads or such applications, and none is',
      },
      'gitops.automated-sync': {
        meaning:
          'Whatever Argo CD or Flux keeps in line follows Git without a person.',
        known:
          'every such object is synchronized automatically, and none is suspended',
        false: 'one waits for a person or is suspended',
        unknown: 'no such object was found, or some were not analysed',
      },
      'gitops.drift-corrected': {
        meaning: 'Differences from Git are corrected.',
        known:
          'Argo CD heals by itself, Flux is not suspended, and drift detection of releases of Helm is enabled',
        false: 'one leaves drift as it is',
        unknown: 'no such object was found, or some were not analysed',
      },
      'gitops.preview-environments': {
        meaning: 'Change proposals get environments by GitOps.',
        known:
          'an ApplicationSet generates applications from pull or merge requests',
        false: 'there are workloads or such applications, and none is',
      },
      'gitops.image-updates': {
        meaning: 'New images are taken over through Git.',
        known: 'an ImageUpdateAutomation of Flux is declared',
        false: 'there are workloads or such applications, and none is',
      },
      'delivery.progressive': {
        meaning: 'New versions reach a part of the traffic first.',
        known:
          'a Rollout with a canary or blue-green strategy, or a Canary of Flagger, is declared',
        false: 'there are workloads or such applications, and none is',
      },
      'delivery.automated-analysis': {
        meaning: 'They are rolled back if measurements get worse.',
        known: 'such a rollout has an analysis with metrics',
        false: 'there are workloads or such applications, and none is',
      },
    },
  ),
  ...defineFacts(
    {
      collector: 'infrastructure',
      unknown:
        'the folder is not the top of a Git repository, or a file is not valid',
    },
    {
      'infrastructure.code': {
        meaning: 'Infrastructure is described as code.',
        known:
          'files of Terraform, OpenTofu, Bicep, Crossplane, Pulumi, CDK, SAM or Ansible were found',
        false: 'the whole repository was read and has none',
      },
      'infrastructure.tools': {
        meaning: 'The tools that it is written for.',
        type: 'texts',
        known: 'there is such a file',
        unknown: 'none was found',
      },
      'infrastructure.providers-pinned': {
        meaning: 'Every provider of Terraform is required in certain versions.',
        known: 'each has a version',
        false: 'one has none',
        unknown:
          'there is no terraform block with providers, or a file is not valid',
      },
      'infrastructure.modules-pinned': {
        meaning: 'Every module of Terraform from elsewhere has a version.',
        known: 'each has a version or a ref',
        false: 'one has neither',
        unknown: 'no module from elsewhere is used, or a file is not valid',
      },
      'infrastructure.remote-state': {
        meaning: 'The state of Terraform is kept where the team shares it.',
        known: 'a backend other than local, or a cloud block, is declared',
        false: 'there are terraform blocks and none is',
        unknown: 'there is no terraform block, or a file is not valid',
      },
    },
  ),
};
