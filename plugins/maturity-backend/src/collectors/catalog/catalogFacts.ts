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
import { FactDeclaration } from '@cloud-native-maturity/backstage-plugin-maturity-node';

/** The collector runs every hour: what it said a week ago and did not renew is not known any more. */
const VALIDITY_DAYS = 7;

const meanings = {
  'catalog.owner': [
    'boolean',
    'The owner is a Group of the catalog that has members.',
  ],
  'catalog.owner-members': ['number', 'How many members the owning Group has.'],
  'catalog.description': ['boolean', 'The entity has a description.'],
  'catalog.lifecycle': ['text', 'The lifecycle that the entity states.'],
  'catalog.type': ['text', 'The type that the entity states.'],
  'catalog.system': [
    'boolean',
    'The entity belongs to a System of the catalog.',
  ],
  'catalog.provides-apis': [
    'number',
    'How many APIs of the catalog it provides. Each has a definition, without which the catalog takes none.',
  ],
  'catalog.production-apis': [
    'number',
    'How many of the APIs that it provides state the lifecycle production.',
  ],
  'catalog.api-types': [
    'texts',
    'The types of the APIs that it provides, such as openapi or grpc.',
  ],
  'catalog.api-consumers': [
    'number',
    'How many other entities of the catalog consume an API that it provides.',
  ],
  'catalog.consumes-apis': [
    'number',
    'How many APIs of the catalog it consumes.',
  ],
  'catalog.dependencies': [
    'number',
    'How many entities of the catalog it says it depends on.',
  ],
  'catalog.references-resolved': [
    'boolean',
    'Owner, system, APIs and dependencies that it names are all in the catalog.',
  ],
  'catalog.documentation': [
    'boolean',
    'The entity names its technical documentation (TechDocs).',
  ],
  'catalog.source-location': [
    'boolean',
    'It is known at which address its source code is.',
  ],
  'catalog.repository-annotation': [
    'boolean',
    'The entity names its repository, by an annotation.',
  ],
  'catalog.ci-annotation': [
    'boolean',
    'The entity names its pipelines, by an annotation.',
  ],
  'catalog.kubernetes-annotation': [
    'boolean',
    'The entity names its objects in Kubernetes, by an annotation.',
  ],
  'catalog.gitops-annotation': [
    'boolean',
    'The entity names its applications in Argo CD, by an annotation.',
  ],
  'catalog.monitoring-annotation': [
    'boolean',
    'The entity names its dashboards or metrics, by an annotation.',
  ],
  'catalog.alerting-annotation': [
    'boolean',
    'The entity names its alerts, by an annotation.',
  ],
  'catalog.error-tracking-annotation': [
    'boolean',
    'The entity names its project in a tool that collects errors, by an annotation.',
  ],
  'catalog.on-call-annotation': [
    'boolean',
    'The entity names who is on call for it, by an annotation.',
  ],
  'catalog.code-quality-annotation': [
    'boolean',
    'The entity names its project in a tool for code quality or coverage, by an annotation.',
  ],
  'catalog.security-annotation': [
    'boolean',
    'The entity names its project in a tool that scans for vulnerabilities or licences, by an annotation.',
  ],
  'catalog.secrets-annotation': [
    'boolean',
    'The entity names where its secrets are kept, by an annotation.',
  ],
  'catalog.feature-flags-annotation': [
    'boolean',
    'The entity names its project of feature flags, by an annotation.',
  ],
} as const satisfies Record<string, [FactDeclaration['type'], string]>;

/** The names of the facts that the catalog tells. */
export type CatalogFactName = keyof typeof meanings;

/** Every fact that the catalog tells, as it is declared. */
export const catalogFacts: FactDeclaration[] = Object.entries(meanings).map(
  ([name, [type, description]]) => ({
    name,
    type,
    description,
    validityDays: VALIDITY_DAYS,
  }),
);
