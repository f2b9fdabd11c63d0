import { CALL_WALLS } from './list/calls.ts';
import { DATA_WALLS } from './list/data.ts';
import { FUSE_WALLS } from './list/fuses.ts';
import { NETWORK_WALLS } from './list/network.ts';
import { PAGE_WALLS } from './list/page.ts';
import { PAYLOAD_WALLS } from './list/payloads.ts';
import { POLICY_WALLS } from './list/policy.ts';
import { PREFERENCE_WALLS } from './list/preferences.ts';
import { START_WALLS } from './list/start.ts';
import { SUPPLY_WALLS } from './list/supply.ts';
import { TEXT_WALLS } from './list/texts.ts';
import type { Wall } from './wall.ts';

/** All walls; `npm run walls -- --only` takes their numbers, from 1. */
export const WALLS: readonly Wall[] = [
  ...START_WALLS,
  ...PREFERENCE_WALLS,
  ...POLICY_WALLS,
  ...PAGE_WALLS,
  ...CALL_WALLS,
  ...PAYLOAD_WALLS,
  ...DATA_WALLS,
  ...NETWORK_WALLS,
  ...TEXT_WALLS,
  ...FUSE_WALLS,
  ...SUPPLY_WALLS,
];
