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

import { Check, Evidence, NotAnalysed } from '../facts/types';
import { KubernetesObject } from './KubernetesObject';
import { Workload } from './Workload';

/** Everything that the manifests of a checkout declare. */
export class Manifests {
  readonly workloads: Workload[];

  constructor(
    readonly objects: KubernetesObject[],
    overlaidFiles: Set<string>,
    /** Charts, overlays and files that could hold more objects. */
    readonly gaps: NotAnalysed[],
  ) {
    this.workloads = objects.flatMap(
      object => Workload.of(object, overlaidFiles.has(object.file)) ?? [],
    );
  }

  /** Where something was looked for that a workload should have. */
  get searched(): Evidence[] {
    return this.workloads.map(({ object }) => object.evidence('is without'));
  }

  /** Objects that are as wanted, as checks. */
  matching(
    title: string,
    wanted: (object: KubernetesObject) => boolean,
  ): Check[] {
    return this.objects
      .filter(wanted)
      .map(object => ({ ok: true, evidence: object.evidence(title) }));
  }
}
