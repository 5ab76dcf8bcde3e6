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
import { Entity } from '@backstage/catalog-model';
import { RollupSide } from '../../rollups/types';
import { GivenAnswer } from './GivenAnswer';
import { HandGap, gapsByHand } from './gapsByHand';
import {
  HandStanding,
  HandSubject,
  countWaived,
  scoreByHand,
} from './scoreByHand';
import { TestPortal } from './TestPortal';

/** What is recounted: what a portal knows, or what it knew. */
export type Recounted = Pick<
  TestPortal,
  'config' | 'excepted' | 'given' | 'known' | 'model' | 'now'
>;

/** One cell of a rollup. */
export interface CountedCell {
  subjects: number;
  scoreSum: number;
  decidedSum: number;
  totalSum: number;
  provisional: number;
  subjectsWithout: number;
  scoreSumWithout: number;
  provisionalWithout: number;
  waived: number;
  excepted: number;
}

/** The counts of a scope: by dimension and bucket, such as `overall 2`. */
export type CountedCells = Record<string, CountedCell>;

/** A subject, where it stands and where it counts. */
export interface PlacedSubject extends HandSubject {
  entityRef: string;
  ownerRef?: string;
  systemRef?: string;
  standing: Record<string, HandStanding>;
  /** What holds the subject back on a side. */
  gaps(side: RollupSide): HandGap[];
  without: Record<string, HandStanding>;
  /** How many of the criteria that are asked and not met or not applicable are excepted. */
  waived: number;
  /** Every scope that the subject counts in. */
  scopeRefs: Set<string>;
}

/**
 * Counts everything anew from the entities of the catalog and the answers that a test gave: slowly, without a database,
 * and without any code of the product's rollups.
 */
export class Recount {
  readonly #portal: Recounted;
  readonly #parents = new Map<string, Set<string>>();
  readonly organizationRef: string | undefined;
  readonly subjects: PlacedSubject[];

  constructor(portal: Recounted) {
    this.#portal = portal;
    for (const entity of portal.known) {
      for (const [parent, child] of edgesOf(entity)) {
        this.#parents.set(
          child,
          (this.#parents.get(child) ?? new Set()).add(parent),
        );
      }
    }
    this.organizationRef =
      portal.config.organizationRef ?? this.#findOrganization();
    this.subjects = this.#place();
  }

  /** The cells of every scope that counts a subject of the given kind. */
  cells(
    subjectScope: string,
    isCounted: (subject: PlacedSubject) => boolean = () => true,
  ): Record<string, CountedCells> {
    const result: Record<string, CountedCells> = {};
    for (const subject of this.#of(subjectScope).filter(isCounted)) {
      for (const scopeRef of subject.scopeRefs) {
        result[scopeRef] ??= {};
        add(result[scopeRef], subject);
      }
    }
    return result;
  }

  /** Where a subject would stand with the owner that it has here, all else being as it was there. */
  standingOf(there: PlacedSubject): PlacedSubject['standing'] {
    const here = this.subjects.find(
      ({ entityRef }) => entityRef === there.entityRef,
    );
    const { entityRef, ownerRef } = here ?? there;
    return this.#score(there, entityRef, ownerRef).standing;
  }

  /** How many services of a scope each criterion holds back on a side, and would lift by itself, by its state. */
  gaps(
    scopeRef: string,
    side: RollupSide,
  ): Record<string, { held: number; lift: number }> {
    const result: Record<string, { held: number; lift: number }> = {};
    for (const { scopeRefs, gaps } of this.#of('service')) {
      for (const gap of scopeRefs.has(scopeRef) ? gaps(side) : []) {
        const count = (result[`${gap.criterionId} ${gap.state}`] ??= {
          held: 0,
          lift: 0,
        });
        count.held += 1;
        count.lift += gap.lifts ? 1 : 0;
      }
    }
    return result;
  }

  /** The services of a scope that are in none of its children. */
  outside(scopeRef: string, childRefs: string[]): CountedCells {
    const result: CountedCells = {};
    for (const subject of this.#of('service')) {
      if (
        subject.scopeRefs.has(scopeRef) &&
        !childRefs.some(child => subject.scopeRefs.has(child))
      ) {
        add(result, subject);
      }
    }
    return result;
  }

