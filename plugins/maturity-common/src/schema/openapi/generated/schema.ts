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

// Made from openapi.yaml by "npm run api:generate": change that file, not this one.

/**
 * The paths of the HTTP API.
 *
 * @public
 */
export interface paths {
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The models that entities can be assessed by */
        get: operations["ListModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{modelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One model with all its criteria */
        get: operations["GetModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{modelId}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                modelId: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What moving the assessments of a model to an edition, or changing the model, would do
         * Computes it for all assessments that are stored under another edition of the model, or with a changed model for all, those of entities that the catalog has no more included. Writes nothing.
         */
        post: operations["RehearseMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{modelId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                modelId: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the assessments of a model to an edition
         * Moves the assessment of one entity, or up to 500 of those under other editions, each in a transaction of its own. Send it again until nothing remains.
         */
        post: operations["MoveToEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the numbers can be relied on just now */
        get: operations["GetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where many entities stand, in short
         * For tables, cards and chips. Changes nothing; it is a POST because a hundred references do not fit into an address. Entities that are not assessed, unknown, or not for the reader's eyes are left out alike.
         */
        post: operations["GetEntityLevels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** All that the Maturity tab of an entity shows */
        get: operations["GetEntityMaturity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/answers/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
                criterionId: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Answer a criterion, change the answer, or withdraw it */
        put: operations["PutAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** Every change to an assessment, newest first */
        get: operations["GetAssessmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say of answers that they are still true, so that they count anew
         * Answers that somebody changed since are left alone and listed under `changed`. The rest is renewed together or, if one of them could not be given like that today, not at all.
         */
        post: operations["ConfirmAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /**
         * Subjects whose answers could be copied as drafts, the most similar first
         * Assessed subjects of the same kind and scope that the reader may read. What counts is the same type, system and owner, and tags that both have; then, who has answered more.
         */
        get: operations["ListSimilarSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/drafts/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy the answers of another subject as drafts, which count for nothing until they are confirmed
         * Only answers that fit come over: those that still count, to criteria that this subject is asked too, and that differ from its own. A draft to a criterion that has one already takes its place. Needs the permission to read the assessment of the other subject and to answer for this one.
         */
        post: operations["CopyDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/drafts/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make drafts the answers of the person who confirms them
         * Each becomes an answer of today. A draft to a criterion that is answered takes the place of that answer only if `basedOn` names it; drafts that somebody settled, and criteria that somebody answered since, are left alone and listed under `changed`. The rest is confirmed together or, if one of them could not be given like that today, not at all.
         */
        post: operations["ConfirmDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/drafts/discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard drafts of answers */
        post: operations["DiscardDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit an assessment for review */
        post: operations["SubmitReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/review/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm what was submitted, or return it with comments
         * Needs the permission `maturity.assessment.review`. Nobody decides on what they submitted, whatever a policy says.
         */
        post: operations["DecideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews that wait for the person who asks, those that wait longest first */
        get: operations["ListWaitingReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /**
         * Whether an assessment has changed
         * Cheap enough to be asked again and again. A person who asks counts as having the assessment open for three minutes, and is told by a signal when somebody else changes it.
         */
        get: operations["GetAssessmentVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import answers with their dates, all or nothing */
        post: operations["ImportAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/import-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a file of answers, all or nothing; a dry run lists what is wrong, line by line */
        post: operations["ImportFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers of people that stand, subject by subject, in the form in which they are imported */
        get: operations["ExportAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same answers as one table in CSV */
        get: operations["ExportTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the assessment of one entity to another, for example after a rename
         * Answers, their history, exceptions, drafts, reviews, targets and deliveries move; targets that the other entity has already stay. Facts do not move, nor does what a group has set for what it owns.
         */
        post: operations["MoveAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What machines observed about subjects, up to 10,000 facts a request
         * Sending the same request again changes nothing: of the same subject, name and source, only a fact with a later `observedAt` replaces an earlier one. Facts that cannot be taken are listed one by one; the others are taken. A request that does not keep to this contract is refused as a whole. For services, with an external access token, and for those who own the subjects.
         */
        post: operations["PushFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** What is known about a subject, by whom, and what could not be analysed */
        get: operations["GetFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/{kind}/{namespace}/{name}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** How far the latest collection of the facts of a subject is, and what came of it */
        get: operations["GetFactRefresh"];
        put?: never;
        /**
         * Let the collectors of the portal observe one subject now, and evaluate what is known of it
         * Returns at once; `GET` tells how far it is and what came of it, from any replica. What is under way already is returned instead of starting again. For those who may answer for the subject, at most once a minute for a subject and ten times in ten minutes for a person: beyond that with the status 429, and `Retry-After` in seconds.
         */
        post: operations["RefreshFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deployments and releases as they happen, one event or up to 1,000 of them a request
         * Takes CloudEvents 1.0 in structured JSON whose `data` is an event of CDEvents: `dev.cdevents.service.deployed` and `dev.cdevents.service.upgraded` are deployments, `dev.cdevents.artifact.published` is a release. The media type is `application/cloudevents-batch+json` for a list, `application/cloudevents+json` for one, or `application/json` for either. `source` and `id` together name an event: sending it again changes nothing. Events that cannot be taken are listed one by one; the others are taken. For services, with an external access token, and for those who own the subjects.
         */
        post: operations["PushDeliveryEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** How often a subject is delivered, and how long a change takes */
        get: operations["GetDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the target levels of a subject, or of everything that a group owns
         * Replaces all targets that were set there before; an empty list withdraws them. The nearest target counts: that of the subject, else of its group and the groups above, else the default of the model.
         */
        put: operations["PutTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/maturity-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** The file that would keep the answers of people about a subject in its repository */
        get: operations["GetMaturityFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fact-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the sources of facts are doing, for those who run the portal */
        get: operations["GetFactSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The assessments of everything that the person who asks owns or may assess */
        get: operations["GetWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of the person who asks, and the groups above them */
        get: operations["GetOwnScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exceptions that the reader may read, newest first */
        get: operations["ListExceptions"];
        put?: never;
        /** Ask for a waiver of one criterion, for one subject or for all that a group owns */
        post: operations["RequestException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exceptions/{exceptionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exceptionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or deny a request, or revoke an exception before its end */
        post: operations["DecideException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** How the services of a scope are spread over the levels, with its trend and its children */
        get: operations["GetRollup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** The services that a rollup counts, by name */
        get: operations["ListRollupSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** The criteria that hold the services of a scope back from their next level, and the lift that each would bring */
        get: operations["GetRollupGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** The services of a scope side by side, as cloud native, migrating, not cloud native, or however the portal tells them apart */
        get: operations["GetRollupCohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** How often the services of a scope are delivered, and how long a change takes */
        get: operations["GetRollupDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** Everything that a rollup was made from, for the command maturity-recompute; with pseudonyms unless the reader may read all names */
        get: operations["GetRollupProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/filters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** What the services of a scope can be filtered by */
        get: operations["GetRollupFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/bands": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** The organisation's own levels, those of its teams, and those of its services, as three rollups */
        get: operations["GetRollupBands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/report": {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
                /** Whether what holds services back from their next level is told with exceptions or without; levels, targets and what moved are told with exceptions */
                exceptions?: components["parameters"]["GapExceptions"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** How the services of a scope stand in compliance, security, performance and cost at the end of a period, and how that changed */
        get: operations["GetReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/report.csv": {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
                /** Whether what holds services back from their next level is told with exceptions or without; levels, targets and what moved are told with exceptions */
                exceptions?: components["parameters"]["GapExceptions"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** One table of the same report in CSV */
        get: operations["GetReportTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/movement": {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        /** What moved between two dates, and why; the parts add up to the whole */
        get: operations["GetMovement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollups/{scope}/movement/{cause}/subjects": {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
                cause: components["schemas"]["MovementCause"];
            };
            cookie?: never;
        };
        /** The services that a cause moved, by name */
        get: operations["ListMovedSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * The webhooks of the HTTP API.
 *
 * @public
 */
export type webhooks = Record<string, never>;
/**
 * The components of the HTTP API.
 *
 * @public
 */
export interface components {
    schemas: {
        Error: {
            error: {
                name: string;
                message: string;
            } & {
                [key: string]: unknown;
            };
            request?: {
                [key: string]: unknown;
            };
            response: {
                statusCode: number;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** A full entity reference such as component:default/payments */
        EntityRef: string;
        Scope: "service" | "team" | "org";
        /** Differs from what it was once anything has changed */
        AssessmentVersion: string;
        /**
         * What there is to do: a reviewer returned it, nothing is decided yet, criteria are undecided, answers expire within the warning period, facts say otherwise than people, or drafts wait to be confirmed. An assessment can be in several states
         */
        WorklistState: "returned" | "not-assessed" | "incomplete" | "expiring" | "conflicts" | "drafts";
        /**
         * @defaultValue attention
         */
        WorklistOrder: "attention" | "name" | "level" | "coverage" | "expiry";
        WorklistItem: {
            entityRef: components["schemas"]["EntityRef"];
            title: string;
            kind: string;
            type?: string;
            subjectScope: components["schemas"]["Scope"];
            edition: string;
            bucket: components["schemas"]["Bucket"];
            provisional: boolean;
            coverage: components["schemas"]["Coverage"];
            /** How many answers expire within the warning period */
            expiring: number;
            /** How many criteria facts answer otherwise than people */
            conflicts: number;
            /** How many drafts wait to be confirmed or discarded */
            drafts: number;
            /** Format: date-time */
            nextExpiryAt?: string;
            returned?: components["schemas"]["WorklistReturn"];
        };
        /** What a reviewer said who returned the assessment, in short; missing unless that is the last word */
        WorklistReturn: {
            /** Format: date-time */
            decidedAt: string;
            decidedByName?: string;
            /** The first 300 characters of what was said of all of it */
            comment?: string;
            /** The first comments at single criteria */
            comments: {
                criterionId: string;
                /** What the criterion says; missing if the model does not have it any more */
                statement?: string;
                /** Its first 300 characters */
                text: string;
            }[];
            /** How many comments at single criteria there are */
            commentCount: number;
        };
        OwnScopes: {
            items: {
                entityRef: string;
                /** Whether the person is in this group itself and not only in one below it */
                isMember: boolean;
            }[];
        };
        WorklistPage: {
            /** Those of the page that the reader may know by name */
            items: components["schemas"]["WorklistItem"][];
            /** How many assessments there are, in all and in each state */
            counts: {
                all: number;
                returned: number;
                "not-assessed": number;
                incomplete: number;
                expiring: number;
                conflicts: number;
                drafts: number;
            };
            /** Where the next page begins if there is one */
            nextOffset?: number;
        };
        AnswerStatus: "met" | "partly" | "not-met" | "not-applicable";
        /** An edition of the model, such as '3.0' */
        Edition: string;
        /** The edition to move to, a changed model, or both */
        RehearsalRequest: {
            edition?: components["schemas"]["Edition"];
            /** The only edition whose assessments are meant; all other editions if missing */
            from?: components["schemas"]["Edition"];
            model?: components["schemas"]["ChangedModel"];
        };
        /** What is to be in place of the model as it is configured. It is checked as its files are at start, and everything that is wrong with it is told at once. */
        ChangedModel: {
            /** The content of the files of the model; as the backend has them if missing */
            definition?: {
                /** The content of model.yaml */
                manifest: {
                    [key: string]: unknown;
                };
                /** The content of the file of each dimension */
                dimensions: {
                    [key: string]: unknown;
                }[];
            };
            /** The entries of `maturity.models` that extend the model, without `extends` and `criteria`; none for an empty list, as configured if missing */
            extensions?: {
                [key: string]: unknown;
            }[];
            /** The content of the files that these entries name under `criteria` */
            criteria?: {
                [key: string]: unknown;
            }[];
        };
        EditionMoveRequest: {
            edition: components["schemas"]["Edition"];
            entityRef?: components["schemas"]["EntityRef"];
        };
        EditionMoveResult: {
            modelId: string;
            edition: string;
            moved: number;
            /** How many assessments are still under another edition */
            remaining: number;
        };
        MoveRehearsal: {
            modelId: string;
            /** The edition to move to; missing if all stay under theirs */
            edition?: string;
            /** How many assessments it is about: those under another edition, or with a changed model all */
            subjects: number;
            /** How many of them belong to entities that the catalog has no more; they have no levels */
            absent: number;
            /** How many subjects would change their level, overall or in a dimension */
            changed: number;
            /** How many of these would stand lower, overall or in a dimension */
            fallen: number;
            answers: {
                /** Answers that count now and would count on, because the edition has their criterion */
                carriedOver: number;
                /** Answers from an earlier time under the edition that would count again */
                returning: number;
                /** Answers that would stay in the history and count no more */
                ended: number;
            };
            /** The editions that there are assessments under */
            editions: components["schemas"]["MoveSource"][];
            /** `overall`, then the dimensions of both editions */
            dimensions: components["schemas"]["DimensionMoves"][];
            /** The ten groups that own the most subjects that would fall, and then the most that would change */
            groups: components["schemas"]["GroupMoves"][];
            /** How many further groups own subjects that would change */
            moreGroups: number;
        };
        MoveSource: {
            edition: string;
            subjects: number;
            /** How many criteria are in both editions */
            carriedOver: number;
            /** The criteria that are new */
            added: string[];
            /** The criteria that end, and how many answers they hold */
            ended: {
                criterionId: string;
                answers: number;
            }[];
        };
        DimensionMoves: {
            dimensionId: string;
            changed: number;
            /** How many subjects would come from which level to which, those that stay included */
            levels: {
                from: components["schemas"]["Bucket"];
                to: components["schemas"]["Bucket"];
                subjects: number;
            }[];
        };
        GroupMoves: {
            /** Missing for a group that the reader may not read */
            entityRef?: string;
            title?: string;
            subjects: number;
            changed: number;
            fallen: number;
        };
        ModelSummary: {
            id: string;
            edition: string;
            title: string;
            isDefault: boolean;
        };
        MaturityModel: {
            id: string;
            edition: string;
            title: string;
            description: string;
            attribution: {
                text: string;
                url: string;
            };
            rule: {
                threshold: number;
            };
            levels: {
                level: number;
                name: string;
                meaning: string;
                /** Whether many organisations rightly stay at this level */
                plateau?: boolean;
            }[];
            /** The levels to aim at */
            target?: {
                /** For the overall level and each dimension without a target of its own */
                level?: number;
                dimensions?: {
                    [key: string]: number;
                };
            };
            dimensions: {
                id: string;
                title: string;
                description: string;
                categories: components["schemas"]["Category"][];
            }[];
            hash: string;
            /** The language of the texts, as a BCP 47 tag */
            language?: string;
            /** The language of the texts listed under `untranslated` */
            originalLanguage?: string;
            /** The paths of the texts without a translation, such as `title`, `levels.3.name`, `dimensions.process.title`, `categories.cicd.meaning`, `categories.cicd.cells.2.description` or `criteria.PR-cicd-2a.how` */
            untranslated?: string[];
        };
        Category: {
            id: string;
            title: string;
            meaning: string;
            cells: {
                level: number;
                meaning: string;
                description: string;
            }[];
            criteria: components["schemas"]["Criterion"][];
        };
        Criterion: {
            id: string;
            level: number;
            scope: components["schemas"]["Scope"];
            kind: "practice" | "transitional";
            successors: string[];
            statement: string;
            why: string;
            how: string[];
            evidence: string;
            appliesTo: {
                kinds?: string[];
                exceptKinds?: string[];
                types?: string[];
                exceptTypes?: string[];
                lifecycles?: string[];
                exceptLifecycles?: string[];
            };
            mustHave: boolean;
            allowNotApplicable: boolean;
            weight: number;
            effort: "small" | "medium" | "large";
            fixIn?: components["schemas"]["FixIn"];
            lenses: ("compliance" | "security" | "performance" | "cost")[];
            /** For how many days an answer of a person counts; as configured for all criteria if missing */
            validityDays?: number;
            /** The facts that can answer it both ways (decide), only as met (prove) or only as not met (refute), or hint at it */
            facts?: {
                decide?: components["schemas"]["FactCondition"];
                prove?: components["schemas"]["FactCondition"];
                refute?: components["schemas"]["FactCondition"];
                hint?: components["schemas"]["FactCondition"];
            };
            selfService?: components["schemas"]["SelfService"];
        };
        /** What the organisation attached to a criterion by configuration */
        SelfService: {
            /** The own policy of the organisation, in Markdown */
            policy?: string;
            links?: components["schemas"]["SelfServiceLink"][];
            actions?: (components["schemas"]["SelfServiceLink"] | components["schemas"]["SelfServiceTemplate"])[];
        };
        SelfServiceLink: {
            title: string;
            /** A web address, or a path of the portal. Placeholders in braces (entityRef, kind, namespace, name, criterion) are for the reader to fill in, encoded */
            url: string;
        };
        SelfServiceTemplate: {
            title: string;
            /** Namespace and name of a software template, such as default/add-image-scan */
            template: string;
            /** What the form of the template begins with. Texts may have the same placeholders */
            values?: {
                [key: string]: unknown;
            };
        };
        /** A comparison of a fact, or several that hold together */
        FactCondition: {
            fact: string;
            /** A JSONPath into the value */
            path?: string;
            operator: "equal" | "notEqual" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive" | "in" | "notIn" | "contains" | "doesNotContain";
            value: components["schemas"]["FactComparand"];
        } | {
            all: components["schemas"]["FactCondition"][];
        } | {
            any: components["schemas"]["FactCondition"][];
        } | {
            not: components["schemas"]["FactCondition"];
        };
        FactComparand: string | number | boolean | (string | number | boolean)[];
        Status: {
            /** Catalog entities known to the plugin */
            entities: number;
            /** Entities that are assessed or could be */
            subjects: number;
            /** Some answers were imported as sample data */
            sampleData: boolean;
            /** Missing if there is none or the reader may not know it */
            organizationRef?: string;
            synchronization: {
                /** Format: date-time */
                lastSuccessAt?: string;
                lastError?: string;
                /** A synchronization that would remove too much waits for the next one to confirm it */
                held?: {
                    /** Format: date-time */
                    since: string;
                    removals: number;
                    entities: number;
                };
            };
        };
        Evidence: components["schemas"]["EvidenceLink"] | components["schemas"]["EvidenceNote"];
        EvidenceLink: {
            /**
             * discriminator enum property added by openapi-typescript
             */
            type: "link";
            /** An http or https address */
            url: string;
            title?: string;
            date?: components["schemas"]["EvidenceDate"];
        };
        /**
         * Format: date
         * The day that it is from
         */
        EvidenceDate: string;
        EvidenceNote: {
            /**
             * discriminator enum property added by openapi-typescript
             */
            type: "note";
            /** Markdown; HTML in it is shown as text */
            text: string;
            date?: components["schemas"]["EvidenceDate"];
        };
        AnswerInput: {
            /**
             * `unknown` withdraws the answer
             */
            status: "met" | "partly" | "not-met" | "not-applicable" | "unknown";
            /** Required with not-applicable */
            reason?: string;
            evidence?: components["schemas"]["Evidence"][];
            /** The id of the answer that the person saw; missing if there was none */
            basedOn?: string;
        };
        Answer: {
            id: string;
            criterionId: string;
            status: components["schemas"]["AnswerStatus"];
            reason?: string;
            evidence: components["schemas"]["Evidence"][];
            source: "person" | "fact" | "repository";
            /** The person, by entity reference; missing if the reader may not know */
            authorRef?: string;
            authorName?: string;
            /** Imported as sample data */
            sample?: boolean;
            /** Format: date-time */
            answeredAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            expiresAt?: string;
            /** Whether the answer has expired and reads as unknown */
            expired: boolean;
            /** Whether the answer still counts and expires within the days of warning */
            expiring?: boolean;
        };
        AnswerResult: {
            answer?: components["schemas"]["Answer"];
            profile: components["schemas"]["Profile"];
            freshness: components["schemas"]["Freshness"];
        };
        /** Where the review of an assessment stands. A review says that somebody else looked at the answers; it never changes a level */
        AssessmentReview: {
            id?: string;
            state: "not-submitted" | "submitted" | "confirmed" | "returned";
            /** The criteria that are reviewed */
            criterionIds: string[];
            /** Those whose answers differ from what was submitted */
            changed: string[];
            /** Format: date-time */
            submittedAt?: string;
            submittedByName?: string;
            /** Of the person who submitted */
            note?: string;
            /** Format: date-time */
            decidedAt?: string;
            decidedByName?: string;
            /** Of the reviewer */
            comment?: string;
            comments: components["schemas"]["ReviewComment"][];
            /** Whether the reader may decide on it now */
            canReview: boolean;
        };
        ReviewComment: {
            criterionId: string;
            text: string;
        };
        ReviewDecisionInput: {
            reviewId: string;
            decision: "confirm" | "return";
            comment?: string;
            comments?: components["schemas"]["ReviewComment"][];
        };
        WaitingReview: {
            entityRef: components["schemas"]["EntityRef"];
            title: string;
            /** Format: date-time */
            submittedAt: string;
            submittedByName?: string;
        };
        /** An answer copied from another subject, which counts for nothing until it is confirmed */
        DraftAnswer: {
            id: string;
            criterionId: string;
            status: components["schemas"]["AnswerStatus"];
            reason?: string;
            evidence: components["schemas"]["Evidence"][];
            /** Format: date-time */
            copiedAt: string;
            /** The person, by entity reference; missing if the reader may not know */
            copiedByRef?: string;
            copiedByName?: string;
            fromRef: components["schemas"]["EntityRef"];
            fromTitle: string;
        };
        /** The drafts of a subject, for those who may answer for it */
        DraftList: {
            /** In the order of the model */
            items: components["schemas"]["DraftAnswer"][];
            /** How many more there are: copied from what the reader may not read, or to criteria that the subject is not asked any more */
            withheld: number;
        };
        SimilarSubject: {
            entityRef: components["schemas"]["EntityRef"];
            title: string;
            type?: string;
            bucket: components["schemas"]["Bucket"];
            coverage: components["schemas"]["Coverage"];
            /** What it has in common */
            shared: ("type" | "system" | "owner" | "tags")[];
        };
        SimilarSubjectList: {
            items: components["schemas"]["SimilarSubject"][];
        };
        DraftCopyRequest: {
            from: components["schemas"]["EntityRef"];
            /** Only answers in these dimensions; in all if missing */
            dimensionIds?: string[];
            /** Whether to say only what would be copied */
            dryRun?: boolean;
        };
        DraftCopyResult: {
            /** How many drafts there are now from that subject by this request */
            copied: number;
            /** How many there are in each dimension that was asked for */
            dimensions: {
                dimensionId: string;
                copied: number;
            }[];
            /** How many answers did not come over, by the reason; each answer once */
            skipped: {
                reason: components["schemas"]["DraftSkipReason"];
                count: number;
            }[];
        };
        /**
         * `not-asked`: this subject is not asked the criterion, for its scope, kind, type, lifecycle or edition. `expired`: the answer does not count any more. `fact`: a fact gave it, or answers it here. `repository`: the file in the repository answers it here. `not-allowed`: it could not be given like that today. `same`: this subject has the same answer
         */
        DraftSkipReason: "not-asked" | "expired" | "fact" | "repository" | "not-allowed" | "same";
        ConfirmationResult: {
            answers: components["schemas"]["Answer"][];
            /** The ids of criteria that somebody answered since */
            changed: string[];
            profile: components["schemas"]["Profile"];
            freshness: components["schemas"]["Freshness"];
        };
        AnswerConflict: {
            error: {
                name: string;
                message: string;
            };
            request?: {
                [key: string]: unknown;
            };
            response: {
                statusCode: number;
            };
            answer?: components["schemas"]["Answer"];
            profile: components["schemas"]["Profile"];
        };
        Coverage: {
            decided: number;
            total: number;
        };
        LevelResult: {
            level: number;
            criteria: number;
            metWeight: number;
            applicableWeight: number;
            share: number;
            passed: boolean;
            openMustHaves: string[];
            mostlyNotApplicable: boolean;
        };
        SetResult: {
            state: "assessed" | "not-assessed" | "small" | "empty";
            level?: number;
            score?: number;
            ceiling?: number;
            complete: boolean;
            nextLevel?: number;
            coverage: components["schemas"]["Coverage"];
            metWeight: number;
            applicableWeight: number;
            levels: components["schemas"]["LevelResult"][];
        };
        ProfileSide: {
            overall: components["schemas"]["SetResult"] & {
                provisional: boolean;
                heldBackBy: string[];
                weakest: string[];
            };
            dimensions: (components["schemas"]["SetResult"] & {
                dimensionId: string;
            })[];
        };
        Profile: {
            withExceptions: components["schemas"]["ProfileSide"];
            withoutExceptions: components["schemas"]["ProfileSide"];
        };
        ExceptionRequest: {
            entityRef: components["schemas"]["EntityRef"];
            /**
             * `subject` is the entity itself; `owned` is all that the group and the groups below it own
             */
            covers: "subject" | "owned";
            criterionId: string;
            reason: string;
            /**
             * Format: date-time
             * When it ends by itself; at most the configured number of days away
             */
            endsAt: string;
        };
        ExceptionDecision: {
            decision: "approve" | "deny" | "revoke";
            /** Required to deny and to revoke */
            reason?: string;
        };
        Exception: {
            id: string;
            /** The subject, or the group whose subjects are meant; missing if the reader may not know it */
            entityRef?: string;
            title?: string;
            covers: "subject" | "owned";
            criterionId: string;
            /** What the criterion says; in lists, where the model has it */
            statement?: string;
            /** Missing if the reader may not know the group */
            reason?: string;
            state: "requested" | "approved" | "denied" | "revoked" | "expired";
            /** Format: date-time */
            requestedAt: string;
            /** Missing if the reader may not know */
            requestedBy?: string;
            requestedByName?: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            decidedAt?: string;
            /** Missing if the reader may not know */
            decidedBy?: string;
            decidedByName?: string;
            decisionReason?: string;
            /**
             * Format: date-time
             * When it was revoked or expired
             */
            endedAt?: string;
            /** Missing if the reader may not know */
            endedBy?: string;
            endedByName?: string;
            endReason?: string;
            /** Imported as sample data */
            sample?: boolean;
            /** Whether the reader may approve or deny it */
            canApprove: boolean;
            /** Whether the reader may revoke or withdraw it */
            canRevoke: boolean;
        };
        ExceptionPage: {
            items: components["schemas"]["Exception"][];
            /** On all pages */
            total: number;
            nextCursor?: string;
            figures?: components["schemas"]["ExceptionFigures"];
        };
        ExceptionFigures: {
            /** Approved and not ended */
            open: number;
            /** Waiting for a decision */
            requested: number;
            /** Median time since open ones were approved; missing if there are none */
            medianAgeDays?: number;
            oldestAgeDays?: number;
            /** Open ones that end within 90 days */
            endingSoon: number;
            /** Criteria of open exceptions and requests, those with the most first, at most 50 */
            criteria: components["schemas"]["ExceptedCriterion"][];
            model: components["schemas"]["RollupModel"];
            /** What falls within 90 days as exceptions end and nothing else changes, soonest first, at most 100 */
            lapses: components["schemas"]["ExceptionLapse"][];
            /** Whether all exceptions and subjects were looked at for what falls */
            complete: boolean;
        };
        ExceptedCriterion: {
            criterionId: string;
            /** Missing where the model has it no more */
            statement?: string;
            exceptions: number;
        };
        ExceptionLapse: {
            entityRef: string;
            title: string;
            /** Format: date-time */
            at: string;
            /** The criteria whose exceptions end then */
            criterionIds: string[];
            levelsBefore: components["schemas"]["LevelsByDimension"];
            levelsAfter: components["schemas"]["LevelsByDimension"];
        };
        Freshness: {
            /** Median age of the answers that count, in days; missing if there are none */
            medianAgeDays?: number;
            /** Answers that have expired */
            expired: number;
            /** Answers that expire within the days of warning */
            expiringSoon: number;
            /** Format: date-time */
            nextExpiryAt?: string;
        };
        Assessment: {
            version: components["schemas"]["AssessmentVersion"];
            scope: components["schemas"]["Scope"];
            modelId: string;
            edition: string;
            modelHash: string;
            /** True if the edition is not configured any more: the assessment goes on, and counts in no rollup until it is moved */
            retired?: boolean;
            subject?: {
                kind: string;
                type?: string;
                lifecycle?: string;
            };
            answers: components["schemas"]["Answer"][];
            profile: components["schemas"]["Profile"];
            freshness: components["schemas"]["Freshness"];
            /** Whether the reader may answer */
            canUpdate: boolean;
            /**
             * Which criteria count as met only with evidence; as configured, `never` if missing
             */
            evidenceRequiredFor?: "never" | "mustHaves" | "always";
            /** Those that are open or wait for a decision, at most 200, for the subject or for a group that owns it */
            exceptions: components["schemas"]["Exception"][];
            exceptionRights?: components["schemas"]["ExceptionRights"];
            drafts?: components["schemas"]["DraftList"];
            review?: components["schemas"]["AssessmentReview"];
            facts?: components["schemas"]["SubjectFindings"];
            file?: components["schemas"]["SubjectFile"];
        };
        ExceptionRights: {
            /** Whether the reader may ask for an exception for the subject */
            canRequest: boolean;
            /** The group that owns the subject, if the reader may ask for all that it owns */
            group?: {
                entityRef: string;
                title: string;
            };
            /** How far away the end may be */
            maximumDays: number;
        };
        EntityMaturity: {
            entityRef: string;
            sampleData: boolean;
            /** The owner as the catalog states it, resolved or not; empty if the reader may not know it */
            ownerRefs: string[];
            /** Whether the catalog has the owner */
            ownerExists?: boolean;
            /**
             * Why the entity has no assessment of its own
             */
            notAssessed?: "not-yet-read" | "opted-out" | "kind" | "type" | "lifecycle" | "no-criteria";
            optOutReason?: string;
            assessment?: components["schemas"]["Assessment"];
            targets?: components["schemas"]["EntityTargets"];
            /** The team and the organisation that the entity stands on, as far as the reader may read them */
            ground?: components["schemas"]["EntityLevels"][];
            rollup?: components["schemas"]["RollupView"];
            /** For a user, what it owns itself and through its groups */
            owned?: components["schemas"]["SubjectPage"];
        };
        EntityLevelsRequest: {
            entityRefs: components["schemas"]["EntityRef"][];
            /** The language of the names of the levels */
            language?: string;
        };
        EntityLevelsPage: {
            /** The levels of the model, lowest first */
            modelLevels: {
                level: number;
                name: string;
            }[];
            items: components["schemas"]["EntityLevels"][];
        };
        EntityLevels: {
            entityRef: string;
            title: string;
            scope: components["schemas"]["Scope"];
            levels: components["schemas"]["LevelsByDimension"];
            provisional: boolean;
            /** The overall score; missing without a level */
            score?: number;
            coverage: components["schemas"]["Coverage"];
            /** The overall target that applies */
            target?: number;
            atTarget?: boolean;
        };
        /**
         * For the subject itself, or for everything that the group and the groups below it own
         */
        TargetReach: "subject" | "owned";
        TargetSetting: {
            /** A dimension of the model, or `overall`, which also stands for every dimension without a target of its own */
            dimensionId: string;
            level: number;
            /**
             * Format: date
             * The day by which the level is to be reached, from today to ten years ahead
             */
            dueOn?: string;
        };
        TargetsInput: {
            reach: components["schemas"]["TargetReach"];
            targets: components["schemas"]["TargetSetting"][];
        };
        OwnTarget: {
            reach: components["schemas"]["TargetReach"];
            dimensionId: string;
            level: number;
            /** Format: date */
            dueOn?: string;
            /** Format: date-time */
            setAt: string;
            /** Missing if the reader may not know */
            authorRef?: string;
            authorName?: string;
        };
        EffectiveTarget: {
            dimensionId: string;
            level: number;
            /** Format: date */
            dueOn?: string;
            /**
             * Who says so: it was set for the subject, for what a group owns, or is the default of the model
             */
            origin: "subject" | "group" | "model";
            /** The group that it was set for; missing if the reader may not know it */
            holderRef?: string;
            holderTitle?: string;
        };
        EntityTargets: {
            /** What applies to the entity itself, `overall` first; empty for what is not assessed */
            effective: components["schemas"]["EffectiveTarget"][];
            /** What was set for the entity itself or, on a group, for what it owns */
            own: components["schemas"]["OwnTarget"][];
            /** For whom the reader may set targets here */
            maySet: components["schemas"]["TargetReach"][];
        };
        Change: {
            id: string;
            cause: "answer" | "confirmation" | "import" | "facts" | "repository" | "expiry" | "added" | "removed" | "returned" | "placement" | "attributes" | "model" | "moved" | "target" | "correction" | "exception" | "review";
            /** Format: date-time */
            effectiveAt: string;
            /** Format: date-time */
            recordedAt: string;
            authorRef?: string;
            authorName?: string;
            criterionId?: string;
            statusBefore?: string;
            statusAfter?: string;
            /** The subject whose answer was copied and confirmed; missing if none was, or if the reader may not know it */
            copiedFromRef?: string;
            copiedFromTitle?: string;
            /** What was said with a review */
            comment?: string;
            /** The file in the repository that gave the answer */
            fileUrl?: string;
            /** The revision of that file, where the host of the repository tells it */
            revision?: string;
            levelsBefore?: components["schemas"]["LevelsByDimension"];
            levelsAfter?: components["schemas"]["LevelsByDimension"];
        };
        /** By dimension id, and `overall`, the level, or where a subject without a level is counted */
        LevelsByDimension: {
            [key: string]: components["schemas"]["Bucket"];
        };
        Bucket: number | ("not-assessed" | "no-level" | "opted-out");
        ChangePage: {
            items: components["schemas"]["Change"][];
            nextCursor?: string;
        };
        ImportRequest: {
            /** Importing the same id again changes nothing */
            id: string;
            label: string;
            /**
             * Marks the answers as sample data
             * @defaultValue false
             */
            sample?: boolean;
            /** @defaultValue false */
            dryRun?: boolean;
            answers: components["schemas"]["ImportedAnswer"][];
        };
        ImportedAnswer: {
            entityRef: components["schemas"]["EntityRef"];
            criterionId: string;
            status: "met" | "partly" | "not-met" | "not-applicable" | "unknown";
            reason?: string;
            evidence?: components["schemas"]["Evidence"][];
            authorRef?: components["schemas"]["EntityRef"];
            /** Format: date-time */
            answeredAt: string;
            /** Format: date-time */
            expiresAt?: string;
        };
        FactSourceList: {
            /** How many services are assessed, without those that have opted out */
            subjects: number;
            items: components["schemas"]["FactSource"][];
            repository?: components["schemas"]["RepositoryReport"];
        };
        /** How reading answers from repositories is doing */
        RepositoryReport: {
            isEnabled: boolean;
            /** Format: date-time */
            lastRunAt?: string;
            durationMs?: number;
            /** What the first file failed with that could not be read; only with a permission policy that allows to read it */
            error?: string;
            /** How many have a file that answers something */
            subjects: number;
            /** How many answers of files have not expired */
            answers: number;
            files: {
                current: number;
                invalid: number;
                unreadable: number;
            };
            /** Up to 50 files that somebody should look at, of subjects that the reader may know */
            troubled: {
                entityRef: string;
                title: string;
                url: string;
                state: components["schemas"]["FileState"];
                /** Format: date-time */
                failingSince?: string;
                /** The first five */
                problems: components["schemas"]["RepositoryProblem"][];
            }[];
        };
        /**
         * `invalid`: something is wrong in it. `missing`: it is not there any more. `foreign`: it belongs to another subject. In all but `current`, what it said before goes on counting until it expires
         */
        FileState: "current" | "invalid" | "too-large" | "unreadable" | "missing" | "foreign";
        RepositoryProblem: {
            /** Missing if the whole file is meant */
            line?: number;
            criterionId?: string;
            /** What is wrong, and what to do about it */
            message: string;
        };
        /** The file in the repository that keeps answers of a subject */
        SubjectFile: {
            url: string;
            state: components["schemas"]["FileState"];
            /** Where the host of the repository tells it */
            revision?: string;
            /**
             * Format: date-time
             * When it was last read with other content and without a mistake
             */
            readAt?: string;
            /** Format: date-time */
            failingSince?: string;
            /** At most 50; only for those who may answer */
            problems?: components["schemas"]["RepositoryProblem"][];
            /** What it says, whether that counts or not */
            answers: components["schemas"]["DeclaredAnswer"][];
        };
        DeclaredAnswer: {
            criterionId: string;
            status: components["schemas"]["AnswerStatus"];
            reason?: string;
            /** Format: date-time */
            answeredAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        MaturityFile: {
            fileName: string;
            /** Whether the portal reads such files, which the configuration can switch off */
            isRead: boolean;
            /** Where the file of the subject is read now */
            url?: string;
            /** YAML */
            content: string;
            /** How many answers it has */
            answers: number;
            /** What has to be mended before the portal takes it, at most 50 */
            problems: components["schemas"]["RepositoryProblem"][];
        };
        FactSource: {
            id: string;
            title?: string;
            /**
             * A collector runs within the portal; a sender pushes facts, such as a pipeline
             */
            kind: "collector" | "sender";
            /**
             * `partly`: some subjects could not be observed in the last run. `failing`: none could. `waiting`: it has not run yet. `silent`: everything that it sent is overdue. `off`: the configuration switches it off
             */
            state: "working" | "partly" | "failing" | "waiting" | "silent" | "off";
            /** How many subjects it says something about that has not expired */
            subjects: number;
            /** How many facts of it have not expired */
            currentFacts: number;
            /** How many of these should have been observed again by now */
            overdueFacts: number;
            /** Format: date-time */
            lastObservedAt?: string;
            /** Format: date-time */
            lastRunAt?: string;
            /** Format: date-time */
            lastSuccessAt?: string;
            /**
             * Format: date-time
             * The first failure after the last success
             */
            failingSince?: string;
            /** What the last run failed with; only with a permission policy that allows to read it */
            error?: string;
            durationMs?: number;
            failedBatches?: number;
            /** What a collector says it can observe */
            facts: components["schemas"]["DeclaredFact"][];
        };
        DeclaredFact: {
            name: string;
            type: "boolean" | "number" | "text" | "texts";
            description: string;
            validityDays: number;
        };
        /** @example ci.tests */
        FactName: string;
        /** Who observed it; a source replaces its own facts only */
        FactSourceName: string;
        /** The reference of an entity in the catalog, in full */
        FactSubject: string;
        /** Format: date-time */
        FactTime: string;
        /** A truth, a number, a text, or a list of texts */
        FactValue: boolean | number | string | string[];
        FactEvidence: {
            title: string;
            /** A path in the checkout, or the name of a report */
            file?: string;
            line?: number;
            /** @example https://ci.example.com/runs/1 */
            url?: string;
        };
        FactInput: {
            subject: components["schemas"]["FactSubject"];
            name: components["schemas"]["FactName"];
            value: components["schemas"]["FactValue"];
            observedAt: components["schemas"]["FactTime"];
            source: components["schemas"]["FactSourceName"];
            evidence: components["schemas"]["FactEvidence"][];
            /** How long it holds if it is not observed again; as configured if missing */
            validityDays?: number;
        };
        FactGapInput: {
            subject: components["schemas"]["FactSubject"];
            source: components["schemas"]["FactSourceName"];
            observedAt: components["schemas"]["FactTime"];
            title: string;
            file?: string;
            line?: number;
        };
        FactsDocument: {
            facts: components["schemas"]["FactInput"][];
            /** What was found and could not be analysed */
            notAnalysed?: components["schemas"]["FactGapInput"][];
        };
        FactsResult: {
            /** How many facts were taken, those that changed nothing included */
            taken: number;
            /** How many of them are new or have another value than before */
            changed: number;
            rejected: components["schemas"]["RejectedFact"][];
        };
        RejectedFact: {
            /** Its place in `facts`, from 0 */
            index: number;
            error: {
                message: string;
            };
        };
        DeliveryEvents: components["schemas"]["DeliveryEvent"] | components["schemas"]["DeliveryEventBatch"];
        DeliveryEventBatch: components["schemas"]["DeliveryEvent"][];
        /** A CloudEvent. Attributes that are not listed here are allowed and not read. */
        DeliveryEvent: {
            specversion: "1.0";
            id: string;
            source: string;
            type: string;
            /**
             * Format: date-time
             * When it was delivered; else `data.context.timestamp` says so
             */
            time?: string;
            /** The entity, as a full reference, unless `data.customData.subject` names it */
            subject?: string;
            datacontenttype?: string;
            data?: components["schemas"]["DeliveryEventData"];
        } & {
            [key: string]: unknown;
        };
        /** An event of CDEvents. What is not listed here is allowed and not read. */
        DeliveryEventData: {
            context?: {
                /** Format: date-time */
                timestamp?: string;
            } & {
                [key: string]: unknown;
            };
            subject?: {
                content?: {
                    environment?: {
                        id?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            customData?: components["schemas"]["DeliveryCustomData"] | string;
        } & {
            [key: string]: unknown;
        };
        /** What CDEvents leaves to those who use it. What is not listed here is allowed and not read. */
        DeliveryCustomData: {
            /** The entity, as a full reference such as component:default/foo */
            subject?: string;
            /**
             * Format: date-time
             * When the change was committed; of several changes, the one in the middle
             */
            committedAt?: string;
        } & {
            [key: string]: unknown;
        };
        DeliveryResult: {
            /** How many events were taken, those that were known already included */
            taken: number;
            /** How many of them are new */
            added: number;
            /** How many are of another kind, or of an environment that is not production */
            ignored: number;
            rejected: components["schemas"]["RejectedDelivery"][];
        };
        RejectedDelivery: {
            /** Its place in the batch, from 0 */
            index: number;
            error: {
                message: string;
            };
        };
        DeliveryView: {
            scopeRef: string;
            title?: string;
            /** Whether only the services that the reader may read are counted */
            conditional: boolean;
            target: {
                /** How often each service should be delivered in a week */
                perWeek: number;
            };
            figures: components["schemas"]["DeliveryFigures"];
            /** Week by week, oldest first; the last one is not over yet */
            trend: components["schemas"]["DeliveryWeek"][];
        };
        /** Over the window, which is of whole weeks */
        DeliveryFigures: {
            /**
             * Format: date
             * The Monday with which the window begins
             */
            from: string;
            /** How many whole weeks it has */
            weeks: number;
            services: number;
            /** How many of the services are known to have been delivered in or before the window */
            measured: number;
            /** How many are measured since this week only, so that nothing can be said yet */
            begun: number;
            /** How many of the measured ones are delivered as often as the target says */
            onTarget: number;
            deliveries: number;
            /** Deliveries in a week, of the service in the middle; missing if none is measured */
            perWeek?: number;
            /** Hours from a commit to its delivery, by the median; missing if not known */
            leadTimeHours?: number;
            /**
             * Format: date-time
             * When the last one was delivered
             */
            lastAt?: string;
            /** How many services are counted by their deployments, and how many, for want of these, by their releases */
            countedBy: {
                deployments: number;
                releases: number;
            };
        };
        DeliveryWeek: {
            /**
             * Format: date
             * Its Monday
             */
            week: string;
            /** How many services were measured by then; where it is 0, deliveries are not known */
            measured: number;
            deliveries: number;
            leadTimeHours?: number;
        };
        Fact: {
            name: string;
            source: string;
            value: components["schemas"]["FactValue"];
            evidence: components["schemas"]["FactEvidence"][];
            /**
             * Format: date-time
             * When it was first observed to have this value
             */
            since: string;
            /**
             * Format: date-time
             * The latest observation that was kept; of unchanged facts, not every one is
             */
            observedAt: string;
            /**
             * Format: date-time
             * From when on it is unknown unless it is observed again
             */
            expiresAt: string;
            state: components["schemas"]["FactState"];
        };
        /**
         * `stale`: its source fails or has not been heard of for half of its validity; it counts until it expires. `expired`: it is unknown
         */
        FactState: "fresh" | "stale" | "expired";
        PastFact: {
            name: string;
            source: string;
            value: components["schemas"]["FactValue"];
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string;
        };
        /** What facts say about the criteria of a subject */
        SubjectFindings: {
            /** The facts that the findings name */
            facts: components["schemas"]["Fact"][];
            findings: components["schemas"]["FactFinding"][];
        };
        FactFinding: {
            criterionId: string;
            /** The names of the facts that are known and have to do with it */
            names: string[];
            /**
             * What the facts answer; missing if they leave it open
             */
            status?: "met" | "not-met";
            /** Whether they are a sign that it is met or that it is not; missing if they are neither */
            hint?: boolean;
        };
        FactGap: {
            source: string;
            /** Format: date-time */
            observedAt: string;
            items: components["schemas"]["FactEvidence"][];
        };
        SubjectFacts: {
            entityRef: string;
            facts: components["schemas"]["Fact"][];
            /** Earlier values, newest first, at most 200 */
            past: components["schemas"]["PastFact"][];
            notAnalysed: components["schemas"]["FactGap"][];
        };
        /** A collection of the facts of one subject that a person asked for */
        FactRefresh: {
            id: string;
            entityRef: string;
            /**
             * `stopped`: the backend was stopped meanwhile; what was collected until then counts
             */
            state: "running" | "finished" | "stopped";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt?: string;
            collectors: components["schemas"]["FactRefreshCollector"][];
            changes?: components["schemas"]["FactRefreshChanges"];
        };
        FactRefreshCollector: {
            id: string;
            title: string;
            /**
             * `failed`: what it said before goes on counting; the log of the backend tells why
             */
            state: "running" | "succeeded" | "failed";
            /** How many facts it observed, those that changed nothing included */
            facts?: number;
            /** How many of them have another value */
            changed?: number;
        };
        /** What facts have changed meanwhile; missing while it runs */
        FactRefreshChanges: {
            facts: {
                name: string;
                source: string;
                before?: components["schemas"]["FactValue"];
                after: components["schemas"]["FactValue"];
            }[];
            /** The criteria that facts answer otherwise than before */
            criteria: {
                criterionId: string;
                before: string;
                after: string;
            }[];
            levelBefore: components["schemas"]["Bucket"];
            levelAfter: components["schemas"]["Bucket"];
        };
        FileImportRequest: {
            /** Importing the same id again changes nothing; by default it stands for the content */
            id?: string;
            /** @defaultValue File */
            label?: string;
            format: "csv" | "json";
            /** The file. In CSV, the columns of `ImportedAnswer`; in JSON, a list of them, or an object with `answers` */
            content: string;
            /** @defaultValue false */
            dryRun?: boolean;
        };
        FileImportResult: {
            imported: number;
            subjects: number;
            /** The answers that were read */
            answers: number;
            alreadyImported: boolean;
            dryRun: boolean;
            problems: components["schemas"]["FileProblem"][];
            /** How many are not listed */
            moreProblems: number;
        };
        FileProblem: {
            /** In CSV the line of the file, in JSON the number of the answer, from 1 */
            line: number;
            field?: string;
            message: string;
        };
        AnswerExportPage: {
            answers: components["schemas"]["ImportedAnswer"][];
            /** Where the reviews of these subjects stand, of those that were ever submitted and are reviewed. Never imported */
            reviews?: components["schemas"]["ExportedReview"][];
            /** The subjects of this page */
            subjects: number;
            nextCursor?: string;
        };
        ExportedReview: {
            entityRef: components["schemas"]["EntityRef"];
            state: "submitted" | "confirmed" | "returned";
            /** Format: date-time */
            submittedAt: string;
            /** Missing where the reader may not know the person */
            submittedByRef?: string;
            /** Format: date-time */
            decidedAt?: string;
            /** Missing where the reader may not know the person */
            decidedByRef?: string;
            /** How many of the reviewed answers differ from what was submitted */
            changed: number;
        };
        ImportResult: {
            imported: number;
            subjects: number;
            alreadyImported: boolean;
            dryRun: boolean;
        };
        Distribution: {
            dimensionId: string;
            levels: number[];
            notAssessed: number;
            noLevel: number;
            optedOut: number;
            meanScore?: number;
            scored: number;
            /** The level that at least half of the services with a level have or exceed; missing where none has one */
            medianLevel?: number;
        };
        Rollup: {
            /** The reference of the scope; `organization` if the reader may not know which group that is */
            scopeRef: string;
            modelId: string;
            edition: string;
            /** Every entity of the scope that is assessed, could be, or has opted out; each once */
            subjects: number;
            /** Subjects with an overall level */
            assessed: number;
            optedOut: number;
            /** Subjects whose overall level is provisional */
            provisional: number;
            coverage: components["schemas"]["Coverage"];
            /** How fresh answers are now; missing as of a date */
            freshness?: components["schemas"]["RollupFreshness"];
            /** How far the subjects are from their targets now, overall first; of a child only overall, and missing as of a date */
            targets?: components["schemas"]["TargetProgress"][];
            exceptions: components["schemas"]["ExceptionsInEffect"];
            /** Where facts and people disagree now; missing as of a date */
            conflicts?: components["schemas"]["RollupConflicts"];
            /** Overall first, then one for each dimension of the model */
            distributions: components["schemas"]["Distribution"][];
        };
        /** Answers that count although facts, or the file beside the code, say otherwise */
        RollupConflicts: {
            /** Subjects with such an answer */
            subjects: number;
            /** Such answers, of all subjects */
            criteria: number;
        };
        /** Subjects with a target, whoever has set it, or the model; those that opted out or have no level in the dimension are left out */
        TargetProgress: {
            dimensionId: string;
            /** Subjects with a target: those that have reached it, are below it, or are not assessed */
            targeted: number;
            reached: number;
            below: number;
            /** Subjects with a target that are not assessed; how far they are from it is not known */
            notAssessed: number;
            /** How many levels with criteria those below are missing, in all */
            levelsMissing: number;
            /** The mean of those below; missing where there are none */
            meanMissing?: number;
        };
        /** How fresh the answers are, counted in services; opted-out ones are left out */
        RollupFreshness: {
            /** Services none of whose answers has expired or will soon */
            fresh: number;
            /** Services none of whose answers has expired, and one of whose answers will in this week or one of the next four */
            expiring: number;
            /** Services with an answer that has expired and was not given anew */
            expired: number;
            unanswered: number;
        };
        /** What a page needs of the model to show a rollup */
        RollupModel: {
            id: string;
            edition: string;
            title: string;
            language?: string;
            levels: {
                level: number;
                name: string;
            }[];
            dimensions: {
                id: string;
                title: string;
            }[];
        };
        TrendPoint: {
            /** Format: date */
            date: string;
            distributions: components["schemas"]["Distribution"][];
            /** What changed since the point before, so that the two cannot be compared; missing if nothing did */
            breaks?: components["schemas"]["TrendBreak"][];
        };
        TrendBreak: {
            /** Format: date-time */
            at: string;
            /**
             * `model`: criteria, weights or the rule changed; `edition`: the edition came into force
             */
            kind: "model" | "edition";
        };
        RollupChild: {
            /**
             * `direct` is what the scope owns itself, outside its children
             */
            kind: "group" | "system" | "domain" | "direct";
            entityRef?: string;
            title?: string;
            hasChildren: boolean;
            rollup: components["schemas"]["Rollup"];
        };
        RollupView: {
            /** The name of the scope; missing for everything and where the reader may not know it */
            title?: string;
            rollup: components["schemas"]["Rollup"];
            /** How many subjects of the scope are assessed under another edition of the model, and not part of the rollup; missing with a filter or `own`, as of a date, and where only what the reader may read is counted */
            otherEdition?: number;
            model: components["schemas"]["RollupModel"];
            depth: "all" | "own";
            /** Whether a filter leaves services out; then and with `own` there is no trend but today */
            filtered: boolean;
            sampleData: boolean;
            /** Only what the reader may read is counted */
            conditional?: boolean;
            /** Format: date-time */
            synchronizedAt?: string;
            synchronizationHeld?: boolean;
            /**
             * Format: date-time
             * The moment that was asked for; missing where it is now
             */
            asOf?: string;
            organization?: "then" | "now";
            /** The moment is before the catalog was first read: what was where is taken from then */
            assumed?: boolean;
            trend?: components["schemas"]["TrendPoint"][];
            children?: components["schemas"]["RollupChild"][];
            /** Children that are not listed because there are more than 100 or the reader may not know them */
            moreChildren?: number;
        };
        MovementCause: "answer" | "facts" | "expiry" | "exception" | "added" | "removed" | "placement" | "attributes" | "model" | "correction";
        /** How many subjects more or fewer there are at each place */
        DistributionChange: {
            dimensionId: string;
            levels: number[];
            notAssessed: number;
            noLevel: number;
            optedOut: number;
        };
        MovementPart: {
            cause: components["schemas"]["MovementCause"];
            /** How many subjects it moved, each once, whether or not they ended where they began */
            subjects: number;
            /** How many subjects more or fewer are assessed under another edition */
            otherEdition: number;
            /** Overall first, then one for each dimension of the model */
            distributions: components["schemas"]["DistributionChange"][];
        };
        Movement: {
            title?: string;
            scopeRef: string;
            modelId: string;
            edition: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            organization: "then" | "now";
            /** Only what the reader may read is counted */
            conditional: boolean;
            /** The period begins before the catalog was first read: what was where is taken from then */
            assumed: boolean;
            before: components["schemas"]["Distribution"][];
            after: components["schemas"]["Distribution"][];
            /** One for every cause, those that moved nothing included */
            parts: components["schemas"]["MovementPart"][];
        };
        MovedSubject: {
            entityRef: string;
            title: string;
            changes: number;
            /** Format: date-time */
            lastChangeAt: string;
            levelsBefore?: components["schemas"]["LevelsByDimension"];
            levelsAfter?: components["schemas"]["LevelsByDimension"];
        };
        MovedSubjectPage: {
            items: components["schemas"]["MovedSubject"][];
            nextCursor?: string;
            /** All subjects of the list, whether the reader may know their names or not */
            total: number;
        };
        SubjectLevels: {
            entityRef: string;
            title: string;
            kind?: string;
            type?: string;
            lifecycle?: string;
            /** Missing if the reader may not know it */
            ownerRef?: string;
            provisional?: boolean;
            levels: components["schemas"]["LevelsByDimension"];
            /** The overall score; missing without a level */
            score?: number;
            /** Criteria that exceptions take out; missing if none */
            waived?: number;
            /** Answers that facts, or the file beside the code, speak against; missing if none */
            conflicts?: number;
            coverage: components["schemas"]["Coverage"];
        };
        SubjectPage: {
            items: components["schemas"]["SubjectLevels"][];
            nextCursor?: string;
            /** All subjects of the list, whether the reader may know their names or not */
            total?: number;
        };
        Band: {
            subjectScope: components["schemas"]["Scope"];
            rollup: components["schemas"]["Rollup"];
        };
        BandView: {
            /** The name of the scope; missing for everything and where the reader may not know it */
            title?: string;
            scopeRef: string;
            /** The organisation, if it is counted here and the reader may know which group it is */
            organizationRef?: string;
            model: components["schemas"]["RollupModel"];
            /** Only what the reader may read is counted */
            conditional: boolean;
            bands: components["schemas"]["Band"][];
        };
        /**
         * Where a fix belongs that helps every subject that lacks it; missing where there is no such place
         */
        FixIn: "service" | "policy" | "infrastructure-code" | "platform";
        Lens: "compliance" | "security" | "performance" | "cost";
        ReportTableName: "levels" | "targets" | "causes" | "lenses" | "strengths" | "gaps" | "moves" | "investments" | "criteria";
        /** How services answer a criterion; those that are asked and in no other count have no answer that still stands */
        CriterionCounts: {
            asked: number;
            met: number;
            partly: number;
            notMet: number;
            notApplicable: number;
        };
        ReportCriterion: {
            criterionId: string;
            statement: string;
            level: number;
            dimensionId: string;
            categoryTitle: string;
            effort: "small" | "medium" | "large";
            fixIn?: components["schemas"]["FixIn"];
            lenses: components["schemas"]["Lens"][];
            counts: components["schemas"]["CriterionCounts"];
            /** The same at the beginning of the period */
            before: components["schemas"]["CriterionCounts"];
            /** How many services it holds back from their next level; missing where the period does not end now */
            held?: number;
            /** How many of them would gain a level by it alone; missing where the period does not end now */
            lift?: number;
        };
        ReportView: {
            title?: string;
            scopeRef: string;
            model: components["schemas"]["RollupModel"];
            sampleData: boolean;
            movement: components["schemas"]["Movement"];
            /** How far the services are from their targets, overall first; missing for a period that ends in the past */
            targets?: components["schemas"]["TargetProgress"][];
            /** Missing for a period that ends in the past */
            exceptions?: components["schemas"]["ExceptionsInEffect"];
            /** The practices with a lens that services of the scope are asked at the end of the period, in the order of the model */
            criteria: components["schemas"]["ReportCriterion"][];
        };
        /** What exceptions take out of the levels */
        ExceptionsInEffect: {
            /** Subjects with an exception in effect */
            subjects: number;
            /** Criteria that exceptions take out, each once for every subject */
            criteria: number;
        };
        GapView: {
            scopeRef: string;
            title?: string;
            model: components["schemas"]["RollupModel"];
            /** Only what the reader may read is counted */
            conditional?: boolean;
            /** Services with an overall level; gaps are counted among these */
            assessed: number;
            notAssessed: number;
            /** How fresh the answers are: what expires becomes unknown, and may hold a service back */
            freshness?: components["schemas"]["RollupFreshness"];
            exceptions: components["schemas"]["ExceptionsInEffect"];
            items: components["schemas"]["RollupGap"][];
            /** Criteria that hold anybody back */
            total: number;
        };
        RollupGap: {
            criterionId: string;
            statement: string;
            level: number;
            dimensionId: string;
            categoryId: string;
            categoryTitle: string;
            effort: "small" | "medium" | "large";
            fixIn?: components["schemas"]["FixIn"];
            lenses: ("compliance" | "security" | "performance" | "cost")[];
            /** Services that it holds back from their next level */
            held: number;
            /** Services that would gain a level if this criterion alone were met */
            lift: number;
            unknown: number;
            partly: number;
            notMet: number;
        };
        CohortView: {
            scopeRef: string;
            title?: string;
            model: components["schemas"]["RollupModel"];
            /** Only what the reader may read is counted */
            conditional?: boolean;
            /** In the order of the configuration, `unknown` last */
            items: {
                id: string;
                /** As the configuration names it; missing for cohorts that come with the plugin */
                title?: string;
                rollup: components["schemas"]["Rollup"];
            }[];
        };
        FilterValues: {
            kinds: components["schemas"]["FilterValue"][];
            types: components["schemas"]["FilterValue"][];
            lifecycles: components["schemas"]["FilterValue"][];
            tags: components["schemas"]["FilterValue"][];
            systems: components["schemas"]["FilterValue"][];
            domains: components["schemas"]["FilterValue"][];
            cohorts: components["schemas"]["FilterValue"][];
            /** Whether some were left out: of each the 50 with most services are listed */
            more: boolean;
        };
        FilterValue: {
            value: string;
            title?: string;
            subjects: number;
        };
    };
    responses: {
        /** What went wrong and what to do about it */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** `all` counts the scope with everything below it; `own` only what names the scope itself as its owner or its system */
        Depth: "all" | "own";
        /** Only entities of one of these kinds */
        FilterKind: string[];
        /** Only entities with one of these types */
        FilterType: string[];
        /** Only entities with one of these lifecycles */
        FilterLifecycle: string[];
        /** Only entities with any of these tags */
        FilterTag: string[];
        /** Only entities in one of these systems or below */
        FilterSystem: string[];
        /** Only entities in a system of one of these domains or below */
        FilterDomain: string[];
        /** Only entities of one of these cohorts; `unknown` for those without one */
        FilterCohort: string[];
        /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
        Language: string;
        ModelId: string;
        Kind: string;
        Namespace: string;
        Name: string;
        /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
        Scope: string;
        /** `all`, `organization`, or the reference of a subject, or of a group, user, system or domain for everything in it */
        ExportScope: string;
        /** Where the period begins: a date, which means its beginning in UTC, or a time */
        From: string;
        /** Where the period ends; now if missing */
        To: string;
        /** Whether subjects count where they were at the time, or where they are now */
        OrganizationTime: "then" | "now";
        /** Whether levels are those with exceptions or those without */
        Exceptions: "with" | "without";
        /** Whether what holds services back from their next level is told with exceptions or without; levels, targets and what moved are told with exceptions */
        GapExceptions: "with" | "without";
        Limit: number;
        /** As returned with the page before */
        Cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
/**
 * The operations of the HTTP API.
 *
 * @public
 */
export interface operations {
    ListModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The models, default first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModelSummary"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetModel: {
        parameters: {
            query?: {
                /** The default edition if missing */
                edition?: string;
                /** The language to read it in, as a BCP 47 tag such as `de` or `zh`. Texts without a translation stay in the language that the model was written in; so does everything if the parameter is missing or if there is no translation into that language. */
                lang?: string;
                /** Only the criteria that are asked at this scope, and the texts of the cells that have such criteria; `none` for names alone. All criteria and texts if missing. The hash is always the one of the whole model. */
                scope?: "service" | "team" | "org" | "none";
            };
            header?: never;
            path: {
                modelId: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The model. Its ETag stands for content, edition, language and scope */
            200: {
                headers: {
                    ETag?: string;
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityModel"];
                };
            };
            /** The model that `If-None-Match` names is still right */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    RehearseMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                modelId: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsalRequest"];
            };
        };
        responses: {
            /** What would happen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveRehearsal"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    MoveToEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                modelId: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionMoveRequest"];
            };
        };
        responses: {
            /** How many were moved, and how many are left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionMoveResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state of the catalog projection and of the data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetEntityLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityLevelsRequest"];
            };
        };
        responses: {
            /** Where those of the entities stand that are assessed and readable, in the order of the request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityLevelsPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetEntityMaturity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entity's assessment, rollup, or the reason why there is neither */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityMaturity"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PutAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            /** The answer as stored, and what the subject's answers add up to now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerResult"];
                };
            };
            /** Someone else answered meanwhile; the body carries the answer that stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerConflict"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetAssessmentHistory: {
        parameters: {
            query?: {
                criterionId?: string;
                limit?: components["parameters"]["Limit"];
                /** As returned with the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ConfirmAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        criterionId: string;
                        /** The id of the answer that was seen */
                        basedOn: string;
                    }[];
                };
            };
        };
        responses: {
            /** The renewed answers, and what the subject's answers add up to now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListSimilarSubjects: {
        parameters: {
            query?: {
                /** Only those whose title or reference contains this text */
                search?: string;
            };
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** At most 20 subjects */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarSubjectList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CopyDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCopyRequest"];
            };
        };
        responses: {
            /** What was copied, and what was not and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCopyResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ConfirmDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    drafts: {
                        draftId: string;
                        /** The id of the answer that the draft takes the place of; missing if there is none */
                        basedOn?: string;
                    }[];
                };
            };
        };
        responses: {
            /** The confirmed answers, and what the subject's answers add up to now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    DiscardDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** All drafts of the subject if missing, those that the reader may not see included */
                    draftIds?: string[];
                };
            };
        };
        responses: {
            /** How many there were */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        discarded: number;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    SubmitReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** Where the review stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentReview"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    DecideReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDecisionInput"];
            };
        };
        responses: {
            /** Where the review stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentReview"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListWaitingReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** At most 50 reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WaitingReview"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetAssessmentVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What `version` of the assessment would be now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: components["schemas"]["AssessmentVersion"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ImportAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** What was imported, or would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ImportFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileImportRequest"];
            };
        };
        responses: {
            /** What was imported, or would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileImportResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ExportAnswers: {
        parameters: {
            query?: {
                /** `all`, `organization`, or the reference of a subject, or of a group, user, system or domain for everything in it */
                scope?: components["parameters"]["ExportScope"];
                /** How many subjects a page has at most */
                limit?: number;
                /** As returned with the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerExportPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ExportTable: {
        parameters: {
            query?: {
                /** `all`, `organization`, or the reference of a subject, or of a group, user, system or domain for everything in it */
                scope?: components["parameters"]["ExportScope"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The table, sent as it is read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    MoveAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: components["schemas"]["EntityRef"];
                    to: components["schemas"]["EntityRef"];
                };
            };
        };
        responses: {
            /** How many answers were moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moved: number;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PushFacts: {
        parameters: {
            query?: never;
            header?: {
                /** Names the request in the audit log. Not needed for safety: the same facts may be sent again without harm. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsDocument"];
            };
        };
        responses: {
            /** How many facts were taken, and why others were not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The facts of the subject, those that have expired included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectFacts"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetFactRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The latest collection within a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactRefresh"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RefreshFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** The collection that has started */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactRefresh"];
                };
            };
            /** It was done often enough for now */
            429: {
                headers: {
                    /** After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PushDeliveryEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryEvents"];
                "application/cloudevents+json": components["schemas"]["DeliveryEvent"];
                "application/cloudevents-batch+json": components["schemas"]["DeliveryEventBatch"];
            };
        };
        responses: {
            /** How many events were taken, and why others were not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures of one subject */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PutTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetsInput"];
            };
        };
        responses: {
            /** The targets of the entity as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTargets"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetMaturityFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answers of people that count, as YAML */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityFile"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetFactSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The collectors of the portal, then up to 200 others who sent facts, in the order of their names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactSourceList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetWorklist: {
        parameters: {
            query?: {
                /** Only those in this state */
                state?: components["schemas"]["WorklistState"];
                /** `attention` begins with what a reviewer returned, then what is not assessed, then what expires soonest, then what is incomplete; the others ascend */
                order?: components["schemas"]["WorklistOrder"];
                limit?: components["parameters"]["Limit"];
                /** How many to leave out at the beginning */
                offset?: number;
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assessments, and how many there are in each state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetOwnScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** At most 500 groups that the person may know */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnScopes"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListExceptions: {
        parameters: {
            query?: {
                /** Only those in one of these states, separated by commas */
                state?: string;
                /** Only those that concern this scope, named as in the path of a rollup */
                scope?: string;
                /** Only those that concern this subject, its own or those of a group that owns it */
                entityRef?: components["schemas"]["EntityRef"];
                criterionId?: string;
                endsBefore?: string;
                /** Only those that were given to everything that this group owns, for the group or for one above it */
                ownedBy?: components["schemas"]["EntityRef"];
                /** `decide`: only requests that the reader may approve or deny; `owned`: only those for what the reader owns */
                mine?: "decide" | "owned";
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
                /** Whether to add the figures of the scope, or of everything */
                figures?: boolean;
                limit?: components["parameters"]["Limit"];
                /** As returned with the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of exceptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RequestException: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExceptionRequest"];
            };
        };
        responses: {
            /** The exception, which waits for a decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    DecideException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exceptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExceptionDecision"];
            };
        };
        responses: {
            /** The exception as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRollup: {
        parameters: {
            query?: {
                /** `all` counts the scope with everything below it; `own` only what names the scope itself as its owner or its system */
                depth?: components["parameters"]["Depth"];
                /** Only entities of one of these kinds */
                kind?: components["parameters"]["FilterKind"];
                /** Only entities with one of these types */
                type?: components["parameters"]["FilterType"];
                /** Only entities with one of these lifecycles */
                lifecycle?: components["parameters"]["FilterLifecycle"];
                /** Only entities with any of these tags */
                tag?: components["parameters"]["FilterTag"];
                /** Only entities in one of these systems or below */
                system?: components["parameters"]["FilterSystem"];
                /** Only entities in a system of one of these domains or below */
                domain?: components["parameters"]["FilterDomain"];
                /** Only entities of one of these cohorts; `unknown` for those without one */
                cohort?: components["parameters"]["FilterCohort"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
                /** Whether to add the rollup of every child, by name */
                children?: boolean;
                /** How many weekly points of the past to add */
                trendWeeks?: number;
                /** Counts what was so at a moment of the past instead of now, without filters and trend. A date means its beginning in UTC */
                asOf?: string;
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
                /** Whether levels are those with exceptions or those without */
                exceptions?: components["parameters"]["Exceptions"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rollup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollupView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListRollupSubjects: {
        parameters: {
            query?: {
                /** `all` counts the scope with everything below it; `own` only what names the scope itself as its owner or its system */
                depth?: components["parameters"]["Depth"];
                /** Only entities of one of these kinds */
                kind?: components["parameters"]["FilterKind"];
                /** Only entities with one of these types */
                type?: components["parameters"]["FilterType"];
                /** Only entities with one of these lifecycles */
                lifecycle?: components["parameters"]["FilterLifecycle"];
                /** Only entities with any of these tags */
                tag?: components["parameters"]["FilterTag"];
                /** Only entities in one of these systems or below */
                system?: components["parameters"]["FilterSystem"];
                /** Only entities in a system of one of these domains or below */
                domain?: components["parameters"]["FilterDomain"];
                /** Only entities of one of these cohorts; `unknown` for those without one */
                cohort?: components["parameters"]["FilterCohort"];
                /** Only services that this criterion holds back from their next level, with exceptions or without as `exceptions` says */
                gap?: string;
                /** Only services with answers that facts, or the file beside the code, speak against */
                disputed?: boolean;
                /** With `bucket`, only subjects counted there in this dimension */
                dimensionId?: string;
                /** A level number, or where a subject without a level is counted */
                bucket?: string;
                /** Whether levels are those with exceptions or those without */
                exceptions?: components["parameters"]["Exceptions"];
                limit?: components["parameters"]["Limit"];
                /** As returned with the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of subjects that the reader may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRollupGaps: {
        parameters: {
            query?: {
                /** `all` counts the scope with everything below it; `own` only what names the scope itself as its owner or its system */
                depth?: components["parameters"]["Depth"];
                /** Only entities of one of these kinds */
                kind?: components["parameters"]["FilterKind"];
                /** Only entities with one of these types */
                type?: components["parameters"]["FilterType"];
                /** Only entities with one of these lifecycles */
                lifecycle?: components["parameters"]["FilterLifecycle"];
                /** Only entities with any of these tags */
                tag?: components["parameters"]["FilterTag"];
                /** Only entities in one of these systems or below */
                system?: components["parameters"]["FilterSystem"];
                /** Only entities in a system of one of these domains or below */
                domain?: components["parameters"]["FilterDomain"];
                /** Only entities of one of these cohorts; `unknown` for those without one */
                cohort?: components["parameters"]["FilterCohort"];
                /** Only criteria of this dimension */
                dimensionId?: string;
                /** By how many services a criterion holds back, or by how many gain a level where it is met everywhere */
                sort?: "held" | "lift";
                /** Whether levels are those with exceptions or those without */
                exceptions?: components["parameters"]["Exceptions"];
                limit?: components["parameters"]["Limit"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The criteria, the largest gap first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRollupCohorts: {
        parameters: {
            query?: {
                /** `all` counts the scope with everything below it; `own` only what names the scope itself as its owner or its system */
                depth?: components["parameters"]["Depth"];
                /** Only entities of one of these kinds */
                kind?: components["parameters"]["FilterKind"];
                /** Only entities with one of these types */
                type?: components["parameters"]["FilterType"];
                /** Only entities with one of these lifecycles */
                lifecycle?: components["parameters"]["FilterLifecycle"];
                /** Only entities with any of these tags */
                tag?: components["parameters"]["FilterTag"];
                /** Only entities in one of these systems or below */
                system?: components["parameters"]["FilterSystem"];
                /** Only entities in a system of one of these domains or below */
                domain?: components["parameters"]["FilterDomain"];
                /** Only entities of one of these cohorts; `unknown` for those without one */
                cohort?: components["parameters"]["FilterCohort"];
                /** Whether levels are those with exceptions or those without */
                exceptions?: components["parameters"]["Exceptions"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One rollup for each cohort */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRollupDelivery: {
        parameters: {
            query?: {
                /** `all` counts the scope with everything below it; `own` only what names the scope itself as its owner or its system */
                depth?: components["parameters"]["Depth"];
                /** Only entities of one of these kinds */
                kind?: components["parameters"]["FilterKind"];
                /** Only entities with one of these types */
                type?: components["parameters"]["FilterType"];
                /** Only entities with one of these lifecycles */
                lifecycle?: components["parameters"]["FilterLifecycle"];
                /** Only entities with any of these tags */
                tag?: components["parameters"]["FilterTag"];
                /** Only entities in one of these systems or below */
                system?: components["parameters"]["FilterSystem"];
                /** Only entities in a system of one of these domains or below */
                domain?: components["parameters"]["FilterDomain"];
                /** Only entities of one of these cohorts; `unknown` for those without one */
                cohort?: components["parameters"]["FilterCohort"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures over all services of the scope that the reader may have counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRollupProof: {
        parameters: {
            query?: {
                /** `all` counts the scope with everything below it; `own` only what names the scope itself as its owner or its system */
                depth?: components["parameters"]["Depth"];
                /** Only entities of one of these kinds */
                kind?: components["parameters"]["FilterKind"];
                /** Only entities with one of these types */
                type?: components["parameters"]["FilterType"];
                /** Only entities with one of these lifecycles */
                lifecycle?: components["parameters"]["FilterLifecycle"];
                /** Only entities with any of these tags */
                tag?: components["parameters"]["FilterTag"];
                /** Only entities in one of these systems or below */
                system?: components["parameters"]["FilterSystem"];
                /** Only entities in a system of one of these domains or below */
                domain?: components["parameters"]["FilterDomain"];
                /** Only entities of one of these cohorts; `unknown` for those without one */
                cohort?: components["parameters"]["FilterCohort"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Lines of JSON, packed by gzip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRollupFilters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The values that occur, each with how many services have it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterValues"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRollupBands: {
        parameters: {
            query?: {
                /** A moment of the past; now if missing. A date means its beginning in UTC */
                asOf?: string;
                /** Whether levels are those with exceptions or those without */
                exceptions?: components["parameters"]["Exceptions"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organisation first, then its teams, then its services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BandView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetReport: {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
                /** Whether what holds services back from their next level is told with exceptions or without; levels, targets and what moved are told with exceptions */
                exceptions?: components["parameters"]["GapExceptions"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What moved, and how each criterion with a lens was and is answered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetReportTable: {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
                /** Whether what holds services back from their next level is told with exceptions or without; levels, targets and what moved are told with exceptions */
                exceptions?: components["parameters"]["GapExceptions"];
                /** The language of titles and statements, as a BCP 47 tag; the original where there is no translation */
                lang?: components["parameters"]["Language"];
                /** `levels`, `targets` and `causes` are of the whole report; the others of a lens, or of all criteria without one */
                table: components["schemas"]["ReportTableName"];
                lens?: components["schemas"]["Lens"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetMovement: {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The change of every count, split by cause */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Movement"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListMovedSubjects: {
        parameters: {
            query: {
                /** Where the period begins: a date, which means its beginning in UTC, or a time */
                from: components["parameters"]["From"];
                /** Where the period ends; now if missing */
                to?: components["parameters"]["To"];
                /** Whether subjects count where they were at the time, or where they are now */
                organization?: components["parameters"]["OrganizationTime"];
                /** Only subjects whose place in this dimension changed */
                dimensionId?: string;
                limit?: components["parameters"]["Limit"];
                /** As returned with the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** `all`, `organization` (the configured or detected organisation, else everything), or the reference of a group, user, system or domain */
                scope: components["parameters"]["Scope"];
                cause: components["schemas"]["MovementCause"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of subjects that the reader may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedSubjectPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
