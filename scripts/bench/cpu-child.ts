import { IntercomClient } from 'intercom-client';
import { z } from 'zod';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { openCore } from './core.ts';
import { benchLead } from './leads.ts';

/**
 * One side of the comparison, in its own process: makes leads, then prints the CPU time that they
 * took. `node cpu-child.ts '{"side": …}'`
 */
export const taskSchema = z.strictObject({
  side: z.enum(['galena', 'official']),
  url: z.string(),
  token: z.string(),
  folder: z.string(),
  mark: z.string(),
  warmUp: z.int(),
  leads: z.int(),
});

export const usageSchema = z.strictObject({ cpuMs: z.number(), wallMs: z.number() });

type Task = z.infer<typeof taskSchema>;
/** Creates these leads and resolves when Intercom has all of them. */
type MakeLeads = (leads: readonly TypedLead[]) => Promise<void>;

/** As many at once as Galena's outbox sends. */
const AT_ONCE = 8;

const openGalena = async ({ folder, url, token }: Task): Promise<MakeLeads> => {
  const core = await openCore(folder, { url, token });
  return async (leads) => {
    for (const lead of leads) await core.submit(lead);
    await core.settled();
  };
};

const openOfficial = async ({ url, token }: Task): Promise<MakeLeads> => {
  const client = new IntercomClient({
    token,
    baseUrl: url,
    headers: { 'Intercom-Version': '2.16' },
  });
  return async (leads) => {
    const waiting = [...leads];
    const work = async (): Promise<void> => {
      for (let lead = waiting.shift(); lead; lead = waiting.shift()) {
        const { name, email, phone } = lead;
        await client.contacts.create({ role: 'lead', name, email, phone });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };
};

const run = async (task: Task): Promise<void> => {
  const makeLeads = await (task.side === 'galena' ? openGalena(task) : openOfficial(task));
  const leadsOf = (part: string, count: number): readonly TypedLead[] =>
    Array.from({ length: count }, (_, number) => benchLead(`${task.mark} ${part}`, number));
  await makeLeads(leadsOf('warm', task.warmUp));
  const leads = leadsOf('run', task.leads);
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  await makeLeads(leads);
  const { user, system } = process.cpuUsage(cpuBefore);
  const usage = { cpuMs: (user + system) / 1_000, wallMs: performance.now() - startedAt };
  process.stdout.write(`${JSON.stringify(usage)}\n`, () => process.exit(0));
};

if (import.meta.main) await run(taskSchema.parse(JSON.parse(process.argv[2] ?? '')));
