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

import { Purpose } from './purposes';

const tasks: Record<string, Purpose[]> = {
  advancedsecurity: ['code-scan'],
  azurecli: [],
  azurekeyvault: [],
  azurewebapp: ['deploy'],
  cache: [],
  componentgovernancecomponentdetection: ['dependency-scan'],
  containerstructuretest: ['test'],
  copyfiles: [],
  credscan: ['secret-scan'],
  downloadbuildartifacts: [],
  downloadpipelineartifact: [],
  dockerinstaller: [],
  gotool: [],
  helmdeploy: ['deploy'],
  helminstaller: [],
  javatoolinstaller: [],
  kubectlinstaller: [],
  kubernetesmanifest: ['deploy'],
  kubelogininstaller: [],
  manualvalidation: ['approval'],
  maven: ['test'],
  nodetool: [],
  npmauthenticate: [],
  nugetauthenticate: [],
  nugettoolinstaller: [],
  publishbuildartifacts: [],
  publishcodecoverageresults: ['coverage'],
  publishpipelineartifact: [],
  publishtestresults: [],
  snyksecurityscan: ['dependency-scan'],
  sonarcloudanalyze: ['code-quality'],
  sonarcloudprepare: [],
  sonarcloudpublish: [],
  sonarqubeanalyze: ['code-quality'],
  sonarqubeprepare: [],
  sonarqubepublish: [],
  trivy: ['image-scan'],
  usedotnet: [],
  usenode: [],
  usepythonversion: [],
  vstest: ['test'],
  whitesource: ['dependency-scan'],
};

/** What a task of Azure Pipelines is for; undefined if it is not known. */
export function meaningOfTask(
  task: string,
  inputs: Record<string, string>,
): Purpose[] | undefined {
  const name = task.split('@')[0].toLowerCase();
  const command = inputs.command?.toLowerCase() ?? '';
  switch (name) {
    case 'docker':
      return meaningOfDocker(command);
    case 'dotnetcorecli':
      return command === 'test' ? ['test'] : [];
    case 'npm':
      return command === 'publish' ? ['publish'] : [];
    case 'kubernetes':
      return command === 'apply' ? ['deploy'] : [];
    default:
      return Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  }
}

function meaningOfDocker(command: string): Purpose[] {
  if (command === 'build') {
    return ['image-build'];
  }
  if (command === 'push') {
    return ['image-push'];
  }
  // the default of the task is to do both
  return command === '' || command === 'buildandpush'
    ? ['image-build', 'image-push']
    : [];
}
