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
import { at, listAt, textsAt } from '../parsers/data';
import { Manifests } from './Manifests';
import { Container, Workload } from './Workload';
import {
  concludeIngress,
  concludeMesh,
  concludeNetworkPolicies,
} from './traffic';
import { concludeSecrets } from './secrets';

const noWorkload = 'no workload was found in plain manifests';

/** How the workloads are protected. */
export function concludeProtection(
  manifests: Manifests,
  conclusions: Conclusions,
): void {
  const { workloads, gaps } = manifests;
  const each = (check: (workload: Workload, container: Container) => Check) =>
    workloads.flatMap(workload =>
      workload.containers.map(container => check(workload, container)),
    );
  conclusions.every(
    'kubernetes.run-as-non-root',
    each(checkUser),
    noWorkload,
    gaps,
  );
  conclusions.every(
    'kubernetes.no-added-privileges',
    [...each(checkPrivileges), ...workloads.map(checkNode)],
    noWorkload,
    gaps,
  );
  conclusions.every(
    'kubernetes.no-privilege-escalation',
    each(checkEscalation),
    noWorkload,
    gaps,
  );
  conclusions.every(
    'kubernetes.read-only-root',
    each((workload, container) => {
      const isReadOnly =
        at(container.value, 'securityContext', 'readOnlyRootFilesystem') ===
        true;
      return workload.checkContainer(
        container,
        isReadOnly,
        isReadOnly
          ? 'root file system is read-only'
          : 'root file system can be written',
        'securityContext',
        'readOnlyRootFilesystem',
      );
    }),
    noWorkload,
    gaps,
  );
  concludeNetworkPolicies(manifests, conclusions);
  concludeIngress(manifests, conclusions);
  concludeMesh(manifests, conclusions);
  concludeSecrets(manifests, conclusions);
}

/** Of pod and container, the container's setting counts. */
function checkUser(workload: Workload, container: Container): Check {
  const setting = (field: string) =>
    at(container.value, 'securityContext', field) ??
    at(workload.pod, 'securityContext', field);
  const user = setting('runAsUser');
  const isNonRoot =
    typeof user === 'number' ? user > 0 : setting('runAsNonRoot') === true;
  return workload.checkContainer(
    container,
    isNonRoot,
    isNonRoot ? 'must not run as root' : 'may run as root',
    'securityContext',
  );
}

function checkPrivileges(workload: Workload, container: Container): Check {
  const added = textsAt(
    container.value,
    'securityContext',
    'capabilities',
    'add',
  ).filter(capability => capability !== 'NET_BIND_SERVICE');
  const isPrivileged =
    at(container.value, 'securityContext', 'privileged') === true;
  const given = [...(isPrivileged ? ['privileged'] : []), ...added];
  return workload.checkContainer(
    container,
    given.length === 0,
    given.length === 0 ? 'no privileges added' : `is given ${given.join(', ')}`,
    'securityContext',
  );
}

/** Namespaces and folders of the node. */
function checkNode(workload: Workload): Check {
  const { pod, podPath } = workload;
  const shared = ['hostNetwork', 'hostPID', 'hostIPC'].filter(
    field => at(pod, field) === true,
  );
  const volume = listAt(pod, 'volumes').findIndex(
    item => at(item, 'hostPath') !== undefined,
  );
  if (volume >= 0) {
    return workload.check(
      false,
      'mounts a folder of the node',
      ...podPath,
      'volumes',
      volume,
    );
  }
  return workload.check(
    shared.length === 0,
    shared.length === 0 ? 'shares nothing with the node' : shared.join(', '),
    ...podPath,
    ...shared.slice(0, 1),
  );
}

function checkEscalation(workload: Workload, container: Container): Check {
  const context = at(container.value, 'securityContext');
  const forbidden =
    at(context, 'allowPrivilegeEscalation') === false &&
    textsAt(context, 'capabilities', 'drop').some(
      capability => capability.toUpperCase() === 'ALL',
    );
  return workload.checkContainer(
    container,
    forbidden,
    forbidden
      ? 'cannot gain privileges'
      : 'may gain privileges or keeps capabilities',
    'securityContext',
  );
}
