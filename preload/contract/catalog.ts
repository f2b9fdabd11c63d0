import { z } from 'zod';
import { ATTRIBUTE_TYPES, MAX_ATTRIBUTE_TEXT_LENGTH } from './attribute-value.ts';
import { foreignIdSchema } from './foreign-text.ts';
import { MAX_ATTRIBUTE_NAME_LENGTH } from './lead.ts';

/** More than a workspace has; they keep a strange answer from filling the database. */
export const MAX_CATALOG_ATTRIBUTES = 500;
export const MAX_CATALOG_TAGS = 5_000;
export const MAX_CATALOG_ADMINS = 1_000;
/** Intercom itself lists no more (2.16, `/companies/list`). */
export const MAX_CATALOG_COMPANIES = 10_000;
export const MAX_OPTIONS = 500;
/** Of a label, a name or an address; a description may be longer. */
export const MAX_CATALOG_TEXT = 255;
export const MAX_DESCRIPTION_LENGTH = 1_000;

const shortText = z.string().max(MAX_CATALOG_TEXT);

/** A custom attribute that a lead can be given. */
export const attributeInfoSchema = z.strictObject({
  /** As it is sent. */
  name: z.string().min(1).max(MAX_ATTRIBUTE_NAME_LENGTH),
  label: shortText,
  description: z.string().max(MAX_DESCRIPTION_LENGTH).nullable(),
  type: z.enum(ATTRIBUTE_TYPES),
  /** What a list offers; empty for all other types. */
  options: z.array(z.string().max(MAX_ATTRIBUTE_TEXT_LENGTH)).max(MAX_OPTIONS),
  /** How many more a list has that could be chosen; none where it is not said. */
  leftOut: z.number().int().min(1).optional(),
});
export type AttributeInfo = z.infer<typeof attributeInfoSchema>;

export const CATALOG_PARTS = ['attributes', 'tags', 'admins', 'companies'] as const;
export type CatalogPart = (typeof CATALOG_PARTS)[number];

/** What Galena knows of a workspace without asking: what the form offers, also offline. */
export const catalogSchema = z.strictObject({
  attributes: z.array(attributeInfoSchema).max(MAX_CATALOG_ATTRIBUTES),
  /** Names, sorted. */
  tags: z.array(shortText).max(MAX_CATALOG_TAGS),
  /** Who can own a lead. */
  admins: z
    .array(z.strictObject({ id: foreignIdSchema, name: shortText, email: shortText.nullable() }))
    .max(MAX_CATALOG_ADMINS),
  /** `id` is the one that a lead is attached by: Intercom's on 2.x, `company_id` on 1.x. */
  companies: z.array(z.strictObject({ id: shortText, name: shortText })).max(MAX_CATALOG_COMPANIES),
  /** Unix milliseconds since which every part is known; null while one was never read. */
  readAt: z.number().int().nullable(),
  /** Parts that could not be read the last time, in words for people. What was known stays. */
  problems: z.array(z.strictObject({ part: z.enum(CATALOG_PARTS), message: z.string() })),
});
export type Catalog = z.infer<typeof catalogSchema>;

/** Whether the workspace was asked for its attributes, so that one which is not listed is not there. */
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
