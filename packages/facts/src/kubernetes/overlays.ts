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
import { NotAnalysed } from '../facts/types';
import { at, listAt, textAt, textsAt } from '../parsers/data';
import { whyNotBuild } from './overlayInputs';

/** Fields of a kustomization that change the objects it takes in. */
const changes = [
  'components',
  'configurations',
  'images',
  'patches',
  'patchesJson6902',
  'patchesStrategicMerge',
  'replacements',
  'replicas',
  'transformers',
];

/** A kustomization of the checkout. */
export interface Kustomization {
  path: string;
  folder: string;
  value: unknown;
  /** Whether its file has more in it than one document. */
  isOdd: boolean;
  /** Files and folders that it takes in, as paths of the checkout. */
  resources: string[];
  /** Files with pieces of objects. */
  patches: string[];
  changesObjects: boolean;
}

/** What kustomizations do to the manifests around them. */
export class Overlays {
  readonly #kustomizations = new Map<string, Kustomization>();
  readonly gaps: NotAnalysed[] = [];

  get paths(): string[] {
    return [...this.#kustomizations.values()].map(({ path }) => path);
  }

  /** Whether a file has the name of a kustomization. */
  static isNamedAsOne(path: string): boolean {
    return [
      'kustomization.yaml',
      'kustomization.yml',
      'kustomization',
    ].includes(posix.basename(path).toLowerCase());
  }

  /** Whether a file is a kustomization: those of Flux, which may have the same name, are objects. */
  static isOne(file: SourceFile): boolean {
    const [document] = Overlays.isNamedAsOne(file.path) ? file.yaml() : [];
    const apiVersion = textAt(document?.value, 'apiVersion');
    return (
      document !== undefined &&
      (apiVersion === undefined ||
        apiVersion.startsWith('kustomize.config.k8s.io/'))
    );
  }

  add(file: SourceFile): void {
    const [document, ...others] = file.yaml();
    if (!document) {
      return;
    }
    const value = document.value;
    const local = (path: string) => posix.join(file.folder, path);
    const resources = ['resources', 'bases', 'components', 'crds'].flatMap(
      field =>
        textsAt(value, field).map((path, index) => ({ field, path, index })),
    );
    const remote = resources.filter(({ path }) => isRemote(path));
    this.gaps.push(
      ...remote.map(({ field, path, index }) => ({
        file: file.path,
        line: document.lineOf([field, index]),
        title: `${path} is outside of the checkout`,
      })),
      ...listAt(value, 'helmCharts').map((chart, index) => ({
        file: file.path,
        line: document.lineOf(['helmCharts', index]),
        title: `chart ${textAt(chart, 'name') ?? ''} would have to be rendered`,
      })),
    );
    this.#kustomizations.set(file.folder, {
      path: file.path,
      folder: file.folder,
      value,
      isOdd: others.length > 0,
      resources: resources
        .filter(resource => !remote.includes(resource))
        .map(({ path }) => local(path)),
      patches: [
        ...textsAt(value, 'patchesStrategicMerge'),
        ...['patches', 'patchesJson6902'].flatMap(field =>
          listAt(value, field).flatMap(patch => textAt(patch, 'path') ?? []),
        ),
      ]
        .filter(path => !path.includes('\n'))
        .map(local),
      changesObjects: changes.some(field => at(value, field) !== undefined),
    });
  }

  /** Whether a file holds pieces of objects, which are no objects by themselves. */
  isPatch(path: string): boolean {
    return [...this.#kustomizations.values()].some(({ patches }) =>
      patches.includes(path),
    );
  }

  /** The files whose objects a kustomization changes, directly or through another one. */
  overlaidFiles(): Set<string> {
    const overlaid = new Set<string>();
    for (const kustomization of this.#kustomizations.values()) {
      if (kustomization.changesObjects) {
        this.#addResources(kustomization, overlaid, new Set());
      }
    }
    return overlaid;
  }

  /** Those that no other takes in; a Component can only be taken in. */
  roots(): Kustomization[] {
    const all = [...this.#kustomizations.values()];
    const taken = new Set(
      all.flatMap(({ resources }) =>
        resources.flatMap(path => this.#at(path)?.path ?? []),
      ),
    );
    return all.filter(
      ({ path, value }) =>
        !taken.has(path) && textAt(value, 'kind') !== 'Component',
    );
  }

  /** The files with objects, or with pieces of them, that come out of rendering a kustomization. */
  coveredFiles(root: Kustomization): Set<string> {
    const covered = new Set<string>();
    this.#addResources(root, covered, new Set());
    for (const { patches } of this.#withTaken(root)) {
      patches.forEach(path => covered.add(path));
    }
    return covered;
  }

  /**
   * Why a kustomization must not be given to a renderer, with all that it takes in; missing if it may.
   *
   * @param isFile - whether a path is a regular file of the checkout
   */
  whyNotBuild(
    root: Kustomization,
    isFile: (path: string) => boolean,
  ): string | undefined {
    for (const each of this.#withTaken(root)) {
      const reason = each.isOdd
        ? 'it has more than one document'
        : whyNotBuild(each.value, each.folder, {
            isFile,
            isKustomized: path => this.#kustomizations.has(path),
          });
      if (reason) {
        return each === root ? reason : `${each.path}: ${reason}`;
      }
    }
    return undefined;
  }

  #at(path: string): Kustomization | undefined {
    return this.#kustomizations.get(path.replace(/\/$/, ''));
  }

  #withTaken(root: Kustomization): Kustomization[] {
    const all = new Set([root]);
    for (const each of all) {
      for (const path of each.resources) {
        const inner = this.#at(path);
        if (inner) {
          all.add(inner);
        }
      }
    }
    return [...all];
  }

  #addResources(
    kustomization: Kustomization,
    overlaid: Set<string>,
    seen: Set<string>,
  ): void {
    if (seen.has(kustomization.path)) {
      return;
    }
    seen.add(kustomization.path);
    for (const resource of kustomization.resources) {
      const inner = this.#at(resource);
      if (inner) {
        this.#addResources(inner, overlaid, seen);
      } else {
        overlaid.add(resource);
      }
    }
  }
}

function isRemote(path: string): boolean {
  return (
    path.includes('://') ||
    path.includes('?ref=') ||
    path.startsWith('git@') ||
    path.startsWith('github.com/')
  );
}
