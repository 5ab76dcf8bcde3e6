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

    /**
     * Models beside the built-in one, and changes to models. Each entry has either `folder` or `extends`. Extensions are
     * applied in this order. A relative path starts at the working directory of the backend.
     */
    models?: Array<{
      /** A folder with a model of your own, or with a folder for each. */
      folder?: string;
      /** The id of the model that the rest of this entry changes, such as cncf-cloud-native. */
      extends?: string;
      /** The editions that threshold, target and changes are for. All by default. */
      editions?: string[];
      /** Files with criteria of your own, added to the model. */
      criteria?: string[];
      /** The share of a level's weight that must be met to pass it: above 0.5, at most 1. */
      threshold?: number;
      /** The levels to aim at, which views show beside what is. */
      target?: {
        /** For the overall level, and for each dimension without a target of its own. */
        level?: number;
        /** By the id of the dimension. */
        dimensions?: { [dimensionId: string]: number };
      };
      /** Changes to single criteria. What is missing stays as it is. */
      changes?: Array<{
        /** The id of the criterion, such as PR-security-2a. */
        criterion: string;
        /** With false, it is not asked. */
        enabled?: boolean;
        /** Its level. */
        level?: number;
        /** How much of its level it stands for: above 0, usually 1. */
        weight?: number;
        /** Whether the level cannot be passed without it. */
        mustHave?: boolean;
        /** Whether "not applicable" is an allowed answer. */
        allowNotApplicable?: boolean;
        /** For how many days an answer of a person counts, from 1 to 3650. */
        validityDays?: number;
      }>;
    }>;

    /**
     * The organisation's own policy, pages and actions at single criteria, by the id of the criterion. Addresses, and
     * texts under values, may have the placeholders {entityRef}, {kind}, {namespace}, {name} and {criterion}.
     */
    selfService?: {
      [criterionId: string]: {
        /** Markdown of at most 4000 characters; with $file from a file. */
        policy?: string;
        /** Up to ten pages to read, such as a runbook. */
        links?: Array<{
          /** As the panel shows it. */
          title: string;
          /** A web address, or a path of the portal that starts with a slash. */
          url: string;
        }>;
        /** Up to ten things to do. Each has either `url` or `template`. */
        actions?: Array<{
          /** As the panel shows it. */
          title: string;
          /** A web address, or a path of the portal that starts with a slash. */
          url?: string;
          /** The namespace and name of a software template, such as default/add-image-scan. */
          template?: string;
          /** What its form begins with, by the names of the template's parameters. */
          values?: object;
        }>;
      };
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

    /** Counting everything anew, to find and mend what is wrong. */
    recount?: {
      /** When it is done. Every night at 3:17 by default, in the time zone of the backend. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /**
     * How services are told apart when they are compared: the first cohort that fits counts, and what fits none is
     * counted as unknown. By default cloud-native, migrating and not-cloud-native, as the annotation
     * cloud-native-maturity.io/cohort of the entity says.
     */
    cohorts?: Array<{
      /** Of small letters, digits and dashes. */
      id: string;
      /** As pages show it. Default: the id */
      title?: string;
      /** An entity belongs to the cohort if any of these holds. Each names one of annotation, label or field. */
      match: Array<{
        /** The key of an annotation. */
        annotation?: string;
        /** The key of a label. */
        label?: string;
        /** A field of the entity. */
        field?: 'kind' | 'type' | 'lifecycle' | 'tag';
        /** The values that will do, whatever their case. Any by default. */
        values?: string[];
      }>;
    }>;

    /** Answers of people. */
    answers?: {
      /**
       * For how many days an answer counts before it is unknown again, from 1 to 3650, unless its criterion says
       * otherwise. Default: 180
       */
      validityDays?: number;
      /** How many days before its expiry an answer is said to expire, from 0 to 3650. Default: 30 */
      warningDays?: number;
    };

    /** What supports an answer. */
    evidence?: {
      /** Which criteria count as met only with evidence. Default: never */
      requiredFor?: 'never' | 'mustHaves' | 'always';
    };

    /** Answers that are kept in a file beside the code of their subject. */
    repository?: {
      /** With false, no file is read; what files said before expires in time. Default: true */
      enabled?: boolean;
      /** When files are read. Every half hour by default. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** Facts: what machines observed. */
    facts?: {
      /**
       * For how many days a fact holds that does not say so itself and is not observed again, from 1 to 3650. Default: 90
       */
      validityDays?: number;
      /** For how many days the earlier values of facts are kept, from 1 to 3650. Default: 365 */
      historyDays?: number;
    };

    /** Deployments and releases: how they are counted. */
    delivery?: {
      /** How often each service should be delivered in a week: above 0, at most 1000. Default: 1 */
      targetPerWeek?: number;
      /**
       * The environments whose deployments count, in any case. Default: production, prod, prd and live
       */
      environments?: string[];
      /** For how many days deployments and releases are kept, from 200 to 3650. Default: 400 */
      historyDays?: number;
    };

    /** Collectors of facts within the backend, by their ids: `catalog`, `delivery`, and those that modules add. */
    collectors?: {
      [collectorId: string]: {
        /** With false, it does not run; what it said expires in time. Default: true */
        enabled?: boolean;
        /** When it runs. By default as the collector says, or every hour. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };

    /** Exceptions: approved waivers of a criterion. */
    /** Which assessments are submitted by their owners and confirmed by a reviewer. Default: none */
    review?: {
      scopes?: Array<{
        /** Kinds of entities, in any case. Default: all */
        kinds?: string[];
        /** `spec.type` of the entities. Default: all */
        types?: string[];
        /** Owned by one of these Groups or by a Group below. Default: any owner */
        groups?: string[];
        /** Ids of the dimensions whose answers are reviewed. Default: all */
        dimensions?: string[];
      }>;
    };
    exceptions?: {
      /** How many days away the end of an exception may be, from 1 to 3650. Default: 180 */
      maximumDays?: number;
    };
  };
}
