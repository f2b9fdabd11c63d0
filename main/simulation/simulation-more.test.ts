import { test } from 'vitest';
import { expectPromisesKept } from './run-seeds.ts';

const SLOW_MS = 240_000;

test('no lead is lost and none is made twice, from seed 1,001 to 2,000', { timeout: SLOW_MS }, () =>
  expectPromisesKept(1_001, 1_000),
);
