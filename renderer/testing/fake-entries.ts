import type { Attempt } from '../../preload/contract/attempt.ts';
import type { GalenaBridge } from '../../preload/contract/channels.ts';
import type { EntryState, EntrySummary } from '../../preload/contract/entry.ts';
import { actionsOf } from '../../preload/contract/entry-actions.ts';
import { leadTitle } from '../../preload/contract/lead.ts';
import { updatableOther } from '../../preload/contract/refusal.ts';
import { fail, ok, type Result } from '../../preload/contract/result.ts';
import type { Settings } from '../../preload/contract/status.ts';
import { NOW, summaryOf } from './samples.ts';

/** The part of the fake's state for the calls about entries. */
export type FakeEntries = {
  entries: EntrySummary[];
  attempts: Record<string, readonly Attempt[]>;
  settings: Settings;
  /** Rows per page of the history. */
  pageSize: number;
  /** The largest number of rows in an answer of the outbox. */
  outboxSize: number;
};

const WAITING: readonly EntryState['kind'][] = [
  'held',
  'queued',
  'sending',
  'uncertain',
  'asking',
  'created',
  'refused',
];

export const isWaiting = ({ state }: EntrySummary): boolean => WAITING.includes(state.kind);

export const makeStore = (state: FakeEntries) => {
  const find = (id: string): Result<EntrySummary> => {
    const entry = state.entries.find((known) => known.id === id);
    return entry ? ok(entry) : fail({ code: 'entry-missing', message: 'This lead is gone.' });
  };
  const put = (changed: Omit<EntrySummary, 'actions'>): Result<EntrySummary> => {
    const entry = { ...changed, actions: [...actionsOf(changed.state)] };
    state.entries = [...state.entries.filter(({ id }) => id !== entry.id), structuredClone(entry)];
    return ok(entry);
  };
  const move = (id: string, next: EntryState): Result<EntrySummary> => {
    const entry = find(id);
    return entry.ok ? put({ ...entry.value, state: next }) : entry;
  };
  const upsert = (id: string, lead: EntrySummary['lead'], next: EntryState) => {
    const isDraft = next.kind === 'draft';
    return put({
      id,
      lead,
      state: next,
      workspaceName: isDraft ? null : 'Acme',
      createdAt: NOW,
      updatedAt: NOW,
      submittedAt: isDraft ? null : NOW,
      attemptCount: 0,
    });
  };
  return { find, move, upsert };
};

const queued = (cause: 'new' | 'retry-asked'): EntryState => ({
  kind: 'queued',
  notBefore: NOW,
  cause,
  unanswered: 0,
  failures: 0,
});

const newestFirst = (entries: readonly EntrySummary[]) =>
  entries.toSorted((a, b) => b.updatedAt - a.updatedAt);

const makeBinCalls = (state: FakeEntries) => {
  const { find, move } = makeStore(state);
  return {
    discardEntry: async ({ id }) => {
      const entry = find(id);
      if (!entry.ok || entry.value.state.kind === 'discarded') return entry;
      return move(id, { kind: 'discarded', at: NOW, from: entry.value.state });
    },
    listBin: async () =>
      ok(newestFirst(state.entries.filter(({ state: { kind } }) => kind === 'discarded'))),
    restoreEntry: async ({ id }) => {
      const entry = find(id);
      if (!entry.ok || entry.value.state.kind !== 'discarded') return entry;
      return move(id, entry.value.state.from);
    },
  } satisfies Partial<GalenaBridge>;
};

/** The calls that concern entries. */
export const makeEntryCalls = (state: FakeEntries) => {
  const { find, move, upsert } = makeStore(state);
  return {
    ...makeBinCalls(state),
    saveDraft: async ({ id, lead }) => {
      upsert(id, lead, { kind: 'draft' });
      return ok({ savedAt: NOW });
    },
    listDrafts: async () =>
      ok(newestFirst(state.entries.filter((entry) => entry.state.kind === 'draft'))),
    submitDraft: async ({ id, lead }) =>
      upsert(id, lead, { kind: 'held', until: Date.now() + state.settings.holdSeconds * 1_000 }),
    undoSubmit: async ({ id }) => move(id, { kind: 'draft' }),
    sendNow: async ({ id }) => move(id, queued('new')),
    listOutbox: async () => ok(state.entries.filter(isWaiting).slice(0, state.outboxSize)),
    retryEntry: async ({ id }) => move(id, queued('retry-asked')),
    retryAll: async () => {
      const refused = state.entries.filter((entry) => entry.state.kind === 'refused');
      for (const { id } of refused) move(id, queued('retry-asked'));
      return ok({ retried: refused.length });
    },
    updateOther: async ({ id }) => {
      const entry = find(id);
      const other = entry.ok ? updatableOther(entry.value.state) : null;
      if (!entry.ok || other === null) return entry;
      const { name, isArchived } = other.contact;
      const archived = isArchived ? ({ isArchived } as const) : {};
      const updateOf = { id: other.id, name: name ?? 'an archived contact', ...archived };
      return upsert(id, { ...entry.value.lead, updateOf }, { kind: 'draft' });
    },
    answerEntry: async ({ id, answer }) =>
      move(
        id,
        answer === 'is-there'
          ? { kind: 'done', contactId: null, at: NOW, steps: [] }
          : queued('retry-asked'),
      ),
    leaveOut: async ({ id }) => move(id, { kind: 'done', contactId: 'c-1', at: NOW, steps: [] }),
    editEntry: async ({ id }) => move(id, { kind: 'draft' }),
    readEntry: async ({ id }) => {
      const entry = find(id);
      if (!entry.ok) return entry;
      const attempts = (state.attempts[id] ?? []).map(summaryOf);
      return ok({
        entry: entry.value,
        attempts,
        canOpenInIntercom: entry.value.state.kind === 'done',
      });
    },
    readAttempt: async ({ id }) => {
      const attempt = Object.values(state.attempts)
        .flat()
        .find((one) => one.id === id);
      return attempt ? ok(attempt) : fail({ code: 'entry-missing', message: 'No such attempt.' });
    },
    openContact: async () => ok(undefined),
    listHistory: async ({ search, after }) => {
      const found = newestFirst(state.entries).filter(({ lead }) =>
        `${leadTitle(lead)} ${lead.email}`.toLowerCase().includes(search.toLowerCase()),
      );
      const from = after === null ? 0 : Number(after);
      const to = from + state.pageSize;
      return ok({ entries: found.slice(from, to), next: to < found.length ? String(to) : null });
    },
  } satisfies Partial<GalenaBridge>;
};
