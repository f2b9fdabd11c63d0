import { z } from 'zod';

/** What the workspace stores of each thing; the API version decides how it is shown. */

const unixSeconds = z.number().int();
const customValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const contactSchema = z.object({
  id: z.string(),
  /** Counts up across the whole workspace, in the order in which things were made. */
  serial: z.number().int(),
  role: z.enum(['lead', 'user']),
  state: z.enum(['live', 'archived', 'deleted', 'merged']),
  mergedInto: z.string().nullable(),
  isBlocked: z.boolean(),
  /** `external_id` in 2.x, `user_id` in 1.x. */
  externalId: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  name: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  ownerId: z.string().nullable(),
  isUnsubscribed: z.boolean(),
  createdAt: unixSeconds,
  updatedAt: unixSeconds,
  signedUpAt: unixSeconds.nullable(),
  /** `last_seen_at` in 2.x, `last_request_at` in 1.x. */
  lastSeenAt: unixSeconds.nullable(),
  userAgent: z.string().nullable(),
  customAttributes: customValues,
  tags: z.array(z.object({ id: z.string(), appliedAt: unixSeconds })),
  companyIds: z.array(z.string()),
});
export type ContactRecord = z.infer<typeof contactSchema>;

export const companySchema = z.object({
  id: z.string(),
  serial: z.number().int(),
  companyId: z.string(),
  name: z.string().nullable(),
  plan: z.string().nullable(),
  size: z.number().nullable(),
  website: z.string().nullable(),
  industry: z.string().nullable(),
  monthlySpend: z.number(),
  remoteCreatedAt: unixSeconds.nullable(),
  createdAt: unixSeconds,
  updatedAt: unixSeconds,
  customAttributes: customValues,
  /** People who belonged to it before the workspace was opened: counted, but never listed. */
  earlierPeople: z.number().int().default(0),
  tagIds: z.array(z.string()).default([]),
});
export type CompanyRecord = z.infer<typeof companySchema>;

export const tagSchema = z.object({ id: z.string(), serial: z.number().int(), name: z.string() });
export type TagRecord = z.infer<typeof tagSchema>;

export const noteSchema = z.object({
  id: z.string(),
  serial: z.number().int(),
  contactId: z.string(),
  adminId: z.string().nullable(),
  /** HTML */
  body: z.string(),
  createdAt: unixSeconds,
});
export type NoteRecord = z.infer<typeof noteSchema>;

/** Intercom's names for the types of attributes (docs/intercom-api.md §3.6). */
export const DATA_TYPES = ['string', 'integer', 'float', 'boolean', 'date'] as const;
export type DataType = (typeof DATA_TYPES)[number];
export const ATTRIBUTE_MODELS = ['contact', 'company'] as const;

export const attributeSchema = z.object({
  id: z.string(),
  serial: z.number().int(),
  model: z.enum(ATTRIBUTE_MODELS),
  name: z.string(),
  description: z.string().nullable(),
  dataType: z.enum(DATA_TYPES),
  /** A list attribute shows as `string` with options (docs/intercom-api.md §3.6). */
  options: z.array(z.string()).nullable(),
  isMessengerWritable: z.boolean(),
  isArchived: z.boolean(),
  createdAt: unixSeconds,
  updatedAt: unixSeconds,
});
export type AttributeRecord = z.infer<typeof attributeSchema>;
export type AttributeModel = AttributeRecord['model'];

export const adminSchema = z.object({
  id: z.string(),
  serial: z.number().int(),
  name: z.string(),
  email: z.string(),
});
export type AdminRecord = z.infer<typeof adminSchema>;

export const counterSchema = z.object({ id: z.literal('counter'), next: z.number().int() });

/** The versions of a contact that search and lists still show, oldest first (search-index.ts). */
export const indexSchema = z.object({
  id: z.string(),
  versions: z.array(z.object({ visibleAtMs: z.number(), contact: contactSchema })),
});
export type IndexRecord = z.infer<typeof indexSchema>;
