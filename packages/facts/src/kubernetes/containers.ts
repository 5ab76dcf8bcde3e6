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

import { hasDigest, hasVersion } from '../container/images';
import { Conclusions } from '../facts/Conclusions';
import { Check } from '../facts/types';
import { at, isRecord, listAt, textAt } from '../parsers/data';
import { Manifests } from './Manifests';
import { Container, Workload } from './Workload';

const noWorkload = 'no workload was found in plain manifests';

/** What the containers of the workloads declare. */
export function concludeContainers(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  const { workloads, gaps } = manifests;
  const built = imagesOfSkaffold(manifests);
  const each = (
    check: (workload: Workload, container: Container) => Check,
    wanted: (workload: Workload, container: Container) => boolean = () => true,
  ) =>
    workloads.flatMap(workload =>
      workload.containers
        .filter(container => wanted(workload, container))
        .map(container => check(workload, container)),
    );
  const serving = ({ keepsRunning }: Workload, { isInit }: Container) =>
    keepsRunning && !isInit;

  conclusions.every(
    'kubernetes.resources',
    each(checkResources),
    noWorkload,
    gaps,
  );
  conclusions.every(
    'kubernetes.readiness-probes',
    each(probeCheck('readinessProbe'), serving),
    noWorkload,
    gaps,
  );
  conclusions.every(
    'kubernetes.liveness-probes',
    each(probeCheck('livenessProbe'), serving),
    noWorkload,
    gaps,
  );
  const probed = ['readinessProbe', 'livenessProbe'] as const;
  const probes = probed.flatMap(probe => each(probeCheck(probe), serving));
  conclusions.some(
    'kubernetes.health-checks',
    probes,
    probes.map(({ evidence }) => evidence),
    noWorkload,
    gaps,
  );
  conclusions.every(
    'kubernetes.images-versioned',
    each(imageCheck(hasVersion, built)),
    noWorkload,
    gaps,
  );
  conclusions.every(
    'kubernetes.images-pinned',
    each(imageCheck(hasDigest, built)),
    noWorkload,
    gaps,
  );
  conclusions.some(
    'kubernetes.external-configuration',
    each(checkConfiguration).filter(({ ok }) => ok),
    manifests.searched,
    noWorkload,
    gaps,
  );
}

/** The names of images that Skaffold replaces by what it has built. */
function imagesOfSkaffold({ objects }: Manifests): Set<string> {
  return new Set(
    objects
      .filter(({ group }) => group === 'skaffold')
      .flatMap(({ value }) => listAt(value, 'build', 'artifacts'))
      .flatMap(artifact => textAt(artifact, 'image') ?? []),
  );
}

function checkResources(workload: Workload, container: Container): Check {
  const missing = [
    ['requests', 'cpu'],
    ['requests', 'memory'],
    ['limits', 'memory'],
  ].filter(([list, resource]) => {
    const value = at(container.value, 'resources', list, resource);
    // a limit without a request is the request, too
    const limit = at(container.value, 'resources', 'limits', resource);
    return (value ?? (list === 'requests' ? limit : undefined)) === undefined;
  });
  return workload.checkContainer(
    container,
    missing.length === 0,
    missing.length === 0
      ? 'requests and limits are set'
      : `no ${missing.map(path => path.join('.')).join(', ')}`,
    'resources',
  );
}

function probeCheck(probe: 'livenessProbe' | 'readinessProbe') {
  return (workload: Workload, container: Container) => {
    const isSet = isRecord(at(container.value, probe));
    return workload.checkContainer(
      container,
      isSet,
      isSet ? probe : `no ${probe}`,
      probe,
    );
  };
}

function imageCheck(test: (image: string) => boolean, built: Set<string>) {
  return (workload: Workload, container: Container) => {
    const image = textAt(container.value, 'image');
    // what envsubst or Skaffold fills in later
    const isPlaceholder =
      image === undefined || image.includes('$') || built.has(image);
    return workload.checkContainer(
      container,
      isPlaceholder ? undefined : test(image),
      `image ${image ?? 'is not named'}`,
      'image',
    );
  };
}

function checkConfiguration(workload: Workload, container: Container): Check {
  const sources = ['configMapRef', 'secretRef'];
  const keys = ['configMapKeyRef', 'secretKeyRef'];
  const volumes = ['configMap', 'secret', 'csi', 'projected'];
  const isExternal =
    listAt(container.value, 'envFrom').some(item =>
      sources.some(key => at(item, key) !== undefined),
    ) ||
    listAt(container.value, 'env').some(item =>
      keys.some(key => at(item, 'valueFrom', key) !== undefined),
    ) ||
    listAt(workload.pod, 'volumes').some(
      volume =>
        volumes.some(key => at(volume, key) !== undefined) &&
        listAt(container.value, 'volumeMounts').some(
          mount => textAt(mount, 'name') === textAt(volume, 'name'),
        ),
    );
  return workload.checkContainer(
    container,
    isExternal,
    'takes its configuration from a ConfigMap or Secret',
  );
}
