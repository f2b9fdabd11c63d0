import type { Attempt, AttemptSummary } from '../../preload/contract/attempt.ts';
import type { Catalog } from '../../preload/contract/catalog.ts';
import type { LocalMatch, RemoteMatch } from '../../preload/contract/duplicates.ts';
import type { EntryState, EntrySummary } from '../../preload/contract/entry.ts';
import { actionsOf } from '../../preload/contract/entry-actions.ts';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import type { Refusal } from '../../preload/contract/refusal.ts';
import type { ConnectedSession, Workspace } from '../../preload/contract/session.ts';

/** The time in tests that stop the clock: 23 November 2026, 14:32:00 UTC. */
export const NOW = Date.UTC(2026, 10, 23, 14, 32);

/** A UUID that ends with the number. */
export const sampleId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const sampleWorkspace: Workspace = {
  id: 'acme42',
  name: 'Acme',
  region: 'eu',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
};

export const sampleSession: ConnectedSession = {
  kind: 'connected',
  workspace: sampleWorkspace,
  tokenEnd: '1234',
  tokenKept: 'keychain',
  notice: null,
};

/** A catalog with an attribute of each type and a few other items. */
export const sampleCatalog: Catalog = {
  attributes: [
    {
      name: 'job_title',
      label: 'Job title',
      description: 'What the person does',
      type: 'text',
      options: [],
    },
    { name: 'team_mates', label: 'team_mates', description: null, type: 'integer', options: [] },
    { name: 'budget', label: 'Budget', description: null, type: 'number', options: [] },
    { name: 'is_paying', label: 'Pays already', description: null, type: 'boolean', options: [] },
    { name: 'follow_up_at', label: 'Follow up', description: null, type: 'date', options: [] },
    {
      name: 'lead_source',
      label: 'Lead source',
      description: 'Where the lead came from',
      type: 'list',
      options: ['Trade fair', 'Website'],
    },
  ],
  tags: ['Call back', 'Newsletter', 'Trade fair'],
  admins: [
    { id: '1', name: 'Ada Example', email: 'ada@acme.example' },
    { id: '2', name: 'Ben Example', email: null },
  ],
  companies: [{ id: 'c-acme', name: 'Acme' }],
  readAt: NOW,
  problems: [],
};

export const sampleRefusal: Refusal = {
  status: 422,
  code: null,
  message: 'email is invalid',
  field: 'email',
  otherContactId: null,
};

/** Each state of a submitted entry. */
export const sampleStates = {
  held: { kind: 'held', until: NOW + 5_000 },
  queued: { kind: 'queued', notBefore: NOW, cause: 'new', unanswered: 0, failures: 0 },
  sending: { kind: 'sending', since: NOW, unanswered: 0, failures: 0 },
  uncertain: {
    kind: 'uncertain',
    since: NOW,
    cause: 'timeout',
    unanswered: 1,
    looks: 3,
    waitedMs: 50_000,
    nextLookAt: NOW + 60_000,
  },
  asking: { kind: 'asking', since: NOW, unanswered: 1 },
  created: {
    kind: 'created',
    contactId: 'c-1',
    at: NOW,
    steps: [{ step: { kind: 'note' }, progress: { kind: 'to-do' } }],
    notBefore: NOW,
    cause: 'new',
    failures: 0,
  },
  done: { kind: 'done', contactId: 'c-1', at: NOW, steps: [] },
  refused: { kind: 'refused', at: NOW, refusal: sampleRefusal, unanswered: 0 },
  discarded: { kind: 'discarded', at: NOW, from: { kind: 'draft' } },
} satisfies Record<string, EntryState>;

type EntryInput = {
  readonly number: number;
  readonly lead?: Partial<TypedLead>;
  readonly state?: EntryState;
  readonly attemptCount?: number;
};

export const sampleEntry = (input: EntryInput): EntrySummary => {
  const state = input.state ?? { kind: 'draft' };
  const at = NOW + input.number * 1_000;
  return {
    id: sampleId(input.number),
    workspaceName: state.kind === 'draft' ? null : sampleWorkspace.name,
    lead: { ...EMPTY_LEAD, ...input.lead },
    state,
    createdAt: at,
    updatedAt: at,
    submittedAt: state.kind === 'draft' ? null : at,
    attemptCount: input.attemptCount ?? 0,
    actions: [...actionsOf(state)],
  };
};

/** An attempt that ended with a new contact. */
export const sampleAttempt = (number: number, changes: Partial<Attempt> = {}): Attempt => ({
  id: sampleId(900 + number),
  number,
  step: 'create',
  startedAt: NOW + number * 60_000,
  durationMs: 312,
  request: {
    method: 'POST',
    url: 'https://api.eu.intercom.io/contacts',
    headers: { authorization: 'Bearer [redacted]', 'intercom-version': '2.16' },
    body: '{"role":"lead","name":"Ann Example"}',
  },
  response: {
    status: 200,
    headers: { 'content-type': 'application/json', 'x-request-id': 'req-7' },
    requestId: 'req-7',
    body: '{"type":"contact","id":"c-1","role":"lead"}',
    isTruncated: false,
  },
  outcome: 'created',
  failure: null,
  ...changes,
});

/** The attempt as a list shows it. */
export const summaryOf = ({ request, response, ...rest }: Attempt): AttemptSummary => ({
  ...rest,
  method: request.method,
  status: response?.status ?? null,
});

/** An entry on this computer that Intercom has as `c-1`. */
export const sampleLocalMatch: LocalMatch = {
  entryId: sampleId(700),
  title: 'Ann Example',
  by: 'email',
  state: 'done',
  at: NOW,
  workspaceName: sampleWorkspace.name,
  contactId: 'c-1',
};

/** A user whom Intercom already has. */
export const sampleRemoteMatch: RemoteMatch = {
  contactId: 'c-2',
  name: 'Ann Müller',
  email: 'ann@example.com',
  phone: '+49 171 1234567',
  role: 'user',
  createdAt: Date.UTC(2025, 2, 12) / 1_000,
};
