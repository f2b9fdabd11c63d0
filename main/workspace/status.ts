import { explainFailure } from '../../preload/contract/explain-failure.ts';
import { quote } from '../../preload/contract/isolate.ts';
import type { Pause, Status } from '../../preload/contract/status.ts';
import type { Halt, PauseReason } from '../intercom/outcome.ts';
import type { Runner } from '../outbox/runner.ts';
import type { Obstacle } from '../outbox/schedule/call-pool.ts';
import type { Connectivity } from '../ports.ts';
import type { EntryRepo } from '../storage/entry-repo.ts';
import type { SessionService } from './session/session.ts';

type StatusParts = {
  readonly entries: EntryRepo;
  readonly session: SessionService;
  readonly runner: Runner;
  readonly connectivity: Connectivity;
};

const SAFE = 'so nothing is sent. Your leads are safe in the outbox;';

const PAUSE_MESSAGES: Readonly<Record<PauseReason, (said: string) => string>> = {
  'token-wrong': () =>
    `Intercom no longer accepts the access token, ${SAFE} connect again and they go out.`,
  'token-forbidden': (said) =>
    `Intercom does not allow this access token to create leads (${quote(said)}), ${SAFE} give the token the permission to write contacts in Intercom, then try again.`,
  plan: (said) =>
    `The workspace’s Intercom plan does not allow this (${quote(said)}), ${SAFE} ask whoever looks after the Intercom subscription, then try again.`,
  version: (said) =>
    `Intercom does not offer this workspace the API version that Galena uses (${quote(said)}), ${SAFE} connect again with the other version and they go out.`,
};

/** It cannot be more exact: whatever answers in Intercom's place does not say what it is. */
const obstacleWords = ({ status }: Obstacle): string => {
  const login = explainFailure(String(status));
  const what =
    status === null
      ? 'Something on the network sends Galena elsewhere in place of Intercom'
      : `Something on the network answers in Intercom’s place (${status})`;
  const todo =
    login ??
    'It may be a sign-in page (hotel, fair or train Wi-Fi) or a firewall: open a browser and sign in to the network, or ask whoever looks after it.';
  return `${what}. Your leads are safe in the outbox and go out by themselves once Intercom answers. ${todo}`;
};

const toPause = ({ reason, said }: Halt): Pause => ({
  reason,
  message: PAUSE_MESSAGES[reason](said),
});

/** All that the page shows at all times, in one answer. */
export const readStatus = ({ entries, session, runner, connectivity }: StatusParts): Status => {
  const halt = runner.pause();
  const obstacle = runner.obstacle();
  const current = session.read();
  const locked: Pause | null =
    current.kind === 'locked' ? { reason: 'token-locked', message: current.message } : null;
  return {
    isOnline: connectivity.isOnline() && runner.isReachable(),
    pause: locked ?? (halt && toPause(halt)),
    obstacle: obstacle && connectivity.isOnline() ? obstacleWords(obstacle) : null,
    quietUntil: runner.quietUntil(),
    waiting: entries.countOutbox(),
    drafts: entries.countDrafts(),
  };
};
