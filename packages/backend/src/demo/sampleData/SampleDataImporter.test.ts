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
import { mockServices } from '@backstage/backend-test-utils';
import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ImportRequest } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityService } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { readExamples } from '../__testUtils__/repositoryFiles';
import { sampleModel } from '../__testUtils__/sampleModel';
import { SampleCompanyReader } from './SampleCompanyReader';
import { SampleDataImporter } from './SampleDataImporter';

const ORIGIN = 'file:/portal/examples/all.yaml';

/** The examples as the catalog returns them, with the annotations and relations that the sample data needs. */
const company: Entity[] = readExamples().map(entity => {
  const { metadata, spec = {} } = entity;
  const namespace = metadata.namespace ?? 'default';
  const relate = (type: string, value: unknown) =>
    [value ?? []].flat().map(ref => ({
      type,
      targetRef: stringifyEntityRef(
        parseEntityRef(String(ref), {
          defaultKind: 'group',
          defaultNamespace: namespace,
        }),
      ),
    }));
  return {
    ...entity,
    metadata: {
      ...metadata,
      namespace,
      annotations: {
        ...metadata.annotations,
        [ANNOTATION_ORIGIN_LOCATION]: ORIGIN,
      },
    },
    relations: [
      { type: 'partOf', targetRef: 'group:default/vesperline' },
      ...relate('ownedBy', spec.owner),
      ...relate('memberOf', spec.memberOf),
    ],
  };
});

/** A Maturity backend that knows its catalog, and remembers what was imported. */
class MaturityBackend implements MaturityService {
  readonly imports: ImportRequest[] = [];
  synchronized = true;
  getRollup = async () => {
    throw new Error('not asked for');
  };

  async getModels() {
    const { id, edition, title } = sampleModel;
    return {
      items: [
        { id: 'other', edition, title: 'Other', isDefault: false },
        { id, edition, title, isDefault: true },
      ],
    };
  }

  async getModel({ modelId }: { modelId: string }) {
    if (modelId !== sampleModel.id) {
      throw new Error(`${modelId} is not the default model`);
    }
    return sampleModel;
  }

  async getStatus() {
    return {
      entities: 0,
      // before the plugin has read the whole catalog it knows some of the subjects at most
      subjects: this.synchronized ? 1000 : 1,
      sampleData: this.imports.length > 0,
      synchronization: { lastSuccessAt: '2026-11-20T12:00:00Z' },
    };
  }

  async importAnswers(request: ImportRequest) {
    const alreadyImported = this.imports.some(({ id }) => id === request.id);
    this.imports.push(request);
    return {
      imported: request.answers.length,
      subjects: 0,
      alreadyImported,
      dryRun: false,
    };
  }
}

function createImporter(entities: Entity[], maturity: MaturityService) {
  const auth = mockServices.auth();
  return SampleDataImporter.create({
    company: SampleCompanyReader.create({
      catalog: catalogServiceMock({ entities }),
      auth,
    }),
    maturity,
    auth,
    logger: mockServices.logger.mock(),
    validityDays: 180,
  });
}

const named = (name: string) =>
  company.filter(({ metadata }) => metadata.name === name);

function scopeOfCriterion(criterionId: string) {
  return sampleModel.dimensions
    .flatMap(({ categories }) => categories)
    .flatMap(({ criteria }) => criteria)
    .find(({ id }) => id === criterionId)?.scope;
}

