import { createStore } from '../../preload/contract/store.ts';
import type { Clock, Connectivity, Ids, Log, LogFacts, Random } from '../ports.ts';

/** A clock that stands still until a test moves it. */
export type FakeClock = Clock & {
  /** A test may replace it with a broken one. */
  now: () => number;
  /** Moves time forward and runs due timers in order; settled promises run in between. */
  readonly advance: (ms: number) => Promise<void>;
  /** When the next timer is due, or null. */
  readonly nextAt: () => number | null;
  /** Changes the wall clock; the timers keep their delays. */
  readonly jump: (ms: number) => void;
};

type Timer = { at: number; readonly work: () => void };

/** Far more than any test needs. */
const MAX_ROUNDS = 200_000;

const letPromisesSettle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createFakeClock = (start = Date.UTC(2026, 10, 23, 9)): FakeClock => {
  let now = start;
  const timers = new Set<Timer>();
  const earliest = (): Timer | undefined => [...timers].sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after: (delayMs, work) => {
      const timer = { at: now + Math.max(0, delayMs), work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (ms) => {
      const end = now + ms;
      await letPromisesSettle();
      let rounds = 0;
      for (let timer = earliest(); timer && timer.at <= end; timer = earliest()) {
        rounds += 1;
        if (rounds > MAX_ROUNDS)
          throw new Error('timers that never end keep the clock from going on');
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.work();
        await letPromisesSettle();
      }
      now = end;
    },
    nextAt: () => earliest()?.at ?? null,
    jump: (ms) => {
      now += ms;
      for (const timer of timers) timer.at += ms;
    },
  };
};

/** UUIDs in order: 00000000-0000-4000-8000-000000000001 and so on. */
export const createFakeIds = (): Ids => {
  let count = 0;
  return {
    uuid: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
  };
};

/** mulberry32: the same numbers for the same seed. */
export const createSeededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
  };
};

export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly cause?: unknown;
  readonly facts: LogFacts;
};

/** A log whose lines a test can read. */
export const createFakeLog = (): Log & { readonly lines: readonly LogLine[] } => {
  const lines: LogLine[] = [];
  return {
    lines,
    info: (event, facts = {}) => lines.push({ level: 'info', event, facts }),
    warn: (event, facts = {}, cause) =>
      lines.push({ level: 'warn', event, facts, ...(cause === undefined ? {} : { cause }) }),
    error: (event, cause, facts = {}) => lines.push({ level: 'error', event, cause, facts }),
  };
};

export const createFakeConnectivity = (): Connectivity & {
  readonly set: (isOnline: boolean) => void;
} => {
  const isOnline = createStore(true);
  return { isOnline: isOnline.get, onChange: isOnline.subscribe, set: isOnline.set };
};
