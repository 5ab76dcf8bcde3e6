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

import { posix } from 'node:path';
import { SourceFile } from '../checkout/SourceFile';
import { Conclusions } from '../facts/Conclusions';
import { Conclusion, NotAnalysed } from '../facts/types';
import { concludeAvailability } from '../kubernetes/availability';
import { concludeContainers } from '../kubernetes/containers';
import { concludeDelivery } from '../kubernetes/delivery';
import { KubernetesObject, objectsOf } from '../kubernetes/KubernetesObject';
import { chartOf, isTemplate } from '../kubernetes/charts';
import { Manifests } from '../kubernetes/Manifests';
import { concludeOperations } from '../kubernetes/operations';
import { Overlays } from '../kubernetes/overlays';
import { concludeProtection } from '../kubernetes/protection';
import { renderManifests } from '../kubernetes/renderManifests';
import { CheckoutContext, Collector } from './Collector';

/** Kubernetes manifests, kustomizations and charts. */
export class KubernetesCollector implements Collector {
  readonly id = 'kubernetes';
  readonly #objects: KubernetesObject[] = [];
  readonly #overlays = new Overlays();
  readonly #charts = new Set<string>();
  readonly #gaps: NotAnalysed[] = [];

  wants(path: string): boolean {
    return (
      ['.yaml', '.yml', '.json'].includes(posix.extname(path).toLowerCase()) ||
      Overlays.isNamedAsOne(path)
    );
  }

  read(file: SourceFile): void {
    if (file.isSample) {
      return;
    }
    if (Overlays.isOne(file)) {
      this.#overlays.add(file);
      return;
    }
    // every object has both words in it; this saves to parse all the other files
    if (!file.text.includes('apiVersion') || !file.text.includes('kind')) {
      return;
    }
    if (isTemplate(file)) {
      this.#charts.add(chartOf(file));
      return;
    }
    this.#objects.push(
      ...file.yaml().flatMap(document => objectsOf(file.path, document)),
    );
  }

  failed(path: string, reason: string): void {
    this.#gaps.push({ file: path, title: reason });
  }

  async conclude({
    files,
    isRepository,
    renderer,
    root,
  }: CheckoutContext): Promise<Conclusion> {
    const conclusions = new Conclusions();
    const rendered = await renderManifests({
      root,
      files,
      chartFiles: this.#charts,
      overlays: this.#overlays,
      renderer,
    });
    const gaps = [...rendered.gaps, ...this.#overlays.gaps];
    conclusions.notAnalysed(...gaps, ...rendered.remarks);
    const plain = this.#objects.filter(
      ({ file }) => !this.#overlays.isPatch(file) && !rendered.isReplaced(file),
    );
    const manifests = new Manifests(
      [...plain, ...rendered.objects],
      new Set([...this.#overlays.overlaidFiles(), ...rendered.overlaid]),
      [...gaps, ...this.#gaps],
    );
    conclusions.some(
      'kubernetes.manifests',
      [
        ...manifests.workloads.map(({ object }) => ({
          ok: true,
          evidence: object.evidence('declared'),
        })),
        ...[...this.#charts, ...this.#overlays.paths].map(file => ({
          ok: true,
          evidence: { title: 'declared', file, line: 1 },
        })),
      ],
      isRepository ? [{ title: 'the repository has no manifests' }] : [],
      'the folder is not the top of a Git repository',
      manifests.gaps,
    );
    concludeContainers(manifests, conclusions);
    concludeAvailability(manifests, conclusions);
    concludeProtection(manifests, conclusions);
    concludeOperations(manifests, conclusions);
    concludeDelivery(manifests, conclusions);
    return conclusions.conclude();
  }
}
