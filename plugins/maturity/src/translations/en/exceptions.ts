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
/** Exceptions: approved waivers of a criterion, with a reason and an end. */
export const exceptions = {
  exceptions: {
    title: 'Exception',
    none: 'No exception. While one is approved, the criterion is left out of the level with exceptions; the level without them is kept as well.',
    ask: 'Request an exception',
    reason: 'Why it should not count for a while',
    reasonMissing: 'Say why; whoever decides has nothing else to go by',
    endsOn: 'Ends on',
    endWrong: 'Name a day from tomorrow on, at most {{days}} days away',
    covers: 'For',
    coversSubject: 'this subject',
    coversOwned: 'everything that {{group}} owns',
    send: 'Request',
    approve: 'Approve',
    deny: 'Deny',
    revoke: 'Revoke',
    withdraw: 'Withdraw',
    decisionReason: 'Reason',
    requested: 'Waits for a decision, until {{date}}',
    approved: 'Approved until {{date}}',
    by: 'Requested by {{author}}, {{date}}',
    decidedBy: 'Approved by {{author}}, {{date}}',
    denied: 'Denied on {{date}}',
    revoked: 'Revoked on {{date}}',
    withdrawn: 'Withdrawn on {{date}}',
    expired: 'Ended on {{date}}',
    lapsed: 'Nobody decided until {{date}}',
    deniedBy: 'Denied by {{author}}, {{date}}',
    endedBy: 'Ended by {{author}}, {{date}}',
    relative: '{{date}} ({{when}})',
    forOwned: 'For everything that {{group}} owns',
    someGroup: 'a group that you may not read',
    failed: 'The exception was not changed',
    without_one: 'Without 1 exception: {{level}}',
    without_other: 'Without {{count}} exceptions: {{level}}',
    inEffect_one: '1 exception in effect, which changes no level',
    inEffect_other: '{{count}} exceptions in effect, which change no level',
    historyApproved: '{{author}} approved an exception',
    historyRevoked: '{{author}} revoked an exception',
    historyExpired: 'An exception ended',
  },
} as const;
