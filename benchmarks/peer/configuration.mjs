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

/** The facts that the peer can observe of any entity by itself, by what observes them. */
const FACTS = {
  entityMetadataFactRetriever: ['hasTitle', 'hasDescription', 'hasTags'],
  entityOwnershipFactRetriever: ['hasOwner', 'hasGroupOwner'],
  techdocsFactRetriever: [
    'hasAnnotationBackstageIoTechdocsRef',
    'hasAnnotationBackstageIoTechdocsEntity',
  ],
};

/** What observes facts, by its name: also the name of its task. */
export const RETRIEVERS = Object.keys(FACTS);

/** The configuration of the peer, with so many checks of its facts. */
export function peerConfiguration(options) {
  const { baseUrl, port, connection, prefix, token, catalogFile, checks } =
    options;
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      database: {
        client: 'pg',
        connection,
        prefix,
        knexConfig: { pool: { min: 4, max: 20 } },
      },
      auth: {
        externalAccess: [
          { type: 'static', options: { token, subject: 'benchmark' } },
        ],
      },
    },
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
    permission: { enabled: true },
    catalog: {
      // Each entity is processed once: processing again would compete with what is measured.
      processingInterval: { hours: 24 },
      rules: [{ allow: ['Component', 'Domain', 'Group', 'System'] }],
      locations: [{ type: 'file', target: catalogFile }],
    },
    techInsights: {
      factRetrievers: Object.fromEntries(
        RETRIEVERS.map(name => [
          name,
          {
            cadence: '0 3 1 1 *',
            initialDelay: { seconds: 1 },
            lifecycle: { timeToLive: { days: 30 } },
          },
        ]),
      ),
      factChecker: { checks: checksOf(checks) },
    },
  };
}

function checksOf(count) {
  const facts = Object.entries(FACTS).flatMap(([retriever, names]) =>
    names.map(name => ({ retriever, name })),
  );
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const { retriever, name } = facts[index % facts.length];
      return [
        `check-${index}`,
        {
          type: 'json-rules-engine',
          name: `Check ${index}`,
          description: `Whether ${name} is true`,
          factIds: [retriever],
          metadata: {
            category: `Category ${index % 4}`,
            rank: 1 + (index % 3),
          },
          rule: {
            conditions: {
              all: [{ fact: name, operator: 'equal', value: true }],
            },
          },
        },
      ];
    }),
  );
}

/** The entities of a sample company as files of a catalog have them: what is related is named in the specification. */
export function toDescriptors(entities) {
  return entities.map(({ relations, ...entity }) => {
    const targetOf = type =>
      relations.find(relation => relation.type === type)?.targetRef;
    const owner = targetOf('ownedBy') ?? 'group:default/group-0';
    return {
      ...entity,
      spec: {
        ...entity.spec,
        ...{
          Component: { owner, system: targetOf('partOf') },
          Domain: { owner },
          Group: { parent: targetOf('childOf') },
          System: { owner, domain: targetOf('partOf') },
        }[entity.kind],
      },
    };
  });
}
