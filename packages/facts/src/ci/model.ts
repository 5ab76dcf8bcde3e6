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

import { NotAnalysed } from '../facts/types';

/** What starts a pipeline. */
export type TriggerKind =
  | 'main'
  | 'branch'
  | 'tag'
  | 'change-proposal'
  | 'schedule'
  | 'person'
  | 'other';

export interface Trigger {
  kind: TriggerKind;
  line: number;
}

/** A command of a shell script, without what only wraps it. */
export interface Command {
  /** The command and its arguments; variables stand as they are written. */
  words: string[];
  line: number;
}

/** A command, and where it is written and run. */
export interface PlacedCommand extends Command {
  /** The folder of the checkout in which it runs. */
  folder?: string;
  /** The file with it, if that is not the file of the pipeline. */
  file?: string;
}

export interface Step {
  title: string;
  line: number;
  /** An action, task or template by name, such as actions/checkout@v4. */
  uses?: string;
  /** What the action is given. */
  inputs: Record<string, string>;
  commands: PlacedCommand[];
}

export interface Job {
  name: string;
  /** The file with it, if that is not the file of the pipeline. */
  file?: string;
  line: number;
  /** The environment that it deploys to, as the pipeline names it. */
  environment?: string;
  /** Whether a person has to let it start. */
  isManual: boolean;
  /** Whether its failure lets the pipeline go on. */
  mayFail: boolean;
  /** Narrower than those of the pipeline, where the job says so. */
  triggers?: Trigger[];
  steps: Step[];
  /** Where the credentials of the job are restricted, or are not. */
  permissions?: 'least' | 'all' | 'default';
  /** Whether it gets short-lived credentials from the CI system. */
  usesIdentityToken: boolean;
}

/** A pipeline, whatever system runs it. */
export interface Pipeline {
  file: string;
  system: string;
  triggers: Trigger[];
  /** Whether what starts it is set outside of the checkout, so that no trigger is known not to be there. */
  triggersAreElsewhere?: boolean;
  jobs: Job[];
  /** What it does that cannot be seen in the checkout. */
  gaps: NotAnalysed[];
}
