import { z } from 'zod';
import type { Generation } from './generation.ts';
import { toCommonFields } from './map-lead.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** Answers are parsed leniently: keys come and go between versions (intercom-api.md §3.3). */
const contactSchema = z.object({
  type: z.literal('contact'),
  id: z.string().min(1),
  role: z.string().nullish(),
  name: text,
  email: text,
  phone: text,
});

/** Today's Contacts API, 2.x: a contact with the role `lead` (intercom-api.md §3). */
export const contactsApi: Generation = {
  createLead: (lead) => ({
    method: 'POST',
    path: '/contacts',
    body: { role: 'lead', ...toCommonFields(lead) },
  }),
  parseLead: (body) => {
    const parsed = contactSchema.safeParse(body);
    if (!parsed.success || (parsed.data.role ?? 'lead') !== 'lead') return null;
    const { id, name, email, phone } = parsed.data;
    return { id, name, email, phone };
  },
};