describe('SampleDataImporter', () => {
  it('imports one year for the components that ask for it, as sample data', async () => {
    const maturity = new MaturityBackend();

    await expect(createImporter(company, maturity).tryToImport()).resolves.toBe(
      'done',
    );

    expect(maturity.imports).toHaveLength(1);
    const [{ id, sample, answers }] = maturity.imports;
    expect({ id, sample }).toEqual({ id: 'sample-data', sample: true });
    expect(answers.length).toBeLessThanOrEqual(20_000);

    const assessed = new Set(answers.map(({ entityRef }) => entityRef));
    expect(assessed).toContain('component:default/payment-gateway');
    expect(assessed).toContain('component:onboard/edge-sync');
    expect(assessed).not.toContain('component:default/station-screens');
    expect(assessed).not.toContain('component:default/depot-scheduler-classic');
    const components = company.filter(({ kind }) => kind === 'Component');
    const assessedComponents = [...assessed].filter(ref =>
      ref.startsWith('component:'),
    );
    const share = 1 - assessedComponents.length / components.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.1);

    // A team, the ground that its services stand on, answers the criteria of its own scope.
    const scopesOf = (ref: string) =>
      new Set(
        answers
          .filter(({ entityRef }) => entityRef === ref)
          .map(({ criterionId }) => scopeOfCriterion(criterionId)),
      );
    expect(scopesOf('group:default/payments')).toEqual(new Set(['team']));
    expect(assessed).not.toContain('group:default/travel');

    const authorsOf = (ref: string) =>
      new Set(
        answers
          .filter(({ entityRef }) => entityRef === ref)
          .map(({ authorRef }) => authorRef),
      );
    expect([...authorsOf('component:default/invoice-service')].sort()).toEqual([
      'user:default/artem.kovalenko',
      'user:default/colette.girard',
    ]);
    expect([...authorsOf('component:default/legacy-seat-maps')]).toEqual([
      undefined,
    ]);
  });

  it('waits until the catalog has read the whole company, and the plugin the catalog', async () => {
    const maturity = new MaturityBackend();

    await expect(createImporter([], maturity).tryToImport()).resolves.toBe(
      'later',
    );
    await expect(
      createImporter(company.slice(0, -1), maturity).tryToImport(),
    ).resolves.toBe('later');
    maturity.synchronized = false;
    await expect(createImporter(company, maturity).tryToImport()).resolves.toBe(
      'later',
    );
    expect(maturity.imports).toEqual([]);
  });

  it('does nothing in a portal that has its sample data already, or another catalog', async () => {
    const maturity = new MaturityBackend();
    await createImporter(company, maturity).tryToImport();
    await expect(createImporter(company, maturity).tryToImport()).resolves.toBe(
      'done',
    );
    expect(maturity.imports).toHaveLength(1);

    const elsewhere = new MaturityBackend();
    const strangers = named('payment-gateway');
    await createImporter(strangers, elsewhere).tryToImport();
    expect(elsewhere.imports).toEqual([]);
  });

  it('splits what one import cannot take, and finishes after an interruption', async () => {
    const maturity = new MaturityBackend();
    const [criterion] = sampleModel.dimensions[0].categories[0].criteria;
    maturity.getModel = async () => ({
      ...sampleModel,
      dimensions: [
        {
          ...sampleModel.dimensions[0],
          categories: [
            {
              ...sampleModel.dimensions[0].categories[0],
              criteria: Array.from({ length: 150 }, (_, index) => ({
                ...criterion,
                id: `criterion-${index}`,
              })),
            },
          ],
        },
      ],
    });
    const importer = createImporter(company, maturity);
    const importAnswers = maturity.importAnswers.bind(maturity);
    maturity.importAnswers = async request => {
      if (request.id === 'sample-data-2') {
        maturity.importAnswers = importAnswers;
        throw new Error('the network is down');
      }
      return importAnswers(request);
    };

    await expect(importer.tryToImport()).rejects.toThrow('the network is down');
    await expect(importer.tryToImport()).resolves.toBe('done');

    const parts = new Map(
      maturity.imports.map(part => [part.id, part.answers]),
    );
    expect(parts.size).toBeGreaterThan(1);
    const seen = new Set<string>();
    for (const answers of parts.values()) {
      expect(answers.length).toBeLessThanOrEqual(20_000);
      const subjects = new Set(answers.map(({ entityRef }) => entityRef));
      expect([...subjects].filter(subject => seen.has(subject))).toEqual([]);
      subjects.forEach(subject => seen.add(subject));
    }
  });
});
