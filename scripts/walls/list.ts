import { CALL_WALLS } from './list/calls.ts';
import { DATA_WALLS } from './list/data.ts';
import { PAGE_WALLS } from './list/page.ts';
import { START_WALLS } from './list/start.ts';
import { SUPPLY_WALLS } from './list/supply.ts';
import type { Wall } from './wall.ts';

/** All walls; their numbers, from 1, are what `npm run walls -- --only` takes. */
export const WALLS: readonly Wall[] = [
  ...START_WALLS,
  ...PAGE_WALLS,
  ...CALL_WALLS,
  ...DATA_WALLS,
  ...SUPPLY_WALLS,
];
