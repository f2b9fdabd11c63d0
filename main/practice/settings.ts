import { z } from 'zod';
import { DATA_TYPES } from './records.ts';

const milliseconds = z.number().int().min(0);

const timezone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'is not a time zone that this machine knows');

export const practiceSettingsSchema = z.strictObject({
  workspace: z.strictObject({
    id: z.string().min(1),
    name: z.string(),
    region: z.string(),
    timezone,
    createdAt: z.number().int(),
  }),
  /** What a call without `Intercom-Version` gets. */
  defaultVersion: z.string(),
  /** How long a change stays out of search and lists: fixed, or drawn for each change. */
  indexLagMs: z.union([milliseconds, z.strictObject({ minMs: milliseconds, maxMs: milliseconds })]),
  /** null: no limit is enforced, though the headers are sent. */
  callsPerWindow: z.number().int().min(0).nullable(),
  /** These are made once, when the store is empty. */
  admins: z.array(z.strictObject({ name: z.string(), email: z.string() })).min(1),
  tags: z.array(z.string()),
  contactAttributes: z.array(
    z.strictObject({
      name: z.string(),
      dataType: z.enum(DATA_TYPES),
      description: z.string().optional(),
      options: z.array(z.string()).optional(),
    }),
  ),
  companies: z.array(
    z.strictObject({
      companyId: z.string(),
      name: z.string(),
      /** Lists leave out a company that nobody belongs to (docs/intercom-api.md §3.7). */
      people: z.number().int().min(0).optional(),
    }),
  ),
});

export type PracticeSettings = z.infer<typeof practiceSettingsSchema>;

/** 10,000 calls a minute, spread over windows of 10 s (docs/intercom-api.md §6). */
const CALLS_PER_WINDOW = 1_666;

/** The workspace that reps train on. */
export const PRACTICE_DEFAULTS: PracticeSettings = {
  workspace: {
    id: 'practice',
    name: 'Practice workspace',
    region: 'US',
    timezone: 'UTC',
    createdAt: Date.UTC(2026, 0, 5) / 1_000,
  },
  defaultVersion: '2.16',
  indexLagMs: 0,
  callsPerWindow: CALLS_PER_WINDOW,
  admins: [
    { name: 'Ada Example', email: 'ada@practice.example' },
    { name: 'Ben Example', email: 'ben@practice.example' },
    { name: 'Chidi Example', email: 'chidi@practice.example' },
  ],
  tags: ['Trade fair', 'Webinar', 'Call back', 'Newsletter'],
  contactAttributes: [
    { name: 'job_title', dataType: 'string', description: 'What the person does' },
    { name: 'team_mates', dataType: 'integer', description: 'How many people work there' },
    { name: 'monthly_spend', dataType: 'float', description: 'Expected spend in a month' },
    { name: 'paid_subscriber', dataType: 'boolean', description: 'Pays already' },
    { name: 'follow_up_at', dataType: 'date', description: 'When to call again' },
    {
      name: 'lead_source',
      dataType: 'string',
      description: 'Where the lead came from',
      options: ['Trade fair', 'Website', 'Referral', 'Cold call'],
    },
  ],
  companies: [
    { companyId: 'acme', name: 'Acme', people: 12 },
    { companyId: 'globex', name: 'Globex', people: 3 },
    { companyId: 'initech', name: 'Initech', people: 7 },
    { companyId: 'umbrella', name: 'Umbrella', people: 1 },
    { companyId: 'muller', name: 'Müller & Söhne', people: 4 },
    { companyId: 'yamada', name: '山田商事', people: 2 },
  ],
};
