import type { AssistRequest } from '../../preload/contract/assist.ts';

/** Every query key of the page. What one topic makes stale shares a first part. */
export const keys = {
  app: ['app'],
  closing: ['closing'],
  session: ['session'],
  /** Of the mutation that hands a token over. */
  connecting: ['connecting'],
  retryAll: ['retry-all'],
  status: ['status'],
  settings: ['settings'],
  catalog: ['catalog'],
  assist: (texts: AssistRequest) => ['assist', texts],
  paste: (text: string) => ['paste', text],
  campaigns: ['campaigns'],
  entries: ['entries'],
  drafts: ['entries', 'drafts'],
  outbox: ['entries', 'outbox'],
  bin: ['entries', 'bin'],
  entry: (id: string) => ['entries', 'entry', id],
  /** Not under `entries`: once it has ended it stays as it is, and it may be large. */
  attempt: (id: string, hasEnded: boolean) => ['attempt', id, hasEnded],
  history: (search: string) => ['entries', 'history', search],
  /** Under `entries`: what becomes of an entry changes what is said of it. */
  localDuplicates: ['entries', 'duplicates'],
  /** In Intercom; another workspace has other contacts. */
  duplicates: ['duplicates'],
  /** Not under `entries`: what the form starts from is read once and never refreshed under the rep. */
  formStart: ['form-start'],
} as const;
