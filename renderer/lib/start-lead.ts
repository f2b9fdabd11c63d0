import type { AttributeType } from '../../preload/contract/attribute-value.ts';
import {
  attributeField,
  attributeOf,
  type Campaign,
  type FieldId,
  LEAD_FIELDS,
  type LeadField,
} from '../../preload/contract/campaign.ts';
import { EMPTY_LEAD, type TypedAttribute, type TypedLead } from '../../preload/contract/lead.ts';

/** YYYY-MM-DD where the rep is. */
const localDay = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/** In one pass, so that a campaign called “{date}” stays what it is. */
const fillIn = (template: string, words: Readonly<Record<'campaign' | 'date', string>>): string =>
  template.replace(/\{(campaign|date)\}/g, (_mark, name: 'campaign' | 'date') => words[name]);

type KnownAttribute = { readonly name: string; readonly type: AttributeType };

/** Those with a value, in the order in which the campaign shows them; one that nobody knows is text. */
const startAttributes = (
  { fields, defaults }: Campaign,
  known: readonly KnownAttribute[],
): TypedAttribute[] => {
  const values = new Map(Object.entries(defaults.attributes));
  const names = new Set([...fields.map(attributeOf), ...values.keys()]);
  return [...names].flatMap((name) => {
    const value = name === null ? '' : (values.get(name) ?? '');
    if (name === null || value.trim() === '') return [];
    const type = known.find((attribute) => attribute.name === name)?.type ?? 'text';
    return { name, type, value };
  });
};

/** What a new form holds before the rep types. */
export const startLead = (
  campaign: Campaign,
  today: Date,
  attributes: readonly KnownAttribute[],
): TypedLead => {
  const { company, tags, note, ownerId, isUnsubscribed } = campaign.defaults;
  return {
    ...EMPTY_LEAD,
    company,
    tags: [...tags],
    note: fillIn(note, { campaign: campaign.name, date: localDay(today) }),
    ownerId,
    isUnsubscribed,
    customAttributes: startAttributes(campaign, attributes),
  };
};

/** A tick is never blank: not ticked is an answer too. */
const OWN_VALUES: Readonly<Record<LeadField, (lead: TypedLead) => string>> = {
  name: (lead) => lead.name,
  email: (lead) => lead.email,
  phone: (lead) => lead.phone,
  company: (lead) => lead.company,
  tags: (lead) => lead.tags.join('\n'),
  note: (lead) => lead.note,
  owner: (lead) => lead.ownerId,
  avatarUrl: (lead) => lead.avatarUrl,
  unsubscribed: (lead) => String(lead.isUnsubscribed),
  userAgent: (lead) => lead.userAgent,
};

const isOwn = (field: FieldId): field is LeadField => LEAD_FIELDS.some((own) => own === field);

/** Nothing stands in the field. A tick is never blank. */
export const isBlankField = (lead: TypedLead, field: FieldId): boolean => {
  const texts = isOwn(field)
    ? [OWN_VALUES[field](lead)]
    : lead.customAttributes
        .filter(({ name }) => attributeField(name.trim()) === field)
        .map(({ value }) => value);
  return texts.every((text) => text.trim() === '');
};

/** The fields that the team wants filled in and that are blank, in the order in which they show. */
export const missingRequired = (campaign: Campaign, lead: TypedLead): FieldId[] => {
  const inOrder = new Set([...campaign.fields, ...campaign.required]);
  return [...inOrder].filter(
    (field) => campaign.required.includes(field) && isBlankField(lead, field),
  );
};

/** The attributes as a text that is the same wherever the rows stand; rows without a word are none. */
const attributesKey = ({ customAttributes }: TypedLead, start: TypedLead): string => {
  const isOffered = (name: string) => start.customAttributes.some((row) => row.name === name);
  const rows = customAttributes
    .map(({ name, value }) => [name.trim(), value.trim()] as const)
    .filter(([name, value]) => value !== '' || (name !== '' && !isOffered(name)));
  return JSON.stringify(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

/** The rep has neither typed nor changed anything since the form began. */
export const isUntouched = (lead: TypedLead, start: TypedLead): boolean =>
  lead.updateOf?.id === start.updateOf?.id &&
  LEAD_FIELDS.every(
    (field) => OWN_VALUES[field](lead).trim() === OWN_VALUES[field](start).trim(),
  ) &&
  attributesKey(lead, start) === attributesKey(start, start);
