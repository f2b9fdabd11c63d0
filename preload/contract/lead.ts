import { z } from 'zod';
import { ATTRIBUTE_TYPES, valueProblem } from './attribute-value.ts';
import { isBlankText } from './blank-text.ts';
import { wholeText } from './cut-text.ts';
import { foreignIdSchema, isForeignId, storedIdSchema } from './foreign-text.ts';
import type { FieldKind } from './lead-field-table.ts';
import { allFields, type KindsByKey, keysOfKind, ownAttributes } from './lead-fields.ts';
import { REF_ATTRIBUTE } from './session.ts';

/**
 * No length limit of Intercom's is documented for name, email or phone (intercom-api.md §2.1),
 * so this one is ours: it keeps a stray 100 kB paste out of the database.
 */
export const MAX_FIELD_LENGTH = 2_000;
/** intercom-api.md §2.2 */
export const MAX_ATTRIBUTE_NAME_LENGTH = 190;
/** intercom-api.md §2.2: attributes per workspace */
export const MAX_ATTRIBUTES = 250;

/** Ours as well: a note is a paragraph or two, and a page at the most. */
export const MAX_NOTE_LENGTH = 10_000;
/** Ours: each tag is a step of its own (architecture.md §2). */
export const MAX_TAGS = 50;

/** One field as it stands in the form. */
export const typedText = z.string().max(MAX_FIELD_LENGTH).transform(wholeText);
const typedNote = z.string().max(MAX_NOTE_LENGTH).transform(wholeText);

/** A contact that Intercom has already and that the lead is to be written into. */
const knownContactSchema = z.strictObject({
  id: foreignIdSchema,
  name: typedText,
  /** It is brought back first: what is archived takes no changes. */
  isArchived: z.literal(true).optional(),
});

const typedAttributeSchema = z.strictObject({
  name: typedText,
  type: z.enum(ATTRIBUTE_TYPES),
  value: typedText,
});

/** More than a lead can have, while they fit in the field: a draft is kept whatever is wrong with it. */
const typedTags = z
  .array(typedText)
  .refine((tags) => tags.length <= MAX_TAGS || tags.join().length <= MAX_FIELD_LENGTH, {
    message: `At most ${MAX_TAGS} tags.`,
  });

/** Chosen from a list and not typed; empty: nobody. */
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

/** What a field of each kind holds before anybody types. */
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

/** For each field of a lead what is said of its kind, under its key. */
const ofEachField = <Values extends Readonly<Record<FieldKind, unknown>>>(values: Values) =>
  // TypeScript knows no keys of an object that is made of pairs.
  Object.fromEntries(allFields().map(({ key, kind }) => [key, values[kind]])) as OfKinds<Values>;

/** A lead as it stands in the form: any text at all, so that a half-typed lead is kept too. */
export const typedLeadSchema = z.strictObject({
  ...ofEachField(VALUE_SCHEMAS),
  customAttributes: z.array(typedAttributeSchema).max(MAX_ATTRIBUTES),
  /** Null: a new lead is made. */
  updateOf: knownContactSchema.nullable(),
});

/** What an older Galena wrote has none of the fields that came later, and may have an id that is none. */
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
 * Nothing was typed: neither a field nor an attribute row holds text. Tags and the owner are chosen
 * and not typed; they alone make no lead.
 */
export const isEmptyLead = (lead: TypedLead): boolean =>
  keysOfKind('line', 'note').every((key) => isBlankText(lead[key])) &&
  lead.customAttributes.every(isBlankAttribute);

type OwnValues = Pick<TypedLead, keyof KindsByKey>;

/** The lead's own fields, each changed as its kind is. */
export const mapFields = (
  lead: OwnValues,
  change: { readonly [Kind in FieldKind]: (value: ValueOfKind<Kind>) => ValueOfKind<Kind> },
): OwnValues => {
  const changed = allFields().map(({ key, kind }) => {
    // A key's value is of its field's kind, which TypeScript cannot follow through a table.
    const ofKind = change[kind] as (value: OwnValues[typeof key]) => OwnValues[typeof key];
    return [key, ofKind(lead[key])] as const;
  });
  return Object.fromEntries(changed) as OwnValues;
};

/** What a lead is called in a list. */
export const leadTitle = (lead: Pick<TypedLead, 'name' | 'email' | 'phone' | 'company'>): string =>
  [lead.name, lead.email, lead.phone, lead.company]
    .map((text) => text.trim())
    .find((text) => !isBlankText(text)) ?? 'Lead without a name';

/** One is Galena's own, and one cannot be told from JavaScript's in what is stored. */
const RESERVED_NAMES: ReadonlySet<string> = new Set([REF_ATTRIBUTE, '__proto__']);

/** Why an attribute cannot be called so, or null (intercom-api.md §2.2). */
export const nameProblem = (name: string): string | null => {
  if (isBlankText(name)) return 'Give the attribute a name, or clear its value.';
  if (RESERVED_NAMES.has(name.trim())) return 'This name is taken. Choose another.';
  if (/[.$]/.test(name)) return 'A name cannot contain “.” or “$”. Use “_” or “-” instead.';
  if (name.length > MAX_ATTRIBUTE_NAME_LENGTH)
    return `A name has at most ${MAX_ATTRIBUTE_NAME_LENGTH} characters; this one has ${name.length}.`;
  return null;
};

/** An error that keeps an attribute from being sent, at the path of its input. */
export type AttributeProblem = {
  readonly index: number;
  readonly part: 'name' | 'value';
  readonly message: string;
};

/** Two names that read the same are the same name once they are sent. */
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

/** Those attributes that a field of the lead fills in. */
const filledAttributes = (lead: TypedLead): readonly string[] =>
  [...ownAttributes()].flatMap(([name, { key }]) => (isBlankText(String(lead[key])) ? [] : [name]));

/** A lead that Intercom can be asked to create. Nothing in it is required. */
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
