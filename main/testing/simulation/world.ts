import { idsFrom } from '../../practice/ids-from.ts';
import { createMemoryStore } from '../../practice/memory-store.ts';
import { createPractice, type Practice } from '../../practice/practice.ts';
import { createDice } from './dice.ts';
import type { SimPlan } from './plan.ts';
import { createSimClock, type SimClock } from './sim-clock.ts';

/** Everything that is there whether Galena runs or not. */
export type World = {
  readonly plan: SimPlan;
  readonly clock: SimClock;
  /** Intercom's side. */
  readonly practice: Practice;
  /** The one token that Intercom accepts; it may be revoked and replaced. */
  readonly token: () => string;
  /** Every token that ever existed, to search for in places where no token may be. */
  readonly allTokens: () => readonly string[];
  readonly replaceToken: () => void;
  readonly elapsedMs: () => number;
  /** Whether faults strike now. */
  readonly isTroubled: () => boolean;
  /** Called when Galena is connected for the first time. */
  readonly beginTrouble: () => void;
  readonly note: (line: string) => void;
  readonly trace: readonly string[];
  /** Records a broken promise; each one once. */
  readonly violate: (what: string) => void;
  readonly violations: ReadonlySet<string>;
};

const PRACTICE_TOKEN = 'simulated-practice-token';
const FORMAT_DIGITS = 3;

export const createWorld = (plan: SimPlan): World => {
  const clock = createSimClock();
  const dice = createDice(plan.seed, 2);
  const trace: string[] = [];
  const violations = new Set<string>();
  const tokens = ['simulated-token-0001'];
  let hasBegun = false;
  const elapsedMs = (): number => clock.now() - clock.startMs;
  const note = (line: string): void => {
    trace.push(`${(elapsedMs() / 1_000).toFixed(FORMAT_DIGITS)}s ${line}`);
  };
  return {
    plan,
    clock,
    practice: createPractice({
      clock,
      ids: idsFrom(dice),
      random: dice,
      token: PRACTICE_TOKEN,
      store: createMemoryStore(),
      settings: { indexLagMs: plan.lagMs, callsPerWindow: plan.callsPerWindow },
    }),
    token: () => tokens.at(-1) ?? '',
    allTokens: () => [...tokens, PRACTICE_TOKEN],
    replaceToken: () => {
      tokens.push(`simulated-token-${String(tokens.length + 1).padStart(4, '0')}`);
    },
    elapsedMs,
    isTroubled: () => hasBegun && elapsedMs() < plan.calmAtMs,
    beginTrouble: () => {
      hasBegun = true;
    },
    note,
    trace,
    violate: (what) => {
      if (violations.has(what)) return;
      violations.add(what);
      note(`VIOLATION ${what}`);
    },
    violations,
  };
};

/** The practice workspace accepts this one token for ever; the world's tokens stand for it. */
export const practiceToken = PRACTICE_TOKEN;
