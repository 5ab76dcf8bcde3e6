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

import { at, listAt, textAt, textsAt } from '../parsers/data';
import { YamlDocument } from '../parsers/yaml';
import { isMainBranch } from './branches';
import { Trigger, TriggerKind } from './model';

/** Without rules, a pipeline runs for every branch and tag, and by schedules that are set in the project. */
const always: TriggerKind[] = ['main', 'branch', 'tag'];

/**
 * What starts a pipeline: its own rules, or else what its jobs wait for.
 */
export function pipelineTriggers(
  workflow: { value: unknown; document: YamlDocument } | undefined,
  ofJobs: Trigger[],
): Trigger[] {
  const rules = listAt(workflow?.value, 'rules');
  const line = workflow?.document.lineOf(['workflow']) ?? 1;
  const kinds = new Set<TriggerKind>(
    rules.length > 0
      ? rules.flatMap(kindsOfRule)
      : [...always, ...ofJobs.map(({ kind }) => kind)],
  );
  return [...kinds].map(kind => ({ kind, line }));
}

/** What a job runs for; undefined if it runs whenever the pipeline does. */
export function jobTriggers(
  rules: unknown[],
  only: unknown,
): Trigger[] | undefined {
  if (rules.length > 0) {
    return [...new Set(rules.flatMap(kindsOfRule))].map(kind => ({
      kind,
      line: 1,
    }));
  }
  const refs = Array.isArray(only) ? textsAt(only) : textsAt(only, 'refs');
  return refs.length > 0
    ? refs.flatMap(kindsOfRef).map(kind => ({ kind, line: 1 }))
    : undefined;
}

function kindsOfRef(ref: string): TriggerKind[] {
  const keywords: Record<string, TriggerKind[]> = {
    branches: ['main', 'branch'],
    merge_requests: ['change-proposal'],
    pushes: ['main', 'branch'],
    schedules: ['schedule'],
    tags: ['tag'],
    web: ['person'],
  };
  if (Object.hasOwn(keywords, ref)) {
    return keywords[ref];
  }
  return [isMainBranch(ref) ? 'main' : 'other'];
}

function kindsOfRule(rule: unknown): TriggerKind[] {
  if (textAt(rule, 'when') === 'never') {
    return [];
  }
  const condition = textAt(rule, 'if');
  if (condition === undefined) {
    return at(rule, 'exists') === undefined ? always : ['other'];
  }
  // of alternatives each counts by itself, of several conditions the most telling one
  return condition.split('||').flatMap(alternative => {
    const kinds = alternative.split('&&').flatMap(kindOfComparison);
    return kinds.length > 0 ? kinds.slice(0, 1) : ['other'];
  });
}

/** Understands what compares one variable, as nearly all rules do. */
function kindOfComparison(comparison: string): TriggerKind[] {
  const [variable, operator, ...value] = comparison
    .split(' ')
    .map(word => word.trim())
    .filter(word => word !== '' && word !== '(' && word !== ')');
  const text = value.join(' ').split('"').join('').split("'").join('');
  if (operator === '!=' || operator === '!~' || variable === undefined) {
    return [];
  }
  switch (variable.replace('(', '')) {
    case '$CI_PIPELINE_SOURCE':
      return kindsOfSource(text);
    case '$CI_COMMIT_TAG':
      return text === 'null' ? [] : ['tag'];
    case '$CI_MERGE_REQUEST_ID':
    case '$CI_MERGE_REQUEST_IID':
      return ['change-proposal'];
    case '$CI_COMMIT_BRANCH':
    case '$CI_COMMIT_REF_NAME':
      return kindsOfBranch(operator, text);
    default:
      return [];
  }
}

function kindsOfSource(source: string): TriggerKind[] {
  const sources: Record<string, TriggerKind> = {
    merge_request_event: 'change-proposal',
    push: 'branch',
    schedule: 'schedule',
    web: 'person',
  };
  return [Object.hasOwn(sources, source) ? sources[source] : 'other'];
}

function kindsOfBranch(
  operator: string | undefined,
  branch: string,
): TriggerKind[] {
  if (operator === undefined) {
    return ['branch'];
  }
  return branch === '$CI_DEFAULT_BRANCH' || isMainBranch(branch)
    ? ['main']
    : ['other'];
}
