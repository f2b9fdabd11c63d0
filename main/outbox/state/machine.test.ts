import { expect, test } from 'vitest';
import type { EntryState } from '../../../preload/contract/entry.ts';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import type { ApiVersion, Workspace } from '../../../preload/contract/session.ts';
import type { Entry } from '../../storage/entry-repo.ts';
import { createFakeClock } from '../../testing/fakes.ts';
import { createMachine } from './machine.ts';

const workspace = (id: string, apiVersion: ApiVersion): Workspace => ({
  id,
  name: id,
  region: 'us',
  apiVersion,
  isPractice: false,
  hasRef: true,
  timeZone: null,
});
const WORKSPACES = [workspace('new', '2.16'), workspace('old', '1.3')];

const sending: EntryState = { kind: 'sending', since: 0, unanswered: 0, failures: 0 };

const entryOf = (part: Partial<Entry>): Entry => ({
  id: '11111111-1111-4111-8111-111111111111',
  workspaceId: 'new',
  workspaceName: 'new',
  lead: { ...EMPTY_LEAD, ownerId: '7', note: 'Called' },
  state: sending,
  createdAt: 0,
  updatedAt: 0,
  submittedAt: 0,
  attemptCount: 1,
  ...part,
});

const setUp = () => {
  const asked: string[] = [];
  const machine = createMachine({
    clock: createFakeClock(),
    lagWindowMs: 60_000,
    findWorkspace: (id) => {
      asked.push(`workspace ${id}`);
      return WORKSPACES.find((one) => one.id === id) ?? null;
    },
    isSearchable: ({ id, lead }) => {
      asked.push(`disk ${id}`);
      return lead.email !== '';
    },
  });
  return { machine, asked };
};

const stepsOf = (state: EntryState | null): readonly string[] | null =>
  state !== null && 'steps' in state ? state.steps.map(({ step }) => step.kind) : null;

const created = {
  kind: 'attempt-ended',
  outcome: { kind: 'created', contactId: 'c1' },
  jitter: 0,
} as const;

test.each([
  ['new', ['owner', 'note']],
  ['old', ['note']],
  ['forgotten', ['owner', 'note']],
  [null, ['owner', 'note']],
] as const)(
  'a lead of the workspace “%s” gets the steps that its API takes',
  (workspaceId, steps) => {
    const { machine } = setUp();
    expect(stepsOf(machine(entryOf({ workspaceId }), created))).toEqual(steps);
  },
);

test('whether there is something to search by is asked of the entry itself', () => {
  const { machine } = setUp();
  const lost = { ...created, outcome: { kind: 'unknown', cause: 'timeout' } } as const;
  const known = entryOf({ lead: { ...EMPTY_LEAD, email: 'ann@acme.example' } });
  expect(machine(known, lost)).toMatchObject({ kind: 'uncertain' });
  expect(machine(entryOf({}), lost)).toMatchObject({ kind: 'asking' });
});

test('what an event does not turn on is neither planned nor read', () => {
  const { machine, asked } = setUp();
  machine(entryOf({}), { ...created, outcome: { kind: 'not-sent', by: 'network' } });
  machine(entryOf({ state: { kind: 'draft' } }), { kind: 'submitted', holdMs: 5_000 });
  expect(asked).toEqual([]);
  machine(entryOf({ state: { kind: 'held', until: 0 } }), { kind: 'send-now-asked' });
  expect(asked).toEqual(['workspace new']);
});
