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
import { MaturityAssessmentResource } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { Asker } from '../permissions/ExceptionAccess';
import { StoredException } from './types';

/**
 * The groups on whose behalf somebody asks: the one that owns the subject, or that is named, and those of the asker's own
 * that own it through that one.
 */
export function askedFor(
  resource: MaturityAssessmentResource,
  asker: Asker,
): string[] {
  const own = resource.ownerMemberRefs.filter(ref => asker.claims.has(ref));
  const owner =
    resource.kind === 'group' ? resource.entityRef : resource.ownerRef;
  return [...new Set([...(owner ? [owner] : []), ...own])].sort();
}

/**
 * Why somebody may not approve or deny an exception, whatever a permission policy says; missing if nothing is in the way.
 *
 * Two pairs of eyes: not who asked, nobody of a group on whose behalf it was asked, and nobody who owns what it is for,
 * which are the members of the owner and of the groups below it.
 */
export function whyNotDecide(
  exception: Pick<StoredException, 'requestedBy' | 'requestedFor'>,
  resource: MaturityAssessmentResource | undefined,
  asker: Asker,
): string | undefined {
  if (exception.requestedBy && asker.claims.has(exception.requestedBy)) {
    return 'You asked for this exception yourself; somebody else has to decide on it';
  }
  const owners = [
    ...exception.requestedFor,
    ...(resource?.ownerMemberRefs ?? []),
  ];
  return owners.some(owner => asker.claims.has(owner))
    ? 'This exception was asked for on behalf of a group that you are in; somebody from outside of it has to decide on it'
    : undefined;
}