  /** The groups, or domains and systems, directly below a scope. */
  childrenOf(scopeRef: string): string[] {
    if (scopeRef === 'all') {
      return this.#rootGroups().sort();
    }
    return [...this.#parents]
      .filter(([, parents]) => parents.has(scopeRef))
      .map(([child]) => child)
      .sort();
  }

  /** Everything at or above a scope. */
  above(entityRef: string | undefined): Set<string> {
    const found = new Set(entityRef ? [entityRef] : []);
    // What is added during the walk is walked, too.
    for (const scopeRef of found) {
      this.#parents.get(scopeRef)?.forEach(parent => found.add(parent));
    }
    return found;
  }

  /** The scopes at and above one, nearest first, those that are equally near together. */
  ringsAbove(entityRef: string | undefined): string[][] {
    const seen = new Set<string>();
    const rings: string[][] = [];
    for (
      let ring = entityRef ? [entityRef] : [];
      ring.length > 0;
      ring = [
        ...new Set(ring.flatMap(ref => [...(this.#parents.get(ref) ?? [])])),
      ].filter(ref => !seen.has(ref))
    ) {
      ring.forEach(ref => seen.add(ref));
      rings.push(ring);
    }
    return rings;
  }

  #of(subjectScope: string): PlacedSubject[] {
    return this.subjects.filter(({ scope }) => scope === subjectScope);
  }

  #place(): PlacedSubject[] {
    const { known } = this.#portal;
    const components = known.filter(({ kind }) => kind === 'Component');
    const owners = new Set(components.map(ownerOf));
    const groups = known.filter(
      entity =>
        entity.kind === 'Group' &&
        (owners.has(refOf(entity)) || refOf(entity) === this.organizationRef),
    );
    return [...components, ...groups].map(entity => {
      const entityRef = refOf(entity);
      const isGroup = entity.kind === 'Group';
      const groupScope = entityRef === this.organizationRef ? 'org' : 'team';
      const subject = {
        scope: isGroup ? groupScope : 'service',
        kind: entity.kind,
        type: textOf(entity.spec?.type),
        lifecycle: textOf(entity.spec?.lifecycle),
        optedOut: Boolean(
          entity.metadata.annotations?.['cloud-native-maturity.io/opt-out'],
        ),
      };
      const ownerRef = isGroup ? entityRef : ownerOf(entity);
      const systemRef = isGroup ? undefined : systemOf(entity);
      return {
        ...subject,
        entityRef,
        ownerRef,
        systemRef,
        ...this.#score(subject, entityRef, ownerRef),
        scopeRefs: new Set([
          'all',
          ...this.above(ownerRef),
          ...this.above(systemRef),
        ]),
      };
    });
  }

  #score(
    subject: HandSubject,
    entityRef: string,
    ownerRef: string | undefined,
  ): Pick<PlacedSubject, 'standing' | 'without' | 'waived' | 'gaps'> {
    const { excepted, given, now, model } = this.#portal;
    const answers = answersAt(entityRef, given, now);
    const waivers = new Set(
      excepted
        .filter(
          exception =>
            exception.from <= now &&
            exception.endsAt > now &&
            (exception.covers === 'subject'
              ? exception.entityRef === entityRef
              : this.above(ownerRef).has(exception.entityRef)),
        )
        .map(({ criterionId }) => criterionId),
    );
    const known: Partial<Record<RollupSide, HandGap[]>> = {};
    const fresh = {
      ':freshness': {
        bucket: subject.optedOut ? -3 : freshnessAt(entityRef, given, now),
        score: 0,
        decided: 0,
        total: 0,
        provisional: 0,
        levels: [],
      },
    };
    return {
      standing: { ...scoreByHand(model, subject, answers, waivers), ...fresh },
      without: { ...scoreByHand(model, subject, answers), ...fresh },
      gaps: side => {
        known[side] ??= gapsByHand(
          model,
          subject,
          answers,
          side === 'with' ? waivers : new Set(),
        );
        return known[side];
      },
      waived: countWaived(model, subject, answers, waivers),
    };
  }

  #rootGroups(): string[] {
    const groups = this.#portal.known
      .filter(({ kind }) => kind === 'Group')
      .map(refOf);
    const existing = new Set(this.#portal.known.map(refOf));
    return groups.filter(
      groupRef =>
        ![...(this.#parents.get(groupRef) ?? [])].some(parent =>
          existing.has(parent),
        ),
    );
  }

  #findOrganization(): string | undefined {
    const roots = this.#rootGroups().sort();
    const everyChild = [...this.#parents.keys()];
    const sizeOf = (root: string) =>
      everyChild.filter(child => child !== root && this.above(child).has(root))
        .length;
    const largest = Math.max(0, ...roots.map(sizeOf));
    return largest === 0 && roots.length !== 1
      ? undefined
      : roots.find(root => sizeOf(root) === largest);
  }
}

/** The reference of an entity in full and in lower case. */
export function refOf({ kind, metadata }: Entity): string {
  return `${kind}:${metadata.namespace}/${metadata.name}`.toLowerCase();
}

function add(cells: CountedCells, subject: PlacedSubject): void {
  const cellAt = (dimensionId: string, bucket: number) =>
    (cells[`${dimensionId} ${bucket}`] ??= {
      subjects: 0,
      scoreSum: 0,
      decidedSum: 0,
      totalSum: 0,
      provisional: 0,
      subjectsWithout: 0,
      scoreSumWithout: 0,
      provisionalWithout: 0,
      waived: 0,
      excepted: 0,
    });
  for (const [dimensionId, result] of Object.entries(subject.standing)) {
    const cell = cellAt(dimensionId, result.bucket);
    cell.subjects += 1;
    cell.scoreSum += result.score;
    cell.decidedSum += result.decided;
    cell.totalSum += result.total;
    cell.provisional += result.provisional;
    if (dimensionId === 'overall') {
      cell.waived += subject.waived;
      cell.excepted += subject.waived > 0 ? 1 : 0;
    }
  }
  for (const [dimensionId, result] of Object.entries(subject.without)) {
    const cell = cellAt(dimensionId, result.bucket);
    cell.subjectsWithout += 1;
    cell.scoreSumWithout += result.score;
    cell.provisionalWithout += result.provisional;
  }
}

/** -1 without answers, 0 if one has expired, else the week in which the first expires, counted from January 1970. */
function freshnessAt(
  entityRef: string,
  given: GivenAnswer[],
  now: Date,
): number {
  const latest = new Map<string, GivenAnswer>();
  [...given]
    .filter(answer => answer.entityRef === entityRef)
    .sort((a, b) => Number(a.effectiveAt) - Number(b.effectiveAt))
    .forEach(answer => latest.set(answer.criterionId, answer));
  const expiries = [...latest.values()]
    .filter(({ status }) => status !== 'unknown')
    .map(({ expiresAt }) => Number(expiresAt));
  if (expiries.length === 0) {
    return -1;
  }
  const first = Math.min(...expiries);
  const monday = Date.parse('1970-01-05T00:00:00Z');
  return first <= Number(now)
    ? 0
    : 1 + Math.floor((first - monday) / (7 * 24 * 60 * 60 * 1000));
}

/** The latest answer of each criterion, unless it was withdrawn or has expired. */
/** The status of each answer of a subject at a time; `unknown` once it has expired. */
export function answersAt(
  entityRef: string,
  given: GivenAnswer[],
  now: Date,
): Map<string, string> {
  const answers = new Map<string, string>();
  [...given]
    .filter(answer => answer.entityRef === entityRef)
    .sort((a, b) => Number(a.effectiveAt) - Number(b.effectiveAt))
    .forEach(answer =>
      answers.set(
        answer.criterionId,
        answer.expiresAt <= now ? 'unknown' : answer.status,
      ),
    );
  return answers;
}

function edgesOf(entity: Entity): string[][] {
  const self = refOf(entity);
  const targets = (type: string) =>
    (entity.relations ?? [])
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => targetRef);
  if (entity.kind === 'Group') {
    const stated = fullRef(entity, entity.spec?.parent, 'group');
    const parents = targets('childOf');
    return [
      ...(parents.length === 0 && stated ? [stated] : parents).map(parent => [
        parent,
        self,
      ]),
      ...targets('parentOf').map(child => [self, child]),
    ].filter(([parent, child]) => parent !== child);
  }
  return ['System', 'Domain'].includes(entity.kind)
    ? targets('partOf').map(parent => [parent, self])
    : [];
}

function ownerOf(entity: Entity): string | undefined {
  return (
    entity.relations?.find(({ type }) => type === 'ownedBy')?.targetRef ??
    fullRef(entity, entity.spec?.owner, 'group')
  );
}

function systemOf(entity: Entity): string | undefined {
  return (
    entity.relations?.find(({ type }) => type === 'partOf')?.targetRef ??
    fullRef(entity, entity.spec?.system, 'system')
  );
}

function fullRef(
  entity: Entity,
  stated: unknown,
  defaultKind: string,
): string | undefined {
  const [, kind = defaultKind, namespace = entity.metadata.namespace, name] =
    /^(?:([^:]+):)?(?:([^/]+)\/)?([^:/]+)$/.exec(textOf(stated) ?? '') ?? [];
  return name && `${kind}:${namespace}/${name}`.toLowerCase();
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
