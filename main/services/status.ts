import type { Pause, Status } from '../../preload/contract/status.ts';
import type { Connectivity } from '../ports.ts';
import type { EntryRepo } from '../storage/entry-repo.ts';
import type { PauseReason, Runner } from './outbox/runner.ts';
import type { SessionService } from './session/session.ts';

type StatusParts = {
  readonly entries: EntryRepo;
  readonly session: SessionService;
  readonly runner: Runner;
  readonly connectivity: Connectivity;
};

const PAUSE_MESSAGES: Readonly<Record<PauseReason, string>> = {
  'token-wrong':
    'Intercom no longer accepts the access token, so nothing is sent. Your leads are safe in the outbox; connect again and they go out.',
  'token-forbidden':
    'Intercom does not allow this access token to create leads, so nothing is sent. Your leads are safe in the outbox; give the token the permission to write contacts in Intercom, then connect again.',
};

/** What the page shows at all times, in one look. */
export const readStatus = ({ entries, session, runner, connectivity }: StatusParts): Status => {
  const reason = runner.pauseReason();
  const current = session.read();
  const locked: Pause | null =
    current.kind === 'locked' ? { reason: 'token-locked', message: current.message } : null;
  return {
    isOnline: connectivity.isOnline() && runner.isReachable(),
    pause: locked ?? (reason ? { reason, message: PAUSE_MESSAGES[reason] } : null),
    quietUntil: runner.quietUntil(),
    waiting: entries.countOutbox(),
    drafts: entries.countDrafts(),
  };
};
