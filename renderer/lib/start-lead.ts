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

/** YYYY-MM-DD in the rep's time zone. */
const localDay = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/** One pass replaces both marks, so that a campaign with the name “{date}” keeps its name. */
const fillIn = (template: string, words: Readonly<Record<'campaign' | 'date', string>>): string =>
  template.replace(/\{(campaign|date)\}/g, (_mark, name: 'campaign' | 'date') => words[name]);

/** The parts of the catalog that decide which defaults apply. */
type Offered = Pick<Catalog, 'attributes' | 'readAt'>;

/** The attributes that a campaign fills in and the workspace does not have. */
export const goneDefaults = ({ defaults }: Campaign, catalog: Offered): readonly string[] =>
  Object.entries(defaults.attributes).flatMap(([name, value]) => {
    const isThere = catalog.attributes.some((attribute) => attribute.name === name);
    return isThere || value.trim() === '' || !knowsAttributes(catalog) ? [] : [name];
  });

/**
 * The attributes with a value, in the campaign's order. An attribute that the catalog does not list
 * has the type `text`.
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

/** The lead in a new form before the rep types. */
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

/** The field's value as text. A checkbox is never blank: `false` is an answer too. */
const ownText = (lead: TypedLead, field: LeadField): string => {
  const value = lead[fieldInfo(field).key];
  return (Array.isArray(value) ? value.join('\n') : String(value)).trim();
};

/** Whether the field is blank. A checkbox is never blank. */
const isBlankField = (lead: TypedLead, field: FieldId): boolean => {
  const texts = isOwnField(field)
    ? [ownText(lead, field)]
    : lead.customAttributes
        .filter(({ name }) => attributeField(name.trim()) === field)
        .map(({ value }) => value);
  return texts.every((text) => text.trim() === '');
};

/** Whether the field has content. A checkbox has content only if it is ticked. */
export const isFilledField = (lead: TypedLead, field: FieldId): boolean =>
  isOwnField(field) && fieldInfo(field).kind === 'tick'
    ? ownText(lead, field) === 'true'
    : !isBlankField(lead, field);

/** The required fields that are blank, in the campaign's order. */
export const missingRequired = (campaign: Campaign, lead: TypedLead): FieldId[] => {
  const inOrder = new Set([...campaign.fields, ...campaign.required]);
  return [...inOrder].filter(
    (field) => campaign.required.includes(field) && isBlankField(lead, field),
  );
};

/** A key of the attributes that does not depend on the order of the rows or on empty rows. */
const attributesKey = ({ customAttributes }: TypedLead, start: TypedLead): string => {
  const isOffered = (name: string) => start.customAttributes.some((row) => row.name === name);
  const rows = customAttributes
    .map(({ name, value }) => [name.trim(), value.trim()] as const)
    .filter(([name, value]) => value !== '' || (name !== '' && !isOffered(name)));
  return JSON.stringify(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

/** Whether the rep has changed nothing since the form opened. */
export const isUntouched = (lead: TypedLead, start: TypedLead): boolean =>
  lead.updateOf?.id === start.updateOf?.id &&
  LEAD_FIELD_IDS.every((field) => ownText(lead, field) === ownText(start, field)) &&
  attributesKey(lead, start) === attributesKey(start, start);
