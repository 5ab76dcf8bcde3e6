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

import { at, entriesAt, listAt, Path, textAt } from '../parsers/data';
import { Check } from '../facts/types';
import { KubernetesObject } from './KubernetesObject';

/** Where the template of a pod is, by group and kind. */
const podPaths: Record<string, Path> = {
  '/Pod': [],
  '/ReplicationController': ['spec', 'template'],
  'apps.openshift.io/DeploymentConfig': ['spec', 'template'],
  'apps/DaemonSet': ['spec', 'template'],
  'apps/Deployment': ['spec', 'template'],
  'apps/ReplicaSet': ['spec', 'template'],
  'apps/StatefulSet': ['spec', 'template'],
  'argoproj.io/Rollout': ['spec', 'template'],
  'batch/CronJob': ['spec', 'jobTemplate', 'spec', 'template'],
  'batch/Job': ['spec', 'template'],
  'serving.knative.dev/Service': ['spec', 'template'],
};
const shortLived = ['Job', 'CronJob'];
const replicated = ['Deployment', 'StatefulSet', 'Rollout', 'DeploymentConfig'];
const bare = ['Pod', 'ReplicaSet', 'ReplicationController'];

/** A container of a workload. */
export interface Container {
  name: string;
  path: Path;
  value: unknown;
  /** Whether it only prepares the others; sidecars that keep running are not meant. */
  isInit: boolean;
}

/** An object that runs pods. */
export class Workload {
  readonly podPath: Path;
  readonly containers: Container[];

  private constructor(
    readonly object: KubernetesObject,
    path: Path,
    /** Whether an overlay or values change it that were not rendered, so that nothing it lacks is established. */
    readonly isOverlaid: boolean,
  ) {
    this.podPath = [...path, 'spec'];
    this.containers = ['initContainers', 'containers'].flatMap(list =>
      listAt(object.value, ...this.podPath, list).map((value, index) => ({
        name: textAt(value, 'name') ?? `${index + 1}`,
        path: [...this.podPath, list, index],
        value,
        isInit:
          list === 'initContainers' &&
          textAt(value, 'restartPolicy') !== 'Always',
      })),
    );
  }

  /** The workload that an object is; undefined if it is none, or takes its pods from another object. */
  static of(
    object: KubernetesObject,
    isOverlaid: boolean,
  ): Workload | undefined {
    const key = `${object.group}/${object.kind}`;
    const path = Object.hasOwn(podPaths, key) ? podPaths[key] : undefined;
    return path && at(object.value, ...path, 'spec', 'containers') !== undefined
      ? new Workload(object, path, isOverlaid)
      : undefined;
  }

  get pod(): unknown {
    return at(this.object.value, ...this.podPath);
  }

  get keepsRunning(): boolean {
    return !shortLived.includes(this.object.kind);
  }

  get isReplicated(): boolean {
    return replicated.includes(this.object.kind);
  }

  get isBare(): boolean {
    return bare.includes(this.object.kind);
  }

  /** Whether a label selector matches its pods. */
  matches(selector: unknown): boolean {
    const labels = new Map(
      entriesAt(
        this.object.value,
        ...this.podPath.slice(0, -1),
        'metadata',
        'labels',
      ),
    );
    const wanted = entriesAt(selector, 'matchLabels');
    const expressions = listAt(selector, 'matchExpressions');
    return (
      wanted.length + expressions.length > 0 &&
      wanted.every(([key, value]) => labels.get(key) === value) &&
      expressions.every(expression => matchesExpression(labels, expression))
    );
  }

  /** Something about the workload; not established where an overlay could change it. */
  check(ok: boolean | undefined, title: string, ...path: Path): Check {
    return {
      ok: this.#established(ok),
      evidence: this.#evidence(ok, this.object.evidence(title, ...path)),
    };
  }

  /** Something about one of its containers. */
  checkContainer(
    { name, path }: Container,
    ok: boolean | undefined,
    title: string,
    ...within: Path
  ): Check {
    return this.check(
      ok,
      `container ${name}: ${title}`,
      ...[...path, ...within],
    );
  }

  #established(ok: boolean | undefined): boolean | undefined {
    return ok === false && this.isOverlaid ? undefined : ok;
  }

  #evidence(ok: boolean | undefined, evidence: Check['evidence']) {
    return ok === false && this.isOverlaid
      ? {
          ...evidence,
          title: `${evidence.title}; what changes it was not rendered`,
        }
      : evidence;
  }
}

function matchesExpression(
  labels: Map<string, unknown>,
  expression: unknown,
): boolean {
  const key = textAt(expression, 'key') ?? '';
  const values = listAt(expression, 'values');
  switch (textAt(expression, 'operator')) {
    case 'In':
      return values.includes(labels.get(key));
    case 'NotIn':
      return !values.includes(labels.get(key));
    case 'Exists':
      return labels.has(key);
    case 'DoesNotExist':
      return !labels.has(key);
    default:
      return false;
  }
}
