import type { Assist, AssistRequest, Pasted } from '../../preload/contract/assist.ts';
import { type Campaigns, STANDARD_CAMPAIGN } from '../../preload/contract/campaign.ts';
import type { Catalog } from '../../preload/contract/catalog.ts';
import type { GalenaBridge, Topic } from '../../preload/contract/channels.ts';
import type { LocalMatch, RemoteAnswer } from '../../preload/contract/duplicates.ts';
import type { EntryState } from '../../preload/contract/entry.ts';
import { type AppError, fail, ok, type Result } from '../../preload/contract/result.ts';
import type { Session } from '../../preload/contract/session.ts';
import {
  type Closing,
  DEFAULT_SETTINGS,
  type Pause,
  type Storage,
  settingsSchema,
} from '../../preload/contract/status.ts';
import { makeCampaignCalls } from './fake-campaigns.ts';
import { type FakeEntries, isWaiting, makeEntryCalls, makeStore } from './fake-entries.ts';
import { sampleCatalog, sampleSession } from './samples.ts';

type CallName = Exclude<keyof GalenaBridge, 'onTopicChanged'>;

/** The state behind the fake's answers. Change it, then `tell` the page. */
export type FakeState = FakeEntries & {
  session: Session;
  storage: Storage;
  isLogKept: boolean;
  closing: Closing;
  isOnline: boolean;
  pause: Pause | null;
  quietUntil: number | null;
  obstacle: string | null;
  catalog: Catalog;
  systemCountry: string | null;
  assist: (fields: AssistRequest) => Assist;
  paste: (text: string) => Pasted;
  /** The answer to each search for duplicates. */
  localMatches: LocalMatch[];
  remoteAnswer: RemoteAnswer;
  campaigns: Campaigns;
};

export type FakeGalena = {
  readonly bridge: GalenaBridge;
  readonly state: FakeState;
  /** The requests of a call, oldest first. */
  readonly requestsOf: (name: CallName) => readonly unknown[];
  /** Makes a call fail, or never answer, until `heal`. */
  readonly break: (name: CallName, how: AppError | 'silence') => void;
  readonly heal: (name: CallName) => void;
  /** Sets an entry's state and tells the page, as main does. */
  readonly moveEntry: (id: string, state: EntryState) => void;
  readonly tell: (topic: Topic) => void;
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
    readApp: async () =>
      ok({
        version: '0.1.0',
        storage: state.storage,
        isLogKept: state.isLogKept,
        systemCountry: state.systemCountry,
      }),
    reopenStorage: openStorage,
    startFresh: openStorage,
    readClosing: async () => ok(state.closing),
    answerClosing: async ({ choice }) => {
      const { closing } = state;
      const isToSend = closing.kind !== 'open' && choice === 'send-and-close';
      state.closing = isToSend ? { ...closing, kind: 'sending' } : { kind: 'open' };
      return ok(state.closing);
    },
    readSession: async () => ok(state.session),
    unlockSession: () => connectTo(state.session.kind === 'locked' ? sampleSession : state.session),
    connect: ({ region, apiVersion, shouldCreateRef: hasRef }) =>
      connectTo({
        ...sampleSession,
        workspace: { ...sampleSession.workspace, region, apiVersion, hasRef },
      }),
    connectPractice: ({ apiVersion, shouldCreateRef: hasRef }) =>
      connectTo({ ...sampleSession, workspace: { ...practice, apiVersion, hasRef } }),
    disconnect: () => connectTo({ kind: 'none' }),
    readSettings: async () => ok(state.settings),
    saveSettings: async (settings) => {
      state.settings = settingsSchema.parse(settings);
      return ok(state.settings);
    },
    readCatalog: async () => ok(state.catalog),
    refreshCatalog: async () => ok(state.catalog),
    readPaste: async ({ text }) => ok(state.paste(text)),
    readAssist: async (fields) => ok(state.assist(fields)),
    findLocalDuplicates: async () => ok(state.localMatches),
    findRemoteDuplicates: async () => ok(state.remoteAnswer),
    openDuplicate: async () => ok(undefined),
    readStatus: async () =>
      ok({
        isOnline: state.isOnline,
        pause: state.pause,
        quietUntil: state.quietUntil,
        obstacle: state.obstacle,
        waiting: state.entries.filter(isWaiting).length,
        drafts: state.entries.filter((entry) => entry.state.kind === 'draft').length,
      }),
  } satisfies Partial<GalenaBridge>;
};

const START: FakeState = {
  session: sampleSession,
  storage: { kind: 'ready', kept: 'disk' },
  isLogKept: true,
  closing: { kind: 'open' },
  isOnline: true,
  pause: null,
  quietUntil: null,
  obstacle: null,
  catalog: sampleCatalog,
  systemCountry: 'DE',
  paste: (text) => ({ proposals: [], rest: [text] }),
  assist: () => ({ proposals: { name: null, company: null }, phone: null, fixes: [] }),
  localMatches: [],
  remoteAnswer: { kind: 'searched', matches: [] },
  campaigns: { activeId: STANDARD_CAMPAIGN.id, all: [STANDARD_CAMPAIGN] },
  entries: [],
  attempts: {},
  settings: DEFAULT_SETTINGS,
  pageSize: 50,
  outboxSize: 200,
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
    ...makeCampaignCalls(state),
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
        if (how) return Promise.resolve(fail(how));
        const answer = target[name](request);
        if (name === 'submitDraft') tell('entries');
        return answer;
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
