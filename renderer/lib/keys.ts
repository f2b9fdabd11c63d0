import type { AssistRequest } from '../../preload/contract/assist.ts';

/** All query keys of the page. Keys that a topic makes stale together share their first part. */
export const keys = {
  app: ['app'],
  closing: ['closing'],
  session: ['session'],
  /** The key of the mutation that sends a token. */
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
  /** Not under `entries`: an attempt does not change after its end, and it may be large. */
  attempt: (id: string, hasEnded: boolean) => ['attempt', id, hasEnded],
  history: (search: string) => ['entries', 'history', search],
  /** Under `entries`: the rows show the states of entries. */
  localDuplicates: ['entries', 'duplicates'],
  /** Duplicates in Intercom. Another workspace has other contacts. */
  duplicates: ['duplicates'],
  /** Not under `entries`: a refresh would change the form while the rep types. */
  formStart: ['form-start'],
} as const;
