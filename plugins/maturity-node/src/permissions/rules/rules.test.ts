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
import { MaturityAssessmentResource } from '../resources';
import { maturityAssessmentRules } from './index';

const { hasKind, inGroup, inSystem, isSubjectOwner } = maturityAssessmentRules;

/** A component of Payments, which has Mobile below it and Engineering above it. */
const ledger: MaturityAssessmentResource = {
  entityRef: 'component:default/ledger',
  kind: 'component',
  ownerRef: 'group:default/payments',
  ownerMemberRefs: ['group:default/payments', 'group:default/mobile'],
  ownerAncestorRefs: ['group:default/payments', 'group:default/engineering'],
  systemRef: 'system:default/billing',
};

const stray: MaturityAssessmentResource = {
  entityRef: 'component:default/stray',
  kind: 'component',
  ownerMemberRefs: [],
  ownerAncestorRefs: [],
};

// That the queries of the rules select the same subjects is tested where they become SQL, in the backend.
describe('the rules of assessments', () => {
  it('take members of the owner and of groups below it for owners', () => {
    const owns = (...claims: string[]) =>
      isSubjectOwner.apply(ledger, { claims });
    expect(owns('user:default/olga', 'group:default/payments')).toBe(true);
    expect(owns('group:default/mobile')).toBe(true);
    expect(owns('Group:Default/Payments')).toBe(true);
    expect(owns('group:default/engineering')).toBe(false);
    expect(owns('group:default/checkout', 'user:default/carl')).toBe(false);
    expect(owns()).toBe(false);
    expect(isSubjectOwner.apply(stray, { claims: [''] })).toBe(false);
  });

  it('find a subject in its owner and in the groups above it', () => {
    const isIn = (...groups: string[]) => inGroup.apply(ledger, { groups });
    expect(isIn('group:default/payments')).toBe(true);
    expect(isIn('GROUP:default/Engineering')).toBe(true);
    expect(isIn('group:default/mobile')).toBe(false);
    expect(inGroup.apply(stray, { groups: [''] })).toBe(false);
  });

  it('compare kinds and systems without regard to case', () => {
    expect(hasKind.apply(ledger, { kinds: ['API', 'Component'] })).toBe(true);
    expect(hasKind.apply(ledger, { kinds: ['API'] })).toBe(false);
    const systems = ['System:default/Billing'];
    expect(inSystem.apply(ledger, { systems })).toBe(true);
    expect(inSystem.apply(stray, { systems })).toBe(false);
  });

  it('ask queries for references as they are kept', () => {
    expect([
      isSubjectOwner.toQuery({ claims: ['User:default/Olga'] }),
      inGroup.toQuery({ groups: ['Group:default/Payments'] }),
      inSystem.toQuery({ systems: ['System:default/Billing'] }),
      hasKind.toQuery({ kinds: ['API'] }),
    ]).toEqual([
      { property: 'ownerMember', values: ['user:default/olga'] },
      { property: 'ownerAncestor', values: ['group:default/payments'] },
      { property: 'system', values: ['system:default/billing'] },
      { property: 'kind', values: ['api'] },
    ]);
  });
});
