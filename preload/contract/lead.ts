import { z } from 'zod';
import { ATTRIBUTE_TYPES, valueProblem } from './attribute-value.ts';
import { isBlankText } from './blank-text.ts';
import { wholeText } from './cut-text.ts';
import { foreignIdSchema, isForeignId, storedIdSchema } from './foreign-text.ts';
import type { FieldKind } from './lead-field-table.ts';
import { allFields, type KindsByKey, keysOfKind, ownAttributes } from './lead-fields.ts';
import { REF_ATTRIBUTE } from './session.ts';

/**
 * Intercom documents no length limit for name, email and phone (intercom-api.md §2.1). This limit
 * is Galena's own: it keeps an accidental paste of 100 kB out of the database.
 */
export const MAX_FIELD_LENGTH = 2_000;
/** intercom-api.md §2.2 */
export const MAX_ATTRIBUTE_NAME_LENGTH = 190;
/** intercom-api.md §2.2: attributes per workspace */
export const MAX_ATTRIBUTES = 250;

/** Galena's limit, not Intercom's: a note has a paragraph or two, at most a page. */
export const MAX_NOTE_LENGTH = 10_000;
/** Galena's limit, not Intercom's: each tag is a separate step (architecture.md §2). */
export const MAX_TAGS = 50;

/** The text of one field of the form. */
export const typedText = z.string().max(MAX_FIELD_LENGTH).transform(wholeText);
const typedNote = z.string().max(MAX_NOTE_LENGTH).transform(wholeText);

/** An existing contact in Intercom that the lead updates. */
const knownContactSchema = z.strictObject({
  id: foreignIdSchema,
  name: typedText,
  /** Galena unarchives the contact first, because an archived contact takes no changes. */
  isArchived: z.literal(true).optional(),
});

const typedAttributeSchema = z.strictObject({
  name: typedText,
  type: z.enum(ATTRIBUTE_TYPES),
  value: typedText,
});

/** A draft may have too many tags if they fit in the field: Galena keeps drafts with errors. */
const typedTags = z
  .array(typedText)
  .refine((tags) => tags.length <= MAX_TAGS || tags.join().length <= MAX_FIELD_LENGTH, {
    message: `At most ${MAX_TAGS} tags.`,
  });

/** The rep chooses the owner from a list; empty: nobody. */
const isOwnerId = (id: string): boolean => id.trim() === '' || isForeignId(id.trim());
export const ownerIdSchema = z
  .string()
  .max(MAX_FIELD_LENGTH)
  .refine(isOwnerId, 'This is no teammate of Intercom’s.');

const VALUE_SCHEMAS = {
  line: typedText,
  note: typedNote,
  tags: typedTags,
  owner: ownerIdSchema,
  tick: z.boolean(),
} as const satisfies Readonly<Record<FieldKind, z.ZodType>>;

export type ValueOfKind<Kind extends FieldKind> = z.infer<(typeof VALUE_SCHEMAS)[Kind]>;

/** The empty value of each kind of field. */
const EMPTY_VALUES: { readonly [Kind in FieldKind]: ValueOfKind<Kind> } = {
  line: '',
  note: '',
  tags: [],
  owner: '',
  tick: false,
};

type OfKinds<Values extends Readonly<Record<FieldKind, unknown>>> = {
  [Key in keyof KindsByKey]: Values[KindsByKey[Key]];
};

/** An object with the key of each field and the given value for the field's kind. */
const ofEachField = <Values extends Readonly<Record<FieldKind, unknown>>>(values: Values) =>
  // `Object.fromEntries` loses the types of the keys.
  Object.fromEntries(allFields().map(({ key, kind }) => [key, values[kind]])) as OfKinds<Values>;

/** A lead in the form. It takes any text, so that Galena can keep a half-typed lead. */
export const typedLeadSchema = z.strictObject({
  ...ofEachField(VALUE_SCHEMAS),
  customAttributes: z.array(typedAttributeSchema).max(MAX_ATTRIBUTES),
  /** Null: a new lead is made. */
  updateOf: knownContactSchema.nullable(),
});

/** A row from an older Galena lacks the newer fields and may have an invalid id. */
export const storedLeadSchema = z.preprocess(
  (row) => (typeof row === 'object' && row !== null ? { ...EMPTY_LEAD, ...row } : row),
  typedLeadSchema.extend({
    ownerId: typedText.transform((id) => (isOwnerId(id) ? id : storedIdSchema.parse(id))),
    updateOf: knownContactSchema.extend({ id: storedIdSchema }).nullable(),
  }),
);

