import type { Random } from '../../ports.ts';
import { createSeededRandom } from '../fakes.ts';

/** Decisions drawn from a seed. */
export type Dice = Random & {
  readonly chance: (probability: number) => boolean;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
};

/** @param purpose dice for one purpose never change the numbers of another purpose */
export const createDice = (seed: number, purpose: number): Dice => {
  const random = createSeededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca6b));
  const between = (low: number, high: number): number =>
    low + Math.floor(random.next() * (high - low + 1));
  return {
    next: random.next,
    chance: (probability) => random.next() < probability,
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  };
};
