import { z } from 'zod';
import { ATTRIBUTE_TYPES, MAX_ATTRIBUTE_TEXT_LENGTH } from './attribute-value.ts';
import { foreignIdSchema } from './foreign-text.ts';
import { MAX_ATTRIBUTE_NAME_LENGTH } from './lead.ts';

/** More than a workspace has. These limits keep a strange answer from filling the database. */
export const MAX_CATALOG_ATTRIBUTES = 500;
export const MAX_CATALOG_TAGS = 5_000;
export const MAX_CATALOG_ADMINS = 1_000;
/** Intercom lists no more companies (2.16, `/companies/list`). */
export const MAX_CATALOG_COMPANIES = 10_000;
export const MAX_OPTIONS = 500;
/** The length of a label, a name or an address; a description may be longer. */
export const MAX_CATALOG_TEXT = 255;
export const MAX_DESCRIPTION_LENGTH = 1_000;

const shortText = z.string().max(MAX_CATALOG_TEXT);

/** A custom attribute that a lead can be given. */
export const attributeInfoSchema = z.strictObject({
  /** The name in the request. */
  name: z.string().min(1).max(MAX_ATTRIBUTE_NAME_LENGTH),
  label: shortText,
  description: z.string().max(MAX_DESCRIPTION_LENGTH).nullable(),
  type: z.enum(ATTRIBUTE_TYPES),
  /** The texts that a list offers; empty for all other types. */
  options: z.array(z.string().max(MAX_ATTRIBUTE_TEXT_LENGTH)).max(MAX_OPTIONS),
  /** How many more options the list has in Intercom; absent: none. */
  leftOut: z.number().int().min(1).optional(),
});
export type AttributeInfo = z.infer<typeof attributeInfoSchema>;

export const CATALOG_PARTS = ['attributes', 'tags', 'admins', 'companies'] as const;
export type CatalogPart = (typeof CATALOG_PARTS)[number];

/** What Galena has stored about a workspace. The form offers it, also offline. */
export const catalogSchema = z.strictObject({
  attributes: z.array(attributeInfoSchema).max(MAX_CATALOG_ATTRIBUTES),
  /** Names, sorted. */
  tags: z.array(shortText).max(MAX_CATALOG_TAGS),
  /** Who can own a lead. */
  admins: z
    .array(z.strictObject({ id: foreignIdSchema, name: shortText, email: shortText.nullable() }))
    .max(MAX_CATALOG_ADMINS),
  /** `id` attaches a lead to the company: Intercom's own id on 2.x, `company_id` on 1.x. */
  companies: z.array(z.strictObject({ id: shortText, name: shortText })).max(MAX_CATALOG_COMPANIES),
  /** When the oldest part was read, in Unix milliseconds; null while a part was never read. */
  readAt: z.number().int().nullable(),
  /** Why the last read of a part failed, in words for the rep. The part keeps its older content. */
  problems: z.array(z.strictObject({ part: z.enum(CATALOG_PARTS), message: z.string() })),
});
export type Catalog = z.infer<typeof catalogSchema>;

/** Whether the attributes were read. If so, the workspace has no attribute that is not listed. */
export const knowsAttributes = ({
  attributes,
  readAt,
}: Pick<Catalog, 'attributes' | 'readAt'>): boolean => readAt !== null || attributes.length > 0;

export const EMPTY_CATALOG: Catalog = {
  attributes: [],
  tags: [],
  admins: [],
  companies: [],
  readAt: null,
  problems: [],
};
