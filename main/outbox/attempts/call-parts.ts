import type { Intercom } from '../../intercom/client.ts';
import type { Exchange } from '../../intercom/exchange.ts';
import type { EntryRepo } from '../../storage/entry-repo.ts';
import type { AttemptLog } from './attempt-log.ts';

/** What all work with that make calls for an entry. */
export type CallParts = {
  readonly intercom: Intercom;
  readonly entries: EntryRepo;
  readonly attemptLog: AttemptLog;
  /** Resolves when a call more than the first may go out. */
  readonly furtherCall: () => Promise<void>;
  /** Every answer is shown to the outbox, which keeps to its limits. */
  readonly onAnswer: (exchange: Exchange) => void;
};