export type TypedAttribute = z.infer<typeof typedAttributeSchema>;
export type TypedLead = z.infer<typeof typedLeadSchema>;

export const EMPTY_LEAD: TypedLead = {
  ...ofEachField(EMPTY_VALUES),
  customAttributes: [],
  updateOf: null,
};

export const isBlankAttribute = (attribute: TypedAttribute): boolean =>
  isBlankText(attribute.name) && isBlankText(attribute.value);

/**
 * Whether no field and no attribute row holds text. The rep chooses tags and the owner and does not
 * type them, so they alone make no lead.
 */
export const isEmptyLead = (lead: TypedLead): boolean =>
  keysOfKind('line', 'note').every((key) => isBlankText(lead[key])) &&
  lead.customAttributes.every(isBlankAttribute);

type OwnValues = Pick<TypedLead, keyof KindsByKey>;

/** The lead's own fields after the change for each field's kind. */
export const mapFields = (
  lead: OwnValues,
  change: { readonly [Kind in FieldKind]: (value: ValueOfKind<Kind>) => ValueOfKind<Kind> },
): OwnValues => {
  const changed = allFields().map(({ key, kind }) => {
    // TypeScript cannot see that the value of `key` has the kind `kind`.
    const ofKind = change[kind] as (value: OwnValues[typeof key]) => OwnValues[typeof key];
    return [key, ofKind(lead[key])] as const;
  });
  return Object.fromEntries(changed) as OwnValues;
};

/** A lead's name in a list. */
export const leadTitle = (lead: Pick<TypedLead, 'name' | 'email' | 'phone' | 'company'>): string =>
  [lead.name, lead.email, lead.phone, lead.company]
    .map((text) => text.trim())
    .find((text) => !isBlankText(text)) ?? 'Lead without a name';

/** Galena uses the first name. JavaScript does not store the second name as an ordinary key. */
const RESERVED_NAMES: ReadonlySet<string> = new Set([REF_ATTRIBUTE, '__proto__']);

/** Why an attribute cannot have this name, or null (intercom-api.md §2.2). */
export const nameProblem = (name: string): string | null => {
  if (isBlankText(name)) return 'Give the attribute a name, or clear its value.';
  if (RESERVED_NAMES.has(name.trim())) return 'This name is taken. Choose another.';
  if (/[.$]/.test(name)) return 'A name cannot contain “.” or “$”. Use “_” or “-” instead.';
  if (name.length > MAX_ATTRIBUTE_NAME_LENGTH)
    return `A name has at most ${MAX_ATTRIBUTE_NAME_LENGTH} characters; this one has ${name.length}.`;
  return null;
};

/** An error that keeps an attribute from being sent. `index` and `part` name the input. */
export type AttributeProblem = {
  readonly index: number;
  readonly part: 'name' | 'value';
  readonly message: string;
};

/** Names that look the same become the same name in the request. */
const visibleName = (name: string): string =>
  name
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .normalize('NFC')
    .trim();

/**
 * Every reason why Intercom could not take the attributes as typed (intercom-api.md §2.2, §3.6).
 * @param taken names of attributes that fields of the lead fill in
 */
export const attributeProblems = (
  attributes: readonly TypedAttribute[],
  taken: readonly string[] = [],
): readonly AttributeProblem[] => {
  const seen = new Set(taken);
  return attributes.flatMap((attribute, index) => {
    if (isBlankAttribute(attribute)) return [];
    const name = visibleName(attribute.name);
    const duplicate = seen.has(name) ? 'This name is already used above.' : null;
    seen.add(name);
    const found: AttributeProblem[] = [];
    const inName = nameProblem(attribute.name) ?? duplicate;
    if (inName) found.push({ index, part: 'name', message: inName });
    const inValue = valueProblem(attribute);
    if (inValue) found.push({ index, part: 'value', message: inValue });
    return found;
  });
};

/** The attributes that the lead's own fields fill in. */
const filledAttributes = (lead: TypedLead): readonly string[] =>
  [...ownAttributes()].flatMap(([name, { key }]) => (isBlankText(String(lead[key])) ? [] : [name]));

/** A lead that Galena can send to Intercom. No field is required. */
export const leadSchema = typedLeadSchema.superRefine((lead, context) => {
  if (lead.tags.length > MAX_TAGS) {
    const message = `At most ${MAX_TAGS} tags; these are ${lead.tags.length}.`;
    context.addIssue({ code: 'custom', message, path: ['tags'] });
  }
  for (const { index, part, message } of attributeProblems(
    lead.customAttributes,
    filledAttributes(lead),
  )) {
    context.addIssue({ code: 'custom', message, path: ['customAttributes', index, part] });
  }
});
