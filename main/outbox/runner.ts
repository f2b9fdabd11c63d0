import type { EntryState } from '../../preload/contract/entry.ts';
import type { Workspace } from '../../preload/contract/session.ts';
import type { Announce } from '../announce.ts';
import type { Intercom } from '../intercom/client.ts';
import type { Halt, Outcome } from '../intercom/outcome.ts';
import type { StepOutcome } from '../intercom/step-outcome.ts';
import type { Target } from '../intercom/target.ts';
import type { Cancel, Clock, Connectivity, Ids, Log, Random } from '../ports.ts';
import type { AttemptRepo } from '../storage/attempt-repo.ts';
import type { Entry, EntryRepo } from '../storage/entry-repo.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import type { TwinRepo } from '../storage/twin-repo.ts';
import { createAttemptLog } from './attempts/attempt-log.ts';
import { createSender } from './attempts/create-lead.ts';
import { createLookUpKeys } from './attempts/look-up-keys.ts';
import { createLookUps } from './attempts/look-ups.ts';
import { createRecovery } from './attempts/recovery.ts';
import { createStepRunner } from './attempts/run-step.ts';
import { createLeadSearch } from './attempts/search-lead.ts';
import { createTwinGuard } from './attempts/twins.ts';
import { createDispatcher } from './dispatcher.ts';
import { createCallPool } from './schedule/call-pool.ts';
import { createMachine } from './state/machine.ts';

/** How long `stop` waits for answers. What has none by then is looked up at the next start. */
const STOP_GRACE_MS = 1_000;

type Created = Extract<EntryState, { kind: 'created' }>;

type RunnerParts = {
  readonly groupCommit: GroupCommit;
  readonly entries: EntryRepo;
  readonly attempts: AttemptRepo;
  readonly twins: TwinRepo;
  readonly intercom: Intercom;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly connectivity: Connectivity;
  readonly log: Log;
  readonly announce: Announce;
  readonly lagWindowMs: number;
  /** Where to send, or null while there is no usable token. */
  readonly target: () => Target | null;
  readonly findWorkspace: (id: string) => Workspace | null;
  /** A company's name as the workspace has it. */
  readonly spellCompany: (name: string) => string;
  /** Intercom does not take leads with a reference (any more). */
  readonly onRefRefused: (target: Target) => void;
};

export type Runner = ReturnType<typeof createRunner>;

/**
 * Runs the outbox: picks what is due and has it sent, looked up or checked for twins. The machine
 * decides what an outcome means for an entry, and the attempt log writes that down.
 */
