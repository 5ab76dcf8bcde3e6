import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  /** Maturity assessments of catalog entities. */
  maturity?: {
    /**
     * Which entities are assessed as services: those that match any of these rules. All Components by default.
     */
    subjects?: Array<{
      /** The kind, such as Component. */
      kind: string;
      /** Only entities whose spec.type is one of these. Every type by default. */
      types?: string[];
      /** Only entities whose spec.lifecycle is one of these. Every lifecycle by default. */
      lifecycles?: string[];
    }>;

    /**
     * The Group that stands for the whole organisation, such as group:default/company. By default the Group without a
     * parent that has the most groups below it.
     */
    organization?: string;

    /** The model that entities are assessed by. */
    defaultModel?: {
      /** The id of the model. Default: cncf-cloud-native */
      id?: string;
      /** The edition of the model. By default the one that the model names as its default. */
      edition?: string;
    };

    /** Translations of models, beside those that come with the models. */
    translations?: {
      /**
       * Directories with translations of your own. Each holds a folder for each model, and in it one for each language. A
       * relative path starts at the working directory of the backend.
       */
      directories?: string[];
    };

    /** Reading entities, owners and hierarchy from the catalog. */
    synchronization?: {
      /** When the catalog is read. Every five minutes by default. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** Answers of people. */
    answers?: {
      /** For how many days an answer counts before it is unknown again, from 1 to 3650. Default: 180 */
      validityDays?: number;
    };
  };
}
