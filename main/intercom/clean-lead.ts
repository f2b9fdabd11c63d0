import { isBlankText } from '../../preload/contract/blank-text.ts';
import {
  mapFields,
  type TypedAttribute,
  type TypedLead,
  type ValueOfKind,
} from '../../preload/contract/lead.ts';
import type { FieldKind } from '../../preload/contract/lead-field-table.ts';
import { cleanInvisible, cleanLines } from '../assist/invisible.ts';

/** One line as it is sent: without invisible characters, and each accent joined with its letter. */
export const cleanLine = (text: string): string => cleanInvisible(text).trim();

const cleanAttribute = ({ name, type, value }: TypedAttribute): TypedAttribute => ({
  name: cleanLine(name),
  type,
  // An option belongs to the workspace and is sent exactly as it is there.
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
 * The lead as it is sent. Only invisible characters change here. Visible text is changed only in
 * the form, where the rep can undo it. Cleaning twice is the same as cleaning once.
 */
export const cleanLead = (lead: TypedLead): TypedLead => ({
  ...lead,
  ...mapFields(lead, CLEAN),
  customAttributes: lead.customAttributes.map(cleanAttribute),
});
