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

import { Evidence, NotAnalysed } from '../facts/types';
import { meaningOfAction, meaningOfCommand } from './meaning';
import { Job, Pipeline, Step } from './model';
import { PackageScripts } from './packageScripts';
import { Purpose } from './purposes';

/** Something that a pipeline does. */
export interface Use {
  purpose: Purpose;
  evidence: Evidence;
  pipeline: Pipeline;
  job: Job;
}

/** What pipelines do, and what they do that is not known. */
export interface Uses {
  uses: Use[];
  gaps: NotAnalysed[];
}

/** Looks up what every step of the pipelines is for. */
export function findUses(pipelines: Pipeline[], scripts: PackageScripts): Uses {
  const uses: Use[] = [];
  const gaps: NotAnalysed[] = pipelines.flatMap(pipeline => pipeline.gaps);
  for (const pipeline of pipelines) {
    for (const job of pipeline.jobs) {
      for (const step of job.steps) {
        visitStep(pipeline, job, step, scripts, { uses, gaps });
      }
    }
  }
  return { uses, gaps };
}

function visitStep(
  pipeline: Pipeline,
  job: Job,
  step: Step,
  scripts: PackageScripts,
  { uses, gaps }: Uses,
): void {
  const add = (
    purposes: Purpose[] | undefined,
    title: string,
    line: number,
    file: string = job.file ?? pipeline.file,
  ) => {
    const evidence = { title, file, line };
    if (purposes === undefined) {
      gaps.push({ ...evidence, title: `what ${title} does is not known` });
    } else {
      uses.push(
        ...purposes.map(purpose => ({ purpose, evidence, pipeline, job })),
      );
    }
  };
  if (step.uses !== undefined) {
    add(meaningOfAction(step.uses, step.inputs), step.uses, step.line);
  }
  for (const command of step.commands) {
    for (const { words, line, file } of scripts.expand(command)) {
      add(meaningOfCommand(words), shorten(words.join(' ')), line, file);
    }
  }
}

function shorten(text: string): string {
  const oneLine = text.split(/\s+/).join(' ');
  return oneLine.length > 80 ? `${oneLine.slice(0, 79)}…` : oneLine;
}
