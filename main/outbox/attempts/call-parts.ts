import type { Intercom } from '../../intercom/client.ts';
import type { Exchange } from '../../intercom/exchange.ts';
import type { EntryRepo } from '../../storage/entry-repo.ts';
import type { AttemptLog } from './attempt-log.ts';

/** The parts shared by all code that makes calls for an entry. */
export type CallParts = {
  readonly intercom: Intercom;
  readonly entries: EntryRepo;
  readonly attemptLog: AttemptLog;
  /** Resolves when a further call, after the first one, may go out. */
  readonly furtherCall: () => Promise<void>;
  /** Called with every answer, so that the outbox keeps to the limits in it. */
  readonly onAnswer: (exchange: Exchange) => void;
};
