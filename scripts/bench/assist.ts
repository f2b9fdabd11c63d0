import { join } from 'node:path';
import { startPractice } from '../../main/practice/start-practice.ts';
import type { AssistRequest } from '../../preload/contract/assist.ts';
import { openCore } from './core.ts';
import { type Figure, percentile } from './figures.ts';
import { benchLead } from './leads.ts';

const LEADS = 200;
const WARM_UP = 20;
const LIMIT_MS = 1;

const EMPTY: AssistRequest = { name: '', email: '', phone: '', company: '' };

/** The fields after each key that a rep types for one lead. */
const keystrokes = (number: number): readonly AssistRequest[] => {
  const { name, phone } = benchLead('assist', number);
  const whole = { name: name.toUpperCase(), email: `winston.smith${number}@gmial.com`, phone };
  const typed: AssistRequest[] = [];
  let fields = EMPTY;
  for (const field of ['email', 'name', 'phone'] as const) {
    for (let length = 1; length <= whole[field].length; length += 1) {
      fields = { ...fields, [field]: whole[field].slice(0, length) };
      typed.push(fields);
    }
  }
  return typed;
};

/** Main's work for each key: the router, the settings and everything made of the fields. */
export const benchAssist = async (folder: string): Promise<readonly Figure[]> => {
  const practice = await startPractice({ settings: { callsPerWindow: null } });
  const core = await openCore(join(folder, 'assist'), practice);
  const times: number[] = [];
  for (let number = 0; number < WARM_UP + LEADS; number += 1) {
    for (const fields of keystrokes(number)) {
      const from = performance.now();
      await core.assist(fields);
      if (number >= WARM_UP) times.push(performance.now() - from);
    }
  }
  await core.close();
  await practice.close();
  const row = { bench: 'assist', unit: 'ms' } as const;
  const target = { kind: 'at-most', value: LIMIT_MS } as const;
  return [
    { ...row, what: 'assist:read in main, median', value: percentile(times, 0.5), target: null },
    { ...row, what: 'assist:read in main, p99', value: percentile(times, 0.99), target },
  ];
};
