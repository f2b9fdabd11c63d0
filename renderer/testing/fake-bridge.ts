import type { GalenaBridge, Topic } from '../../preload/contract/channels.ts';
import type { Attempt, EntryState, EntrySummary } from '../../preload/contract/entry.ts';
import { leadTitle } from '../../preload/contract/lead.ts';
import { type AppError, fail, ok, type Result } from '../../preload/contract/result.ts';
import type { Session } from '../../preload/contract/session.ts';
import type { Pause, Storage } from '../../preload/contract/status.ts';
import { NOW, sampleSession } from './samples.ts';

type CallName = Exclude<keyof GalenaBridge, 'onTopicChanged'>;

/** What the fake answers from. Change it, then `tell` the page. */
export type FakeState = {
  session: Session;
  storage: Storage;
  isOnline: boolean;
  pause: Pause | null;
  entries: EntrySummary[];
  attempts: Record<string, readonly Attempt[]>;
  /** Rows per page of the history. */
  pageSize: number;
};

export type FakeGalena = {
  readonly bridge: GalenaBridge;
  readonly state: FakeState;
  /** The requests that a call was made with, oldest first. */
  readonly requestsOf: (name: CallName) => readonly unknown[];
  /** Makes a call fail, or never answer, until `heal`. */
  readonly break: (name: CallName, how: AppError | 'silence') => void;
  readonly heal: (name: CallName) => void;
  /** Sets an entry's state and says so, as main does. */
  readonly moveEntry: (id: string, state: EntryState) => void;
  readonly tell: (topic: Topic) => void;
};

const WAITING: readonly EntryState['kind'][] = ['queued', 'sending', 'uncertain', 'refused'];

const isWaiting = ({ state }: EntrySummary): boolean => WAITING.includes(state.kind);

const makeStore = (state: FakeState) => {
  const find = (id: string): Result<EntrySummary> => {
    const entry = state.entries.find((known) => known.id === id);
    return entry ? ok(entry) : fail({ code: 'entry-missing', message: 'This lead is gone.' });
  };
  const put = (entry: EntrySummary): Result<EntrySummary> => {
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

const newestFirst = (entries: readonly EntrySummary[]) =>
  entries.toSorted((a, b) => b.updatedAt - a.updatedAt);

const makeEntryCalls = (state: FakeState) => {
  const { find, move, upsert } = makeStore(state);
  return {
    saveDraft: async ({ id, lead }) => {
      upsert(id, lead, { kind: 'draft' });
      return ok({ savedAt: NOW });
    },
    listDrafts: async () =>
      ok(newestFirst(state.entries.filter((entry) => entry.state.kind === 'draft'))),
    submitDraft: async ({ id, lead }) =>
      upsert(id, lead, { kind: 'queued', notBefore: NOW, cause: 'new', failures: 0 }),
    listOutbox: async () => ok(state.entries.filter(isWaiting)),
    retryEntry: async ({ id }) =>
      move(id, { kind: 'queued', notBefore: NOW, cause: 'retry-asked', failures: 0 }),
    editEntry: async ({ id }) => move(id, { kind: 'draft' }),
    discardEntry: async ({ id }) =>
      move(id, { kind: 'discarded', at: NOW, from: { kind: 'draft' } }),
    readEntry: async ({ id }) => {
      const entry = find(id);
      if (!entry.ok) return entry;
      const attempts = [...(state.attempts[id] ?? [])];
      return ok({
        entry: entry.value,
        attempts,
        canOpenInIntercom: entry.value.state.kind === 'done',
      });
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

const makeAppCalls = (state: FakeState) => {
  const connectTo = async (session: Session): Promise<Result<Session>> => {
    state.session = session;
    return ok(session);
  };
  const ready: Storage = { kind: 'ready', kept: 'disk' };
  const openStorage = async (): Promise<Result<Storage>> => {
    state.storage = ready;
    return ok(ready);
  };
  const practice = {
    ...sampleSession.workspace,
    id: 'practice',
    name: 'Practice',
    isPractice: true,
  };
  return {
    readApp: async () => ok({ version: '0.1.0', storage: state.storage }),
    reopenStorage: openStorage,
    startFresh: openStorage,
    readSession: async () => ok(state.session),
    unlockSession: () => connectTo(state.session.kind === 'locked' ? sampleSession : state.session),
    connect: ({ region, apiVersion }) =>
      connectTo({
        ...sampleSession,
        workspace: { ...sampleSession.workspace, region, apiVersion },
      }),
    connectPractice: ({ apiVersion }) =>
      connectTo({ ...sampleSession, workspace: { ...practice, apiVersion } }),
    disconnect: () => connectTo({ kind: 'none' }),
    readStatus: async () =>
      ok({
        isOnline: state.isOnline,
        pause: state.pause,
        waiting: state.entries.filter(isWaiting).length,
        drafts: state.entries.filter((entry) => entry.state.kind === 'draft').length,
      }),
  } satisfies Partial<GalenaBridge>;
};

const START: FakeState = {
  session: sampleSession,
  storage: { kind: 'ready', kept: 'disk' },
  isOnline: true,
  pause: null,
  entries: [],
  attempts: {},
  pageSize: 50,
};

/** An in-memory Galena behind the real bridge's type, which tests can script. */
export const createFakeBridge = (start: Partial<FakeState> = {}): FakeGalena => {
  const state: FakeState = { ...START, ...start };
  const listeners = new Set<(topic: Topic) => void>();
  const requests = new Map<CallName, unknown[]>();
  const broken = new Map<CallName, AppError | 'silence'>();
  const tell = (topic: Topic) => {
    for (const listener of listeners) listener(topic);
  };
  const real: GalenaBridge = {
    ...makeAppCalls(state),
    ...makeEntryCalls(state),
    onTopicChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const bridge = new Proxy(real, {
    get: (target, name: keyof GalenaBridge) => {
      if (name === 'onTopicChanged') return target.onTopicChanged;
      return (request: never) => {
        requests.set(name, [...(requests.get(name) ?? []), structuredClone(request)]);
        const how = broken.get(name);
        if (how === 'silence') return new Promise(() => {});
        return how ? Promise.resolve(fail(how)) : target[name](request);
      };
    },
  });
  return {
    bridge,
    state,
    requestsOf: (name) => requests.get(name) ?? [],
    break: (name, how) => void broken.set(name, how),
    heal: (name) => void broken.delete(name),
    moveEntry: (id, next) => {
      makeStore(state).move(id, next);
      tell('entries');
    },
    tell,
  };
};
