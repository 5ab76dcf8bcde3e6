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
import {
  CountedCells,
  PlacedSubject,
  Recount,
  answersAt,
  refOf,
} from './recount';
import { TestPortal } from './TestPortal';

/** The changes of counts by cause: `overall 2` by how many, without what is 0. */
export type CountedMovement = Record<string, Record<string, number>>;

/** What counts of a subject at some place in the story of an organisation. */
interface Counted {
  isIn: boolean;
  standing: PlacedSubject['standing'];
}

/**
 * What was so at any time, recounted from the catalogs that were read and the answers that were given; and the changes
 * between two times, told one after another. Shares no code with the product.
 */
export class Past {
  readonly #portal: TestPortal;

  constructor(portal: TestPortal) {
    this.#portal = portal;
  }

  /** Every moment at which something happened, oldest first. */
  get moments(): Date[] {
    const { excepted, given, now, readings } = this.#portal;
    const times = new Set(
      [
        ...readings.map(({ at }) => at),
        ...given.flatMap(({ effectiveAt, expiresAt }) => [
          effectiveAt,
          expiresAt,
        ]),
        ...excepted.flatMap(({ from, endsAt }) => [from, endsAt]),
      ]
        .map(Number)
        .filter(time => time <= Number(now)),
    );
    return [...times].sort((a, b) => a - b).map(time => new Date(time));
  }

  /** The cells of every scope as of a moment. */
  cellsAt(
    at: Date,
    organization: 'then' | 'now',
  ): Record<string, CountedCells> {
    const recount = this.#placedAt(at, organization);
    return Object.fromEntries(
      Object.entries(recount.cells('service')).map(([scopeRef, cells]) => [
        scopeRef,
        Object.fromEntries(
          Object.entries(cells).filter(([name]) => !isFreshness(name)),
        ),
      ]),
    );
  }

