import { z } from 'zod';
import type { Generation } from './generation.ts';
import { toCommonFields } from './map-lead.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** intercom-api.md §2.3 */
const leadSchema = z.object({
  type: z.literal('contact'),
  id: z.string().min(1),
  name: text,
  email: text,
  phone: text,
});

/** The Leads API, 1.x: everything at `/contacts` is a lead (intercom-api.md §2). */
export const leadsApi: Generation = {
  createLead: (lead) => ({ method: 'POST', path: '/contacts', body: toCommonFields(lead) }),
  parseLead: (body) => {
    const parsed = leadSchema.safeParse(body);
    if (!parsed.success) return null;
    const { id, name, email, phone } = parsed.data;
    return { id, name, email, phone };
  },
};
