import type { Clock, Log } from '../../ports.ts';
import type { Entry, EntryRepo } from '../../storage/entry-repo.ts';
import { BATCH_SIZE, createBatches } from '../schedule/batches.ts';
import type { AttemptLog } from './attempt-log.ts';
import type { LookUps } from './look-ups.ts';

type RecoveryParts = {
  readonly entries: EntryRepo;
  readonly attemptLog: AttemptLog;
  readonly lookUps: LookUps;
  readonly clock: Clock;
  readonly log: Log;
  /** A call for the entry is on the wire. */
  readonly isUnderWay: (id: string) => boolean;
  /** Something may be due now. */
  readonly onDone: () => void;
};

/** The work that concerns every waiting lead. It goes in batches, as there may be very many. */
export const createRecovery = (parts: RecoveryParts) => {
  const { entries, attemptLog, lookUps, log, isUnderWay } = parts;
  const batches = createBatches(parts);

  // Entries are read in the transaction that changes them. So a call that is still being written
  // down comes first.
  const restart = (findLeft: () => readonly Entry[]): void => {
    const taken = attemptLog.write(() =>
      findLeft().map((entry) => attemptLog.advance(entry, { kind: 'restarted' })),
    );
    for (const entry of taken) lookUps.plan(entry);
  };

  const findUncertain = (id: string): readonly Entry[] => {
    // The rep may have restored it from the bin meanwhile: then it is on its way again already.
    const entry = isUnderWay(id) || lookUps.has(id) ? null : entries.find(id);
    return entry?.state.kind === 'uncertain' ? [entry] : [];
  };

  return {
    /** What was on the wire when Galena ended is in doubt now. Uncertain leads are looked up. */
    takeUp: (): void => {
      const uncertain = entries.idsOfKind('uncertain');
      restart(() => [...entries.ofKind('sending'), ...entries.withStepBegun()]);
      let done = 0;
      batches.run('uncertain', () => {
        const batch = uncertain.slice(done, done + BATCH_SIZE);
        restart(() => batch.flatMap(findUncertain));
        done += BATCH_SIZE;
        return done < uncertain.length;
      });
    },
    /** The network is back: entries that wait for it are due now. */
    retryNetworkWaits: (): void => {
      let last = '';
      const retryBatch = (): boolean => {
        const waiting = attemptLog.write(() => {
          const found = entries.waitingForNetwork(last, BATCH_SIZE);
          for (const entry of found) attemptLog.advance(entry, { kind: 'connectivity-returned' });
          return found;
        });
        last = waiting.at(-1)?.id ?? last;
        return waiting.length === BATCH_SIZE;
      };
      try {
        batches.run('network-waits', retryBatch);
      } catch (cause) {
        // These entries go when their own wait is over.
        log.error('outbox.wait-not-shortened', cause);
      }
    },
    stop: batches.stop,
  };
};
