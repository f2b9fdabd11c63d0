import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Random } from '../../main/ports.ts';
import { cleanEnv, type LaunchedApp } from '../lanes/lane.ts';
import type { Moment } from './kill-plan.ts';
import { killTree } from './kill-tree.ts';
import type { Ledger } from './ledger.ts';
import { createTypist } from './typist.ts';

/** If the submit for a kill never happens, the kill comes after this time. */
const GIVE_UP_MS = 3_000;

type LifeParts = {
  readonly app: LaunchedApp;
  readonly moment: Exclude<Moment, { kind: 'starting' }>;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly nextName: () => string;
  /** Whether submitted leads can be taken back for a while. */
  readonly isHeld: boolean;
  /** What happens to the token meanwhile. It stops midway when Galena is killed. */
  readonly meddle: (page: Page, rest: Rest) => Promise<void>;
};

/** Waits for this time, or until Galena is killed. @returns whether Galena still runs */
export type Rest = (ms: number) => Promise<boolean>;

/** Counts presses of the submit key, and resolves at the wanted one. */
const countPresses = (wanted: number) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let count = 0;
  const onPress = (): void => {
    count += 1;
    if (count === wanted) resolve();
  };
  return { onPress, reached: promise };
};

/** Types leads until the chosen moment, then ends Galena as a power failure would. */
export const typeUntilKilled = async (parts: LifeParts): Promise<void> => {
  const { app, moment } = parts;
  const processId = await app.evaluateMain(() => process.pid, undefined);
  const { onPress, reached } = countPresses(moment.kind === 'submitting' ? moment.press : 1);
  const typist = createTypist({ ...parts, page: app.page, onPress });
  let isKilled = false;
  let hasFailed = false;

  const type = async (): Promise<void> => {
    try {
      await typist.finishDraft();
      while (!isKilled) await typist.typeLead();
    } catch (cause) {
      // Nobody can type into a window that is gone; any other failure is Galena's fault.
      if (isKilled) return;
      hasFailed = true;
      throw cause;
    }
  };
  const kill = async (): Promise<void> => {
    if (moment.kind === 'submitting') {
      await Promise.race([reached, sleep(GIVE_UP_MS, undefined, { ref: false })]);
    }
    await sleep(moment.afterMs);
    if (hasFailed) return;
    isKilled = true;
    killTree(processId);
    await app.exited;
  };

  const rest: Rest = async (ms) => {
    await Promise.race([sleep(ms, undefined, { ref: false }), app.exited]);
    return !isKilled;
  };
  const meddle = async (): Promise<void> => {
    try {
      await parts.meddle(app.page, rest);
    } catch (cause) {
      if (!isKilled) throw cause;
    }
  };

  await Promise.all([type(), kill(), meddle()]);
};

/** Starts Galena and kills it before anybody could use it. */
export const startAndKill = async (
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
  afterMs: number,
): Promise<void> => {
  const child = spawn(program, args, { env: cleanEnv(env), stdio: 'ignore' });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await sleep(afterMs);
  if (child.pid !== undefined) killTree(child.pid);
  await exited;
};
