import {
  attributeField,
  attributeOf,
  type Campaign,
  type FieldId,
  isOwnField,
} from '../../preload/contract/campaign.ts';
import { type Catalog, knowsAttributes } from '../../preload/contract/catalog.ts';
import { EMPTY_LEAD, type TypedAttribute, type TypedLead } from '../../preload/contract/lead.ts';
import { fieldInfo, LEAD_FIELD_IDS, type LeadField } from '../../preload/contract/lead-fields.ts';
import { findOption } from '../../preload/contract/list-options.ts';
import { fillOwnFields, otherAttributes } from './offered-fields.ts';

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

/** What decides over a campaign's defaults. */
type Offered = Pick<Catalog, 'attributes' | 'readAt'>;

/** Those attributes that a campaign fills in and the workspace does not have any more. */
export const goneDefaults = ({ defaults }: Campaign, catalog: Offered): readonly string[] =>
  Object.entries(defaults.attributes).flatMap(([name, value]) => {
    const isThere = catalog.attributes.some((attribute) => attribute.name === name);
    return isThere || value.trim() === '' || !knowsAttributes(catalog) ? [] : [name];
  });

/**
 * Those with a value, in the order in which the campaign shows them. While the workspace was never read
 * they are text.
 */
const startAttributes = (campaign: Campaign, catalog: Offered): TypedAttribute[] => {
  const { fields, defaults } = campaign;
  const gone = goneDefaults(campaign, catalog);
  const values = new Map(Object.entries(defaults.attributes));
  const names = new Set([...fields.map(attributeOf), ...values.keys()]);
  return [...names].flatMap((name) => {
    const value = name === null ? '' : (values.get(name) ?? '');
    if (name === null || value.trim() === '' || gone.includes(name)) return [];
    const known = catalog.attributes.find((attribute) => attribute.name === name);
    if (known?.type !== 'list') return { name, type: known?.type ?? 'text', value };
    return { name, type: 'list', value: findOption(value, known) ?? value };
  });
};

/** What a new form holds before the rep types. */
export const startLead = (campaign: Campaign, today: Date, catalog: Offered): TypedLead => {
  const { company, tags, note, ownerId, isUnsubscribed } = campaign.defaults;
  const start = {
    ...EMPTY_LEAD,
    company,
    tags: [...tags],
    note: fillIn(note, { campaign: campaign.name, date: localDay(today) }),
    ownerId,
    isUnsubscribed,
    customAttributes: startAttributes(campaign, catalog),
  };
  return fillOwnFields(start, otherAttributes(catalog.attributes));
};

/** A tick is never blank: not ticked is an answer too. */
const ownText = (lead: TypedLead, field: LeadField): string => {
  const value = lead[fieldInfo(field).key];
  return (Array.isArray(value) ? value.join('\n') : String(value)).trim();
};

/** Nothing stands in the field. A tick is never blank. */
const isBlankField = (lead: TypedLead, field: FieldId): boolean => {
  const texts = isOwnField(field)
    ? [ownText(lead, field)]
    : lead.customAttributes
        .filter(({ name }) => attributeField(name.trim()) === field)
        .map(({ value }) => value);
  return texts.every((text) => text.trim() === '');
};

/** The field says something: a tick does only where it is set. */
export const isFilledField = (lead: TypedLead, field: FieldId): boolean =>
  isOwnField(field) && fieldInfo(field).kind === 'tick'
    ? ownText(lead, field) === 'true'
    : !isBlankField(lead, field);

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
  LEAD_FIELD_IDS.every((field) => ownText(lead, field) === ownText(start, field)) &&
  attributesKey(lead, start) === attributesKey(start, start);
