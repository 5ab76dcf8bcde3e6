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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Exception } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { NameResolver } from '../names/NameResolver';
import {
  Asker,
  ExceptionAccess,
  ExceptionRightsOnTarget,
} from '../permissions/ExceptionAccess';
import { StoredException } from './types';
import { whyNotDecide } from './whyNotDecide';

/** What the presenter needs. */
export interface ExceptionPresenterOptions {
  access: ExceptionAccess;
  assessments: Pick<AssessmentStore, 'sampleImportIds'>;
  names: NameResolver;
  now(): Date;
}

/**
 * Turns exceptions into what the HTTP contract shows: with the names that the reader may know, and with what the reader
 * may do with each.
 */
export class ExceptionPresenter {
  readonly #options: ExceptionPresenterOptions;

  static create(options: ExceptionPresenterOptions): ExceptionPresenter {
    return new ExceptionPresenter(options);
  }

  private constructor(options: ExceptionPresenterOptions) {
    this.#options = options;
  }

  /** All of the exceptions, in their order; of a subject or group that the reader may not know, neither name nor reason. */
  async present(
    exceptions: StoredException[],
    asker: Asker | undefined,
    credentials: BackstageCredentials,
  ): Promise<Exception[]> {
    if (exceptions.length === 0) {
      return [];
    }
    const { access, assessments, names, now } = this.#options;
    const time = now();
    const targets = [...new Set(exceptions.map(({ entityRef }) => entityRef))];
    const [rights, known, sampleImports] = await Promise.all([
      access.rightsOn(targets, asker, credentials),
      names.resolve(exceptions.flatMap(namedIn), credentials),
      exceptions.some(({ importId }) => importId !== undefined)
        ? assessments.sampleImportIds()
        : new Set<string>(),
    ]);
    const person = (field: string, ref: string | undefined) => {
      const name = ref && known.get(ref);
      return name ? { [field]: ref, [`${field}Name`]: name.title } : {};
    };
    return exceptions.map(stored => {
      const exception = { ...stored, state: stateAt(stored, time) };
      const { entityRef, importId } = exception;
      const name = known.get(entityRef);
      return {
        id: exception.id,
        ...(name && {
          entityRef,
          title: name.title,
          reason: exception.reason,
          decisionReason: exception.decisionReason,
          endReason: exception.endReason,
        }),
        covers: exception.covers,
        criterionId: exception.criterionId,
        state: exception.state,
        requestedAt: exception.requestedAt.toISOString(),
        ...person('requestedBy', exception.requestedBy),
        endsAt: exception.endsAt.toISOString(),
        decidedAt: exception.decidedAt?.toISOString(),
        ...person('decidedBy', exception.decidedBy),
        endedAt: exception.endedAt?.toISOString(),
        ...person('endedBy', exception.endedBy),
        ...(importId && sampleImports.has(importId) && { sample: true }),
        ...(name
          ? whatMayBeDone(exception, rights[targets.indexOf(entityRef)], asker)
          : { canApprove: false, canRevoke: false }),
      };
    });
  }
}

/** What has ended is over before the task has recorded it. */
function stateAt(
  { state, endsAt }: StoredException,
  time: Date,
): Exception['state'] {
  return ['requested', 'approved'].includes(state) && endsAt <= time
    ? 'expired'
    : state;
}

function whatMayBeDone(
  exception: StoredException,
  rights: ExceptionRightsOnTarget,
  asker: Asker | undefined,
): Pick<Exception, 'canApprove' | 'canRevoke'> {
  const { state, requestedBy } = exception;
  return {
    canApprove:
      state === 'requested' &&
      asker !== undefined &&
      rights.approve &&
      whyNotDecide(exception, rights.resource, asker) === undefined,
    canRevoke:
      ['requested', 'approved'].includes(state) &&
      asker !== undefined &&
      (rights.approve || requestedBy === asker.userRef),
  };
}

function namedIn(exception: StoredException): string[] {
  const { entityRef, requestedBy, decidedBy, endedBy } = exception;
  return [entityRef, requestedBy, decidedBy, endedBy].flatMap(ref => ref ?? []);
}
