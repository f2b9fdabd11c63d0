import type { z } from 'zod';
import type { Result } from './result.ts';
import type { Contract } from './schemas.ts';

/**
 * The bridge's functions and the channel that each of them calls. This file imports only types from
 * the schemas, because the preload must not contain zod.
 */
export const CHANNELS = {
  readApp: 'app:read',
  reopenStorage: 'app:reopen',
  startFresh: 'app:start-fresh',
  readClosing: 'closing:read',
  answerClosing: 'closing:answer',
  readSession: 'session:read',
  connect: 'session:connect',
  connectPractice: 'session:connect-practice',
  unlockSession: 'session:unlock',
  disconnect: 'session:disconnect',
  readStatus: 'status:read',
  readSettings: 'settings:read',
  saveSettings: 'settings:save',
  readCatalog: 'catalog:read',
  refreshCatalog: 'catalog:refresh',
  listCampaigns: 'campaign:list',
  saveCampaign: 'campaign:save',
  removeCampaign: 'campaign:remove',
  activateCampaign: 'campaign:activate',
  exportCampaigns: 'campaign:export',
  importCampaigns: 'campaign:import',
  saveDraft: 'draft:save',
  listDrafts: 'draft:list',
  submitDraft: 'draft:submit',
  findLocalDuplicates: 'duplicates:local',
  findRemoteDuplicates: 'duplicates:remote',
  openDuplicate: 'duplicates:open',
  listOutbox: 'outbox:list',
  retryEntry: 'outbox:retry',
  retryAll: 'outbox:retry-all',
  updateOther: 'outbox:update-other',
  undoSubmit: 'outbox:undo',
  sendNow: 'outbox:send-now',
  answerEntry: 'outbox:answer',
  editEntry: 'outbox:edit',
  leaveOut: 'outbox:leave-out',
  discardEntry: 'entry:discard',
  listBin: 'entry:list-bin',
  restoreEntry: 'entry:restore',
  readEntry: 'entry:read',
  readAttempt: 'attempt:read',
  openContact: 'entry:open-contact',
  listHistory: 'history:list',
  readAssist: 'assist:read',
  readPaste: 'assist:read-paste',
} as const satisfies Record<string, keyof Contract>;

export type Channel = keyof Contract;
/** What a channel takes before the schema parses it; `undefined` if the channel takes nothing. */
export type Request<C extends Channel> = z.input<Contract[C]['request']>;
/** The parsed request that a handler gets. */
export type Payload<C extends Channel> = z.output<Contract[C]['request']>;
export type Response<C extends Channel> = z.output<Contract[C]['response']>;

/**
 * Main tells the page which topic changed, and nothing else; the page then reads again.
 * `renderer/lib/topics.ts` knows which other data a topic makes stale: `entries` and `session` also
 * make the status stale.
 */
export const TOPICS = [
  'storage',
  'closing',
  'session',
  'status',
  'settings',
  'catalog',
  'campaigns',
  'entries',
] as const;
export type Topic = (typeof TOPICS)[number];
export const TOPIC_CHANNEL = 'topic:changed';

type Call<C extends Channel> =
  undefined extends Request<C>
    ? () => Promise<Result<Response<C>>>
    : (request: Request<C>) => Promise<Result<Response<C>>>;

/** `window.galena`: one function per channel. `onTopicChanged` returns a function that ends it. */
export type GalenaBridge = {
  readonly [Name in keyof typeof CHANNELS]: Call<(typeof CHANNELS)[Name]>;
} & {
  readonly onTopicChanged: (listener: (topic: Topic) => void) => () => void;
};

/** The name of the bridge on `window`. */
export const BRIDGE_NAME = 'galena';
