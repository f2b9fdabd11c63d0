import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { z } from 'zod';
import { startPractice } from '../../main/practice/start-practice.ts';
import { type taskSchema, usageSchema } from './cpu-child.ts';
import { type Figure, median } from './figures.ts';

type Task = z.infer<typeof taskSchema>;

const ROUNDS = 5;
const LEADS = 600;
const WARM_UP = 300;
const SIDES = ['galena', 'official'] as const;

const execute = promisify(execFile);

/** @returns CPU per created lead, in milliseconds */
const runSide = async (task: Task): Promise<number> => {
  const script = join(import.meta.dirname, 'cpu-child.ts');
  const { stdout } = await execute(process.execPath, [script, JSON.stringify(task)]);
  return usageSchema.parse(JSON.parse(stdout)).cpuMs / task.leads;
};

/** Makes the same leads with Galena's core and with Intercom's own client, in turns. */
export const benchCpu = async (folder: string): Promise<readonly Figure[]> => {
  const costs = { galena: [] as number[], official: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    // The first side runs on a colder machine.
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
      const practice = await startPractice({ settings: { callsPerWindow: null } });
      const { url, token } = practice;
      const mark = `${side} ${round}`;
      const place = join(folder, `cpu-${side}-${round}`);
      const task = { side, url, token, folder: place, mark, warmUp: WARM_UP, leads: LEADS };
      costs[side].push(await runSide(task));
      await practice.close();
    }
  }
  const row = { bench: 'cpu', unit: 'ms' } as const;
  const official = median(costs.official);
  const what = `per created lead, median of ${ROUNDS} rounds of ${LEADS}`;
  return [
    {
      ...row,
      what: `Galena (client, outbox, store) ${what}`,
      value: median(costs.galena),
      target: { kind: 'below', value: official },
    },
    { ...row, what: `intercom-client ${what}`, value: official, target: null },
  ];
};
