import type { Ids, Random } from '../ports.ts';

const drawHex = (random: Random, digits: number): string =>
  Array.from({ length: digits }, () => Math.floor(random.next() * 16).toString(16)).join('');

/** UUIDs drawn from random numbers: the same random numbers give the same UUIDs. */
export const idsFrom = (random: Random): Ids => ({
  uuid: () =>
    [
      drawHex(random, 8),
      drawHex(random, 4),
      `4${drawHex(random, 3)}`,
      `8${drawHex(random, 3)}`,
      drawHex(random, 12),
    ].join('-'),
});
