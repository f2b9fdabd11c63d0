import { isBlankText } from '../../preload/contract/blank-text.ts';
import {
  mapFields,
  type TypedAttribute,
  type TypedLead,
  type ValueOfKind,
} from '../../preload/contract/lead.ts';
import type { FieldKind } from '../../preload/contract/lead-field-table.ts';
import { cleanInvisible, cleanLines } from '../assist/invisible.ts';

/** One line as it is sent: nothing in it that nobody sees, and accents in one piece with their letters. */
export const cleanLine = (text: string): string => cleanInvisible(text).trim();

const cleanAttribute = ({ name, type, value }: TypedAttribute): TypedAttribute => ({
  name: cleanLine(name),
  type,
  // An option is the workspace's own, to the letter.
  value: type === 'list' ? value : cleanLine(value),
});

const cleanTags = (tags: readonly string[]): string[] =>
  tags.map(cleanLine).filter((tag) => !isBlankText(tag));

/** A value of each kind of field as it is sent. */
const CLEAN: { readonly [Kind in FieldKind]: (value: ValueOfKind<Kind>) => ValueOfKind<Kind> } = {
  line: cleanLine,
  note: cleanLines,
  tags: cleanTags,
  owner: cleanLine,
  tick: (isTicked) => isTicked,
};

/**
 * The lead as it is sent. Only what cannot be seen changes: what can is changed in the form, where the rep
 * may take it back. Cleaning twice changes nothing more.
 */
export const cleanLead = (lead: TypedLead): TypedLead => ({
  ...lead,
  ...mapFields(lead, CLEAN),
  customAttributes: lead.customAttributes.map(cleanAttribute),
});
