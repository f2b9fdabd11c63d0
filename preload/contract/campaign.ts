import { z } from 'zod';
import {
  MAX_ATTRIBUTE_NAME_LENGTH,
  MAX_ATTRIBUTES,
  MAX_NOTE_LENGTH,
  MAX_TAGS,
  ownerIdSchema,
} from './lead.ts';
import { LEAD_FIELDS } from './lead-field-table.ts';
import { LEAD_FIELD_IDS, type LeadField } from './lead-fields.ts';
import { ownIdSchema } from './own-id.ts';

const ATTRIBUTE_MARK = 'attribute:';

/** A field of the form: one of a lead's own, or `attribute:` and the name of a custom attribute. */
export const fieldIdSchema = z.union([
  z.enum(LEAD_FIELD_IDS),
  z
    .templateLiteral([ATTRIBUTE_MARK, z.string().min(1)])
    .refine((id) => id.length <= ATTRIBUTE_MARK.length + MAX_ATTRIBUTE_NAME_LENGTH),
]);
export type FieldId = z.infer<typeof fieldIdSchema>;

export const attributeField = (name: string): FieldId => `${ATTRIBUTE_MARK}${name}`;

/** The name of the attribute that a field is for, or null for a lead's own fields. */
export const attributeOf = (id: FieldId): string | null =>
  id.startsWith(ATTRIBUTE_MARK) ? id.slice(ATTRIBUTE_MARK.length) : null;

/** Whether every lead has the field. */
export const isOwnField = (id: FieldId): id is LeadField => attributeOf(id) === null;

/** The fields that show until the rep chooses others. */
export const DEFAULT_FIELDS: readonly FieldId[] = LEAD_FIELD_IDS.filter(
  (field) => LEAD_FIELDS[field].isDefault,
);

const MAX_SHORT_LENGTH = 255;
const shortText = z.string().max(MAX_SHORT_LENGTH, `At most ${MAX_SHORT_LENGTH} characters.`);

/** What a new form starts with. */
const defaultsSchema = z.strictObject({
  company: shortText,
  tags: z.array(shortText).max(MAX_TAGS, `At most ${MAX_TAGS} tags.`),
  /** May hold `{campaign}` and `{date}`. */
  note: z.string().max(MAX_NOTE_LENGTH, `At most ${MAX_NOTE_LENGTH} characters.`),
  ownerId: ownerIdSchema,
  isUnsubscribed: z.boolean(),
  /** Values of custom attributes by name, as a rep types them. */
  attributes: z
    .record(z.string().min(1).max(MAX_ATTRIBUTE_NAME_LENGTH), shortText)
    .refine((values) => Object.keys(values).length <= MAX_ATTRIBUTES),
});

const fieldList = z.array(fieldIdSchema).max(LEAD_FIELD_IDS.length + MAX_ATTRIBUTES);

export const MAX_CAMPAIGN_NAME_LENGTH = 100;

/** A set-up of the form for an occasion: a fair, a season, a list to phone through. */
export const campaignSchema = z.strictObject({
  id: ownIdSchema,
  name: z
    .string()
    .trim()
    .min(1, 'Give the campaign a name.')
    .max(MAX_CAMPAIGN_NAME_LENGTH, `At most ${MAX_CAMPAIGN_NAME_LENGTH} characters.`),
  /** The fields that show, in order. One key shows the other fields. */
  fields: fieldList,
  /** All other custom attributes follow the fields, also those that the workspace adds later. */
  showsAllAttributes: z.boolean(),
  /** The fields that the team wants filled in. Intercom requires no field. */
  required: fieldList,
  defaults: defaultsSchema,
});
/** A campaign in a stored row. An invalid owner id from an older Galena becomes nobody. */
export const storedCampaignSchema = campaignSchema.extend({
  defaults: defaultsSchema.extend({ ownerId: ownerIdSchema.catch('') }),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** The campaign that every installation has. A rep can change it, but not remove it. */
export const STANDARD_CAMPAIGN_ID = '00000000-0000-4000-8000-000000000000';

export const STANDARD_CAMPAIGN: Campaign = {
  id: STANDARD_CAMPAIGN_ID,
  name: 'Standard',
  fields: [...DEFAULT_FIELDS],
  showsAllAttributes: true,
  required: [],
  defaults: { company: '', tags: [], note: '', ownerId: '', isUnsubscribed: false, attributes: {} },
};

export const MAX_CAMPAIGNS = 200;

/** The campaigns of this computer; the standard campaign is the first. */
export const campaignsSchema = z.strictObject({
  activeId: ownIdSchema,
  all: z.array(campaignSchema).min(1).max(MAX_CAMPAIGNS),
});
export type Campaigns = z.infer<typeof campaignsSchema>;

/** Case and the Unicode form of accents make no difference. */
export const isSameCampaignName = (one: string, other: string): boolean =>
  nameKey(one) === nameKey(other);

const nameKey = (name: string): string => name.trim().normalize('NFKC').toLowerCase();

/** The length of a campaign file, in UTF-16 units: far more than 200 campaigns need. */
export const MAX_CAMPAIGN_FILE_LENGTH = 1_000_000;

export const campaignImportSchema = z.strictObject({
  campaigns: campaignsSchema,
  added: z.number().int(),
  /** How many existing campaigns the file changed, by the same name. */
  changed: z.number().int(),
});
export type CampaignImport = z.infer<typeof campaignImportSchema>;
