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
import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What an edition of the built-in model is known to have. */
export interface EditionFigures {
  levels: string[];
  /** The titles of the categories, by the title of their dimension. */
  categories: Record<string, string[]>;
  counts: { cells: number } & Record<Scope, number>;
  /** The cells about which the original says nothing, as `category/level`. */
  withoutCell: string[];
  /** The levels of the criteria about certificates. */
  certificates: number[];
  /** The level in each dimension that has levels, for who meets everything. */
  reached: Record<Scope, Record<string, number>>;
}

const CATEGORIES_2_0 = {
  People: [
    'People overview',
    'Organisational change',
    'Teams and decentralisation',
    'Security',
    'Developer agility',
    'Upskilling developers',
    'CNCF certifications',
  ],
  Process: [
    'Process overview',
    'CI/CD',
    'Change control',
    'Security',
    'Audit and logs',
  ],
  Policy: ['Policy overview', 'Policy creation', 'Compliance'],
  Technology: [
    'Technology overview',
    'Infrastructure',
    'Container and runtime management',
    'Application patterns and refactoring',
    'Application release and operations',
    'Security and policy',
    'Testing and issue detection',
  ],
};

/** By edition, in the order in which they are offered. */
export const EDITION_FIGURES: Record<string, EditionFigures> = {
  '2.0': {
    levels: ['Build', 'Operate', 'Scale', 'Improve', 'Optimize'],
    // 22 categories, and Business Outcomes, which has none of its own.
    categories: { ...CATEGORIES_2_0, 'Business Outcomes': ['Outcomes'] },
    counts: { cells: 114, service: 95, team: 32, org: 105 },
    withoutCell: ['cncf-certifications/5'],
    certificates: [2, 3, 4],
    reached: {
      service: {
        people: 5,
        process: 5,
        policy: 3,
        technology: 5,
        'business-outcomes': 5,
      },
      team: { people: 5 },
      org: {
        people: 5,
        process: 5,
        policy: 5,
        technology: 5,
        'business-outcomes': 5,
      },
    },
  },
  '3.0': {
    levels: ['Build', 'Operate', 'Scale', 'Improve', 'Adapt'],
    categories: {
      ...CATEGORIES_2_0,
      'Business Outcomes': ['Outcomes', 'Cost'],
    },
    counts: { cells: 119, service: 90, team: 33, org: 112 },
    withoutCell: ['cncf-certifications/5'],
    certificates: [2, 3, 4],
    reached: {
      // Business Outcomes is rewritten for the organisation, and asks nothing of a single service.
      service: { people: 5, process: 5, policy: 3, technology: 5 },
      team: { people: 5 },
      org: {
        people: 5,
        process: 5,
        policy: 5,
        technology: 5,
        'business-outcomes': 5,
      },
    },
  },
  '4.0-beta': {
    levels: ['Build', 'Operate', 'Scale', 'Improve', 'Adapt'],
    categories: {
      People: [
        'Organisational change',
        'Teams and decentralisation',
        'Upskilling',
        'Security',
        'Culture',
        'AI',
        'CNCF certifications',
      ],
      Process: [
        'Software integration and release',
        'Security',
        'Audit and logs',
      ],
      Policy: ['Policy creation', 'Implementation and compliance', 'AI'],
      Technology: [
        'Architecture and solution design',
        'Platforms and infrastructure',
        'Container and runtime management',
        'Application patterns and refactoring',
        'Application release and operations',
        'Security and policy',
        'Testing and issue detection',
        'Cost efficiency, resource usage and sustainability',
        'AI',
      ],
      'Business Outcomes': ['Outcomes', 'Cost'],
    },
    counts: { cells: 118, service: 98, team: 30, org: 144 },
    // The working group counts skills in artificial intelligence at Level 5 as outside of what it can say.
    withoutCell: ['people-ai/5', 'cncf-certifications/1'],
    certificates: [2, 2, 3, 4, 5],
    reached: {
      // Of a single service, People asks one thing, and Business Outcomes nothing.
      service: { process: 5, policy: 4, technology: 5 },
      team: { people: 5 },
      org: {
        people: 5,
        process: 5,
        policy: 5,
        technology: 5,
        'business-outcomes': 5,
      },
    },
  },
};