export const createRunner = (parts: RunnerParts) => {
  const { entries, clock, log, announce, connectivity } = parts;
  let isRunning = false;
  let pause: Halt | null = null;
  /** The workspace whose limits the call pool keeps to. */
  let workspaceId: string | null = null;

  const hasRefNow = (): boolean => parts.target()?.hasRef ?? true;
  const lookUpKeys = createLookUpKeys({ ...parts, hasRefNow });
  const isSearchable = (entry: Entry): boolean => lookUpKeys(entry).key !== null;
  const machine = createMachine({ ...parts, isSearchable });
  const attemptLog = createAttemptLog({ ...parts, machine });
  const retryNetworkWaits = (): void => {
    callPool.resume();
    lookUps.retryNow();
    recovery.retryNetworkWaits();
  };
  const callPool = createCallPool({
    ...parts,
    onFree: () => dispatcher.soon(),
    onReachable: retryNetworkWaits,
  });

  const { furtherCall, handleAnswer: onAnswer } = callPool;
  const calls = { ...parts, attemptLog, furtherCall, onAnswer };
  const leadSearch = createLeadSearch({ ...calls, lookUpKeys });
  const twins = createTwinGuard({ ...calls, leadSearch });
  const send = createSender({ ...calls, twins });
  const takeStep = createStepRunner(calls);
  const lookUps = createLookUps({
    ...calls,
    leadSearch,
    twins,
    onDue: () => dispatcher.soon(),
  });
  const recovery = createRecovery({
    ...calls,
    lookUps,
    isUnderWay: callPool.isUnderWay,
    onDone: () => dispatcher.now(),
  });

  /** Trouble with a token that was replaced since says nothing about the new token. */
  const pauseFor = (halt: Halt | null, { endpoint }: Target): void => {
    if (halt === null || parts.target()?.endpoint.token !== endpoint.token) return;
    pause = halt;
    log.warn('outbox.paused', { reason: halt.reason });
    announce('status');
  };

  const apply = (outcome: Outcome | StepOutcome, target: Target): void => {
    pauseFor(outcome.kind === 'halted' ? outcome.halt : null, target);
    if (outcome.kind === 'ref-refused') parts.onRefRefused(target);
  };

  /**
   * The rep gave the lead up, or said that Intercom has it. Sendings that were never answered may
   * still create it, even twice.
   */
  const watchDecided = (entry: Entry): void => {
    const { state, workspaceId: home } = entry;
    if (home === null) return;
    if (state.kind === 'discarded') twins.watchIfUnsure({ ...entry, state: state.from }, home);
    if (state.kind === 'done') twins.watchIfUnsure(entry, home);
  };

  const sendOne = async (entry: Entry, target: Target): Promise<void> => {
    const outcome = await send(entry, target);
    log.info('outbox.sent', { entryId: entry.id, outcome: outcome.kind });
    apply(outcome, target);
    const after = entries.find(entry.id);
    if (after && isRunning) lookUps.plan(after);
  };

  const stepOne = async (entry: Entry, state: Created, target: Target): Promise<void> => {
    const outcome = await takeStep(entry, state, target);
    if (outcome === null) return;
    log.info('outbox.stepped', { entryId: entry.id, outcome: outcome.kind });
    apply(outcome, target);
  };

  /** Does what is due for an entry: sends it, moves it on to its steps, or takes the next step. */
  const carryOn = async (entry: Entry, target: Target): Promise<void> => {
    const { state, lead } = entry;
    if (state.kind === 'created') return stepOne(entry, state, target);
    if (lead.updateOf === null) return sendOne(entry, target);
    attemptLog.write(() => attemptLog.advance(entry, { kind: 'hold-over' }));
  };

  const dispatcher = createDispatcher({
    ...parts,
    callPool,
    lookUps,
    twins,
    target: () => (isRunning && pause === null ? parts.target() : null),
    carryOn,
    look: async (due, target) => pauseFor(await lookUps.look(due, target), target),
    checkTwin: async (watch, target) => pauseFor(await twins.check(watch, target), target),
  });

  let stopListening: Cancel = () => {};

  return {
    machine,
    start: (): void => {
      isRunning = true;
      callPool.throttle.yieldToWindow();
      recovery.takeUp();
      stopListening = connectivity.onChange(() => {
        announce('status');
        if (!connectivity.isOnline()) return;
        retryNetworkWaits();
        dispatcher.now();
      });
      dispatcher.now();
    },
    /** Starts nothing new. Resolves when every call on the wire has come back or was given up. */
    stop: async (): Promise<void> => {
      isRunning = false;
      dispatcher.stop();
      stopListening();
      recovery.stop();
      lookUps.stop();
      callPool.stop();
      parts.groupCommit.flushNow();
      const cancelGrace = clock.after(STOP_GRACE_MS, parts.intercom.hangUp);
      await callPool.settled();
      cancelGrace();
    },
    /** Something may be due now. */
    wake: (entry: Entry): void => {
      if (isRunning) lookUps.plan(entry);
      watchDecided(entry);
      dispatcher.now();
    },
    /** Ends the wait after failed connections, not one that Intercom asked for. */
    retryNow: callPool.resume,
    /** The rep is at work, and goes first. */
    yieldToUser: callPool.throttle.yieldToUser,
    pause: (): Halt | null => pause,
    /** What answers in Intercom's place, or null. */
    obstacle: callPool.obstacle,
    /** Nothing is sent before this instant (unix milliseconds), or null. */
    quietUntil: (): number | null => {
      const waitMs = callPool.rateLimiter.waitMs();
      return waitMs > 0 ? clock.now() + waitMs : null;
    },
    isReachable: callPool.isReachable,
    /** Whether a call that no lead waits for may go out now. If so, it is counted. */
    takeSpareCall: callPool.rateLimiter.takeSpare,
    /** For calls that no lead waits for and that may wait. */
    spareCalls: {
      waitMs: callPool.rateLimiter.spareWaitMs,
      take: callPool.rateLimiter.take,
      handleAnswer: callPool.handleSpare,
    },
    /** The rep has given a token, or says that the trouble is over: one call tests that for all. */
    resume: (): void => {
      if (pause !== null) callPool.probe();
      pause = null;
      callPool.resume();
      lookUps.retryNow();
      const next = parts.target()?.workspaceId ?? null;
      // Another workspace has limits of its own.
      if (next !== workspaceId) callPool.forget();
      workspaceId = next;
      dispatcher.now();
    },
  };
};
