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
import { parseGroovyBlocks, Statement } from '../parsers/groovyBlocks';
import { Job, Pipeline, Step, Trigger } from './model';
import { scriptCommands } from './scripts';

/** Steps that never are what a fact asks about. */
const neutralSteps = new Set(
  `archiveArtifacts buildDiscarder catchError checkout cleanWs copyArtifacts deleteDir disableConcurrentBuilds echo emailext
  error fileExists fingerprint git githubNotify junit library mail milestone publishHTML readFile recordIssues scm sleep
  slackSend stash tool unstash writeFile xunit`.split(/\s+/),
);
/** Steps around other steps. */
const wrappers = new Set(
  `ansiColor container credentials dir lock node nodejs parallel retry sshagent steps timeout timestamps warnError
  withAWS withCredentials withDockerRegistry withEnv withMaven withSonarQubeEnv ws`.split(
    /\s+/,
  ),
);

const postConditions = new Set(
  'always changed fixed regression aborted failure success unstable unsuccessful cleanup'.split(
    ' ',
  ),
);

export function isJenkinsfile(path: string): boolean {
  const name = posix.basename(path);
  return name === 'Jenkinsfile' || name.startsWith('Jenkinsfile.');
}

class JenkinsReader {
  constructor(readonly file: string, readonly gaps: NotAnalysed[]) {}

  /** Stages may hold stages, one after the other or side by side. */
  stages(statements: Statement[]): Job[] {
    return statements.flatMap(({ name, block, arguments: args, line }) => {
      if (block === undefined) {
        return [];
      }
      if (['stages', 'parallel', 'matrix'].includes(name)) {
        return this.stages(block);
      }
      return name === 'stage' ? this.#stage(args[0] ?? name, line, block) : [];
    });
  }

  #stage(name: string, line: number, block: Statement[]): Job[] {
    const steps = block
      .filter(part => ['steps', 'post'].includes(part.name))
      .flatMap(part => this.#steps(part.block ?? []));
    const inner = this.stages(block);
    const when = block.find(part => part.name === 'when')?.block ?? [];
    const input = block.some(part => part.name === 'input');
    return [
      {
        name,
        line,
        isManual: input,
        mayFail: false,
        triggers: triggersOfCondition(when),
        usesIdentityToken: false,
        steps: input
          ? [
              ...steps,
              {
                title: 'input',
                line,
                uses: 'jenkins/input',
                inputs: {},
                commands: [],
              },
            ]
          : steps,
      },
      ...inner,
    ];
  }

  #steps(statements: Statement[]): Step[] {
    return statements.flatMap(statement => this.#step(statement));
  }

  #step({ name, line, arguments: args, block }: Statement): Step[] {
    if (name === 'sh') {
      const script = args.filter(
        argument =>
          ![
            'script',
            'returnStdout',
            'returnStatus',
            'label',
            'true',
            'false',
          ].includes(argument),
      )[0];
      return [
        {
          title: 'sh',
          line,
          inputs: {},
          commands: scriptCommands(
            script ?? '',
            line,
            '.',
            { file: this.file, shell: undefined },
            this.gaps,
          ),
        },
      ];
    }
    if (name === 'input') {
      return [
        { title: name, line, uses: 'jenkins/input', inputs: {}, commands: [] },
      ];
    }
    if (name === 'waitForQualityGate') {
      return [
        {
          title: name,
          line,
          inputs: {},
          commands: [{ words: ['sonar-scanner'], line }],
        },
      ];
    }
    if (
      block !== undefined &&
      (wrappers.has(name) || postConditions.has(name))
    ) {
      return this.#steps(block);
    }
    if (!neutralSteps.has(name)) {
      this.gaps.push({
        file: this.file,
        line,
        title:
          name === 'script'
            ? 'a block of script is only known by running it'
            : `what ${name} does is not known`,
      });
    }
    return [];
  }
}

/**
 * Reads a declarative Jenkinsfile.
 *
 * @throws Error if it is scripted: then only running it tells what it does
 */
export function readJenkinsfile(file: SourceFile): Pipeline {
  const pipeline = parseGroovyBlocks(file.text).find(
    ({ name, block }) => name === 'pipeline' && block !== undefined,
  );
  if (!pipeline) {
    throw new Error('is a scripted Jenkinsfile, or calls a library');
  }
  const gaps: NotAnalysed[] = [];
  const reader = new JenkinsReader(file.path, gaps);
  return {
    file: file.path,
    system: 'Jenkins',
    triggers: triggersOf(pipeline.block ?? []),
    triggersAreElsewhere: true,
    jobs: reader.stages(pipeline.block ?? []),
    gaps,
  };
}

function triggersOf(statements: Statement[]): Trigger[] {
  const triggers = statements.find(({ name }) => name === 'triggers');
  return (triggers?.block ?? [])
    .filter(({ name }) => name === 'cron')
    .map(({ line }) => ({ kind: 'schedule', line }));
}

/** A stage that is for a branch or a tag only. */
function triggersOfCondition(when: Statement[]): Trigger[] | undefined {
  const found = when.flatMap(({ name, arguments: args, line }): Trigger[] => {
    switch (name) {
      case 'branch':
        return [
          {
            kind: ['main', 'master'].includes(args[0]) ? 'main' : 'other',
            line,
          },
        ];
      case 'buildingTag':
      case 'tag':
        return [{ kind: 'tag', line }];
      case 'changeRequest':
        return [{ kind: 'change-proposal', line }];
      default:
        return [];
    }
  });
  return found.length > 0 ? found : undefined;
}
