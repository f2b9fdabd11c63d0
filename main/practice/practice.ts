import type { Clock, Ids, Random } from '../ports.ts';
import { type AdminActions, createAdminActions } from './admin-actions.ts';
import { type CombinedEffects, combinedEffects } from './combined-faults.ts';
import { createFaultPlanner } from './fault-plan.ts';
import { type FaultPlan, type Misbehaviour, NO_FAULTS } from './faults.ts';
import { misbehave } from './misbehave.ts';
import type { PracticeReply, PracticeRequest } from './protocol.ts';
import { createRateLimiter } from './rate-limit.ts';
import type { CompanyRecord, ContactRecord, NoteRecord, TagRecord } from './records.ts';
import { seedWorkspace } from './seed-workspace.ts';
import { readFacts, type Service, serveCall } from './serve-call.ts';
import { PRACTICE_DEFAULTS, type PracticeSettings, practiceSettingsSchema } from './settings.ts';
import type { PracticeStore } from './store.ts';
import { showStranger } from './stranger.ts';
import { openWorkspace } from './workspace.ts';

/** One call, as the log of the practice workspace keeps it. */
type PracticeCall = {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly version: string | null;
  readonly body: string;
  readonly fault: Misbehaviour['kind'] | null;
  /** null: the caller got no status line. */
  readonly status: number | null;
};

export type Practice = AdminActions & {
  readonly token: string;
  readonly handle: (request: PracticeRequest) => Promise<PracticeReply>;
  /** Every contact that was ever committed, whatever the index shows; see its `state`. */
  readonly contacts: () => readonly ContactRecord[];
  readonly notes: () => readonly NoteRecord[];
  readonly tags: () => readonly TagRecord[];
  readonly companies: () => readonly CompanyRecord[];
  readonly calls: () => readonly PracticeCall[];
  /** Replaces the fault plan; the new plan counts calls from 1. */
  readonly setFaults: (plan: FaultPlan) => void;
  /** From now on only this token is valid; the one before is revoked. */
  readonly replaceToken: (token: string) => void;
  /** Changes how the workspace behaves from now on: lag, limit, version. */
  readonly setSettings: (changes: PracticeChanges) => void;
};

/** Settings that may change while the workspace runs. */
type PracticeChanges = Partial<
  Pick<PracticeSettings, 'indexLagMs' | 'callsPerWindow' | 'defaultVersion'>
>;

export type PracticeOptions = {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Used by the fault plan, and by a lag that is a range. */
  readonly random: Random;
  readonly token: string;
  readonly store: PracticeStore;
  readonly faults?: FaultPlan;
  readonly settings?: Partial<PracticeSettings>;
};

/** The log keeps only the last calls, so that a long run does not fill the memory. */
const MAX_CALLS_KEPT = 10_000;

const wait = (clock: Clock, delayMs: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(delayMs, resolve);
  });

const statusOf = (reply: PracticeReply): number | null => {
  if (reply.kind === 'answer') return reply.status;
  return reply.kind === 'cut-off' ? reply.answer.status : null;
};

const createCallLog = (clock: Clock) => {
  const calls: PracticeCall[] = [];
  let count = 0;
  const add = (
    { method, path, query, body, headers }: PracticeRequest,
    fault: PracticeCall['fault'],
    reply: PracticeReply,
  ): void => {
    count += 1;
    const version = headers['intercom-version'] ?? null;
    const seen = { number: count, atMs: clock.now(), method, path, query, version, body };
    calls.push({ ...seen, fault, status: statusOf(reply) });
    if (calls.length > MAX_CALLS_KEPT) calls.shift();
  };
  return { calls: () => [...calls], add };
};

const answerCall = (
  service: Service,
  request: PracticeRequest,
  fault: Misbehaviour | null,
  { quirks, dress }: CombinedEffects,
): PracticeReply => {
  const carryOut = () => dress(serveCall(service, request, quirks));
  if (!fault) return carryOut();
  return misbehave(fault, {
    carryOut,
    facts: readFacts(service, request, service.limiter.headers()),
    stranger: () => showStranger(service.workspace, request.headers['intercom-version']),
  });
};

/**
 * An Intercom workspace in memory and in `store`, without a socket (architecture.md §6).
 * @throws ZodError for settings or a fault plan that are not valid
 */
export const createPractice = (options: PracticeOptions): Practice => {
  const { clock, ids, random, token, store } = options;
  const settings = practiceSettingsSchema.parse({ ...PRACTICE_DEFAULTS, ...options.settings });
  const workspace = openWorkspace({ clock, ids, random, store, settings, seed: seedWorkspace });
  const admin = createAdminActions(workspace);
  const log = createCallLog(clock);
  let accepted = token;
  const service: Service = {
    workspace,
    limiter: createRateLimiter(clock, () => settings.callsPerWindow),
    get token() {
      return accepted;
    },
    newRequestId: () => ids.uuid(),
    nowMs: () => clock.now(),
  };
  let planner = createFaultPlanner(options.faults ?? NO_FAULTS, random);

  return {
    ...admin,
    token,
    handle: async (request) => {
      const { misbehaviour, combined } = planner.next(request);
      const effects = combinedEffects(combined, workspace, admin);
      effects.before();
      const given = answerCall(service, request, misbehaviour, effects);
      effects.after(request);
      log.add(request, misbehaviour?.kind ?? null, given);
      if (effects.delayMs > 0) await wait(clock, effects.delayMs);
      return given;
    },
    contacts: () => workspace.contacts.all(),
    notes: () => workspace.notes.all(),
    tags: () => workspace.tags.all(),
    companies: () => workspace.companies.all(),
    calls: log.calls,
    setFaults: (plan) => {
      planner = createFaultPlanner(plan, random);
    },
    replaceToken: (next) => {
      accepted = next;
    },
    setSettings: (changes) => {
      Object.assign(settings, practiceSettingsSchema.parse({ ...settings, ...changes }));
    },
  };
};
