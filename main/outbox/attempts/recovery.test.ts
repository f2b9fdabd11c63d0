import { expect, test } from 'vitest';
import type { EntryState } from '../../../preload/contract/entry.ts';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import type { Log } from '../../ports.ts';
import { createAttemptRepo } from '../../storage/attempt-repo.ts';
import { createEntryRepo } from '../../storage/entry-repo.ts';
import { createGroupCommit } from '../../storage/group-commit.ts';
import { createFakeClock, createFakeIds } from '../../testing/fakes.ts';
import { openTestDatabase } from '../../testing/open-database.ts';
import { createMachine } from '../state/machine.ts';
import { createAttemptLog } from './attempt-log.ts';
import { createRecovery } from './recovery.ts';

const log: Log = {
  info: () => {},
  warn: () => {},
  error: (event, cause) => {
    throw new Error(event, { cause });
  },
};
const request = { method: 'POST', url: 'https://api.intercom.io/contacts', headers: {}, body: '' };
const waiting: EntryState = {
  kind: 'queued',
  notBefore: 0,
  cause: 'network',
  unanswered: 0,
  failures: 1,
};

test('a call that is being written down is not put back by the news that the network is there', async () => {
  const db = openTestDatabase();
  const clock = createFakeClock();
  const entries = createEntryRepo(db);
  const groupCommit = createGroupCommit({ db, clock, onCommitted: () => {} });
  const attempts = createAttemptRepo(db);
  const [ids, announce] = [createFakeIds(), () => {}];
  const machine = createMachine({
    clock,
    lagWindowMs: 0,
    findWorkspace: () => null,
    isSearchable: () => true,
  });
  const attemptLog = createAttemptLog({
    groupCommit,
    entries,
    attempts,
    clock,
    ids,
    log,
    announce,
    machine,
  });
  const recovery = createRecovery({
    ...{ entries, attemptLog, clock, log },
    lookUps: {
      plan: () => {},
      retryNow: () => {},
      has: () => false,
      hasDue: () => false,
      takeDue: () => null,
      look: async () => null,
      stop: () => {},
    },
    isUnderWay: () => true,
    onDone: () => {},
  });
  entries.saveDraft('e1', EMPTY_LEAD, 0);
  entries.setState('e1', waiting, 0);
  const [entry] = entries.waitingForNetwork('', 1);
  if (entry === undefined) throw new Error('the entry does not wait');

  const begun = attemptLog.begin(entry, 'create', request, [{ kind: 'sending-started' }]);
  recovery.retryNetworkWaits();
  await clock.advance(0);
  await begun;
  expect(entries.find('e1')?.state).toMatchObject({ kind: 'sending' });
});