  /** The services as of a moment, with the scopes that they counted in and their answers. */
  servicesAt(
    at: Date,
    organization: 'then' | 'now',
  ): Array<PlacedSubject & { answers: Map<string, string> }> {
    const given = this.#portal.given.filter(
      ({ effectiveAt }) => effectiveAt <= at,
    );
    return this.#placedAt(at, organization)
      .subjects.filter(({ scope }) => scope === 'service')
      .map(subject => ({
        ...subject,
        answers: answersAt(subject.entityRef, given, at),
      }));
  }

  #placedAt(at: Date, organization: 'then' | 'now'): Recount {
    const recount = this.#at(at);
    if (organization === 'now') {
      const last = this.#lastScopes();
      for (const subject of recount.subjects) {
        subject.scopeRefs = last(subject.entityRef);
      }
    }
    return recount;
  }

  /** What each cause changed after a moment and up to another. */
  movement(
    scopeRef: string,
    from: Date,
    to: Date,
    organization: 'then' | 'now',
  ): CountedMovement {
    const result: CountedMovement = {};
    const last = this.#lastScopes();
    const record = (cause: string, before?: Counted, after?: Counted) => {
      for (const [counted, sign] of [
        [before, -1],
        [after, 1],
      ] as const) {
        if (counted?.isIn) {
          const told = Object.entries(counted.standing).filter(
            ([dimensionId]) => !isFreshness(dimensionId),
          );
          for (const [dimensionId, { bucket }] of told) {
            const changes = (result[cause] ??= {});
            const key = `${dimensionId} ${bucket}`;
            changes[key] = (changes[key] ?? 0) + sign;
          }
        }
      }
    };
    for (const at of this.moments) {
      if (at > from && at <= to) {
        const just = new Date(Number(at) - 1);
        const [older, newer] = [this.#at(just), this.#at(at)];
        const place = (
          subject: PlacedSubject | undefined,
          hierarchy: Recount,
          standing = subject?.standing,
        ): Counted | undefined =>
          subject &&
          standing && {
            standing,
            isIn:
              scopeRef === 'all' ||
              (organization === 'now'
                ? last(subject.entityRef).has(scopeRef)
                : hierarchy.above(subject.ownerRef).has(scopeRef) ||
                  hierarchy.above(subject.systemRef).has(scopeRef)),
          };
        for (const entityRef of this.#services()) {
          const [before, after] = [older, newer].map(recount =>
            recount.subjects.find(subject => subject.entityRef === entityRef),
          );
          const cause = this.#causeAt(at, entityRef);
          if (cause === 'catalog') {
            const rearranged = place(before, newer);
            record('placement', place(before, older), rearranged);
            if (before && after) {
              const moved = place(after, newer, before.standing);
              record('placement', rearranged, moved);
              // With the owner and the hierarchy, exceptions change.
              const excepted = place(after, newer, newer.standingOf(before));
              record('exception', moved, excepted);
              record('attributes', excepted, place(after, newer));
            } else {
              const name = this.#wasSeenBefore(at, entityRef)
                ? 'returned'
                : 'added';
              record(after ? name : 'removed', rearranged, place(after, newer));
            }
          } else if (before || !after) {
            record(cause, place(before, older), place(after, newer));
          } else {
            const blank = this.#at(at, just).subjects.find(
              subject => subject.entityRef === entityRef,
            );
            record('added', undefined, place(blank, newer));
            record(cause, place(blank, newer), place(after, newer));
          }
        }
      }
    }
    return withoutZeros(result);
  }

  #services(): string[] {
    const known = this.#portal.readings.flatMap(reading => reading.known);
    return [
      ...new Set(known.filter(({ kind }) => kind === 'Component').map(refOf)),
    ];
  }

  #causeAt(at: Date, entityRef: string): string {
    const { excepted, given, readings } = this.#portal;
    const isAt = (other: Date) => Number(other) === Number(at);
    const index = readings.findIndex(reading => isAt(reading.at));
    if (index > 0) {
      return readings[index].model === readings[index - 1].model
        ? 'catalog'
        : 'model';
    }
    const answer = given.find(
      other => other.entityRef === entityRef && isAt(other.effectiveAt),
    );
    const isException = excepted.some(
      ({ from, endsAt }) => isAt(from) || isAt(endsAt),
    );
    return answer?.cause ?? (isException ? 'exception' : 'expiry');
  }

  #wasSeenBefore(at: Date, entityRef: string): boolean {
    return this.#portal.readings.some(
      reading =>
        reading.at < at &&
        reading.known.some(item => refOf(item) === entityRef),
    );
  }

  /** What was so at a moment, by the answers up to it or up to another. */
  #at(at: Date, answersUntil = at): Recount {
    const { config, excepted, given, readings } = this.#portal;
    const reading =
      readings.filter(other => other.at <= at).pop() ?? readings[0];
    const seen = new Set(
      readings
        .filter(other => other === readings[0] || other.at <= at)
        .flatMap(({ known }) => known.map(refOf)),
    );
    // An answer that is older than the first sight of a service shows that it was there before.
    const unseen = readings
      .flatMap(({ known }) => known)
      .filter(entity => {
        const entityRef = refOf(entity);
        const isOlder =
          entity.kind === 'Component' &&
          !seen.has(entityRef) &&
          given.some(
            answer =>
              answer.entityRef === entityRef && answer.effectiveAt <= at,
          );
        seen.add(isOlder ? entityRef : '');
        return isOlder;
      });
    return new Recount({
      config,
      excepted,
      given: given.filter(({ effectiveAt }) => effectiveAt <= answersUntil),
      known: [...reading.known, ...unseen],
      model: reading.model,
      now: at,
    });
  }

  /** The scopes that services are in now, or would be in if they were still there. */
  #lastScopes(): (entityRef: string) => Set<string> {
    const { readings } = this.#portal;
    const now = this.#at(readings[readings.length - 1].at);
    const scopes = new Map<string, Set<string>>();
    for (const { at } of readings) {
      for (const { entityRef, ownerRef, systemRef } of this.#at(at).subjects) {
        scopes.set(
          entityRef,
          new Set(['all', ...now.above(ownerRef), ...now.above(systemRef)]),
        );
      }
    }
    return entityRef => scopes.get(entityRef) ?? new Set();
  }
}

/** How fresh answers were is not kept. */
function isFreshness(name: string): boolean {
  return name.startsWith(':');
}

function withoutZeros(movement: CountedMovement): CountedMovement {
  return Object.fromEntries(
    Object.entries(movement)
      .map(
        ([cause, changes]) =>
          [
            cause,
            Object.fromEntries(
              Object.entries(changes).filter(([, change]) => change !== 0),
            ),
          ] as const,
      )
      .filter(([, changes]) => Object.keys(changes).length > 0),
  );
}
