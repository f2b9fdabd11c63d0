import type { ApiVersion } from '../../../preload/contract/session.ts';
import { createDice, type Dice } from './dice.ts';

type Span = { readonly fromMs: number; readonly toMs: number };

/** Everything that goes wrong in one run, and how badly. Times count from the world's start. */
export type SimPlan = {
  readonly seed: number;
  readonly apiVersion: ApiVersion;
  readonly hasRef: boolean;
  /** At this time the faults stop; everything left must then end well. */
  readonly calmAtMs: number;
  readonly leads: number;
  readonly holdSeconds: number;
  /** Several leads with the same fields: only a ref tells them apart. */
  readonly hasLookalikes: boolean;
  readonly faultRate: number;
  /** How long after sending a request may be carried out after its client gave up. */
  readonly latestCommitMs: number;
  readonly lagMs: { readonly minMs: number; readonly maxMs: number };
  readonly callsPerWindow: number | null;
  readonly offline: readonly Span[];
  readonly storms: readonly Span[];
  readonly diskFull: readonly Span[];
  readonly jumps: readonly { readonly atMs: number; readonly byMs: number }[];
  readonly revokedAtMs: number | null;
  readonly forbiddenAtMs: number | null;
  /** The probability that a run of Galena ends in the middle of its work. */
  readonly crashRate: number;
} & Oddities;

type Oddities = {
  /** Cards about contacts that Intercom had before, some with an owner. */
  readonly hasUpdates: boolean;
  /** Cards about a contact that another card made, before Galena knows that it exists. */
  readonly hasAdoptions: boolean;
  /** 429 answers without usable headers, or with unexpected numbers. */
  readonly hasOddLimits: boolean;
  /** The probability that a commit fails on the disk. */
  readonly diskFaultRate: number;
  /** The probability that news of the network comes between a change and its commit. */
  readonly newsRate: number;
  /** Intercom returns names with HTML entities for some characters. */
  readonly hasEscapes: boolean;
  /** The probability that somebody makes a lead a user right after it was created. */
  readonly conversionRate: number;
  /** The probability that somebody merges a lead into a user right after it was created. */
  readonly mergeRate: number;
  /**
   * When an admin archives the ref's attribute. This happens once: after a second time Galena gives
   * it up, and late twins can no longer be told apart.
   */
  readonly archivedAtMs: number | null;
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const spans = (dice: Dice, most: number, longestMs: number, endMs: number): Span[] =>
  Array.from({ length: dice.between(0, most) }, () => {
    const fromMs = dice.between(0, endMs);
    return { fromMs, toMs: fromMs + dice.between(5 * SECOND, longestMs) };
  });

const drawJumps = (dice: Dice, endMs: number, hasRef: boolean) =>
  Array.from({ length: dice.chance(0.4) ? dice.between(1, 2) : 0 }, () => ({
    atMs: dice.between(0, endMs),
    byMs: dice.pick([
      -DAY,
      hasRef ? DAY : 8 * HOUR,
      dice.between(-30, 30) * MINUTE,
      dice.between(-90, 90) * SECOND,
    ]),
  }));

/**
 * Without a ref, exactly-once is impossible in principle in three cases: a request is carried out
 * after the index had its time, two leads have the same fields, or the computer's date is a day
 * ahead of Intercom's (the creation day is compared, architecture.md §3). Seeds without a ref leave
 * out these cases. They stay a minute below the longest lag, because the server may start on a
 * request a moment after its client was killed. Seeds with a ref leave out nothing.
 */
const drawLimits = (dice: Dice, hasRef: boolean) => {
  const longestLagMs = hasRef ? 10 * MINUTE : 9 * MINUTE;
  const maxMs = dice.pick([0, 20 * SECOND, 3 * MINUTE, longestLagMs]);
  return {
    hasLookalikes: hasRef && dice.chance(0.3),
    latestCommitMs: hasRef ? dice.pick([2 * MINUTE, HOUR, 20 * HOUR]) : 0,
    lagMs: { minMs: dice.chance(0.3) ? maxMs : 0, maxMs },
  };
};

/**
 * Drawn with their own dice, so that they change no other story. Without a ref a contact is known
 * only by its fields, and nobody looks for late twins: another card may then meet one.
 */
const drawOddities = (
  seed: number,
  hasRef: boolean,
  apiVersion: ApiVersion,
  calmAtMs: number,
): Oddities => {
  const dice = createDice(seed, 8);
  return {
    hasUpdates: dice.chance(0.3),
    hasAdoptions: dice.chance(0.4) && !hasRef,
    hasOddLimits: dice.chance(0.25),
    diskFaultRate: dice.chance(0.2) ? dice.pick([0.02, 0.1]) : 0,
    newsRate: dice.chance(0.3) ? dice.pick([0.05, 0.3]) : 0,
    hasEscapes: dice.chance(0.3),
    // In 1.x nobody can find a user again whose address is unknown.
    conversionRate: dice.chance(0.25) && hasRef && apiVersion === '2.16' ? 0.4 : 0,
    mergeRate: dice.chance(0.2) && hasRef && apiVersion === '2.16' ? 0.3 : 0,
    // 1.x has no call that restores the attribute.
    archivedAtMs:
      dice.chance(0.3) && hasRef && apiVersion === '2.16' ? dice.between(MINUTE, calmAtMs) : null,
  };
};

export const drawPlan = (seed: number): SimPlan => {
  const dice = createDice(seed, 1);
  const [apiVersion, hasRef] = dice.pick([
    ['2.16', true],
    ['2.16', true],
    ['2.16', false],
    ['1.3', true],
    ['1.3', true],
  ] as const);
  const calmAtMs = dice.between(10, 30) * MINUTE;
  return {
    seed,
    apiVersion,
    hasRef,
    calmAtMs,
    leads: dice.between(2, 6),
    holdSeconds: dice.pick([0, 5, 60]),
    ...drawLimits(dice, hasRef),
    faultRate: dice.pick([0.05, 0.2, 0.4, 0.75]),
    callsPerWindow: dice.pick([null, 3, 20]),
    offline: spans(dice, 2, 4 * MINUTE, calmAtMs),
    storms: dice.chance(0.3) ? spans(dice, 2, MINUTE, calmAtMs) : [],
    diskFull: dice.chance(0.15) ? spans(dice, 2, MINUTE, calmAtMs) : [],
    // Also while Galena watches for late twins, which takes a day.
    jumps: drawJumps(dice, calmAtMs + dice.pick([0, 6 * HOUR]), hasRef),
    revokedAtMs: dice.chance(0.2) ? dice.between(MINUTE, calmAtMs) : null,
    forbiddenAtMs: dice.chance(0.15) ? dice.between(MINUTE, calmAtMs) : null,
    crashRate: dice.pick([0, 0.3, 0.7]),
    ...drawOddities(seed, hasRef, apiVersion, calmAtMs),
  };
};

export const isWithin = (spansOf: readonly Span[], atMs: number): boolean =>
  spansOf.some(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs);
