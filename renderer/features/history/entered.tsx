import { type Catalog, EMPTY_CATALOG } from '../../../preload/contract/catalog.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { FieldKind } from '../../../preload/contract/lead-field-table.ts';
import { allFields } from '../../../preload/contract/lead-fields.ts';
import { useCatalog } from '../../lib/queries.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './lead-details.module.css';

type Value = TypedLead[keyof Pick<TypedLead, 'tags' | 'isUnsubscribed' | 'name'>];
type People = Pick<Catalog, 'admins'>;

/** The words for a value, by the kind of its field; an empty text for an empty value. */
const WORDS: Readonly<Record<FieldKind, (value: Value, people: People) => string>> = {
  line: String,
  note: String,
  tags: (tags) => (Array.isArray(tags) ? tags.join(', ') : ''),
  owner: (id, { admins }) => admins.find((admin) => admin.id === id)?.name || String(id),
  tick: (isTicked) => (isTicked === true ? 'Yes' : ''),
};

const factsOf = (lead: TypedLead, catalog: Pick<Catalog, 'admins' | 'attributes'>): Fact[] => {
  const own = allFields().map(({ key, kind, label }) => ({
    term: label,
    value: WORDS[kind](lead[key], catalog),
  }));
  const attributes = lead.customAttributes.map(({ name, value }) => ({
    term: catalog.attributes.find((info) => info.name === name.trim())?.label || name.trim(),
    value,
  }));
  const updated = lead.updateOf ? [{ term: 'Updates', value: lead.updateOf.name }] : [];
  return [...updated, ...own, ...attributes].filter(({ value }) => value.trim() !== '');
};

/** The values that the rep entered, field by field. */
export const Entered = ({ lead }: { readonly lead: TypedLead }) => {
  const facts = factsOf(lead, useCatalog().data ?? EMPTY_CATALOG);
  return (
    <Section title="Entered">
      {facts.length === 0 ? <p className={styles.quiet}>Nothing.</p> : <Facts facts={facts} />}
    </Section>
  );
};
