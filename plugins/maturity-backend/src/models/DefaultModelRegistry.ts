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
import { InputError, NotFoundError } from '@backstage/errors';
import {
  MaturityModel,
  ModelSummary,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CustomModels } from './custom';
import { loadTranslatedModels } from './loadModels';
import { DefaultModelSelection, ModelRegistry } from './ModelRegistry';
import { ModelValidationError } from './ModelValidationError';
import { ofScope } from './ofScope';
import { SelfServices, withSelfService } from './selfService';
import { ModelTranslations } from './translations';

/** What a registry holds. */
interface RegistryContent {
  models: readonly MaturityModel[];
  retired: readonly MaturityModel[];
  defaultModel: MaturityModel;
  translations: ModelTranslations;
  selfServices: SelfServices;
}

/**
 * Holds the models in memory.
 *
 * @internal
 */
export class DefaultModelRegistry implements ModelRegistry {
  readonly #models: readonly MaturityModel[];
  readonly #retired: readonly MaturityModel[];
  readonly #default: MaturityModel;
  readonly #translations: ModelTranslations;
  readonly #selfServices: SelfServices;
  /** What readers get, by what it was made from, so that each is made once. */
  readonly #forReaders = new WeakMap<MaturityModel, MaturityModel>();

  /**
   * @param options - `models`: every model in every edition, the default edition of a model before its others, the
   * default model first. `translations`: of these models; none if missing. `defaultModel`: the choice of the
   * configuration, which goes before that order. `selfServices`: what the organisation attached to criteria; nothing if
   * missing. `retired`: editions that are not configured any more; none if missing.
   * @throws InputError if there are no models.
   * @throws ModelValidationError if the configuration chooses one that does not exist.
   */
  static create(options: {
    models: readonly MaturityModel[];
    translations?: ModelTranslations;
    defaultModel?: DefaultModelSelection;
    selfServices?: SelfServices;
    retired?: readonly MaturityModel[];
  }): DefaultModelRegistry {
    return new DefaultModelRegistry({
      models: options.models,
      retired: options.retired ?? [],
      defaultModel: selectDefault(options.models, options.defaultModel),
      translations: options.translations ?? ModelTranslations.create([]),
      selfServices: options.selfServices ?? new Map(),
    });
  }

  /**
   * Reads every model below a directory, one folder each.
   *
   * @param options - `translationDirectories`: where an organisation keeps translations of its own; `custom`: its own
   * models, and its changes to others; `selfServicesOf`: reads what it attached to the criteria of these models.
   * @throws ModelValidationError with everything that is wrong with the files and with the configuration of models.
   */
  static async fromFiles(
    directory: string,
    options?: {
      defaultModel?: DefaultModelSelection;
      translationDirectories?: readonly string[];
      custom?: CustomModels;
      selfServicesOf?: (models: readonly MaturityModel[]) => SelfServices;
    },
  ): Promise<DefaultModelRegistry> {
    const loaded = await loadTranslatedModels(
      directory,
      options?.translationDirectories,
      options?.custom,
    );
    return DefaultModelRegistry.create({
      ...loaded,
      selfServices: options?.selfServicesOf?.(loaded.models),
      defaultModel: options?.defaultModel,
    });
  }

  private constructor(options: RegistryContent) {
    this.#models = options.models;
    this.#retired = options.retired;
    this.#default = options.defaultModel;
    this.#translations = options.translations;
    this.#selfServices = options.selfServices;
  }

  list(): ModelSummary[] {
    const others = this.#models.filter(model => model !== this.#default);
    return [this.#default, ...others].map(model => ({
      id: model.id,
      edition: model.edition,
      title: model.title,
      isDefault: model === this.#default,
    }));
  }

  listRetired(): MaturityModel[] {
    return [...this.#retired];
  }

  withRetired(retired: readonly MaturityModel[]): ModelRegistry {
    return new DefaultModelRegistry({
      models: this.#models,
      retired,
      defaultModel: this.#default,
      translations: this.#translations,
      selfServices: this.#selfServices,
    });
  }

  getDefault(): MaturityModel {
    return this.#default;
  }

  get(modelId: string, edition?: string, language?: string): MaturityModel {
    // What the configuration chose goes before the model's own default edition.
    const candidates = [
      this.#default,
      ...this.#models,
      ...(edition === undefined ? [] : this.#retired),
    ];
    const model = candidates.find(
      candidate =>
        candidate.id === modelId &&
        (edition === undefined || candidate.edition === edition),
    );
    if (!model) {
      throw new NotFoundError(
        `There is no maturity model ${describe(
          modelId,
          edition,
        )}. Available: ${listAvailable(this.#models)}.`,
      );
    }
    return language === undefined ? model : this.translate(model, language);
  }

  translate(model: MaturityModel, language: string): MaturityModel {
    return this.#translations.translate(model, language);
  }

  getForReaders(
    modelId: string,
    options: { edition?: string; language?: string; scope?: Scope | 'none' },
  ): MaturityModel {
    const { edition, language, scope } = options;
    const whole = this.get(modelId, edition, language);
    const model = scope === undefined ? whole : ofScope(whole, scope);
    const forReaders =
      this.#forReaders.get(model) ?? withSelfService(model, this.#selfServices);
    this.#forReaders.set(model, forReaders);
    return forReaders;
  }
}

function selectDefault(
  models: readonly MaturityModel[],
  selection: DefaultModelSelection = {},
): MaturityModel {
  if (models.length === 0) {
    throw new InputError('There are no maturity models to assess entities by.');
  }
  const id = selection.id ?? models[0].id;
  const chosen = models.find(
    model =>
      model.id === id &&
      (selection.edition === undefined || model.edition === selection.edition),
  );
  if (!chosen) {
    throw new ModelValidationError([
      {
        file: 'maturity.defaultModel',
        problem: `There is no maturity model ${describe(
          id,
          selection.edition,
        )}.`,
        remedy: `Use one of these: ${listAvailable(models)}.`,
      },
    ]);
  }
  return chosen;
}

function describe(modelId: string, edition?: string): string {
  return edition === undefined
    ? `"${modelId}"`
    : `"${modelId}" in edition "${edition}"`;
}

function listAvailable(models: readonly MaturityModel[]): string {
  return models.map(model => `${model.id} (${model.edition})`).join(', ');
}
