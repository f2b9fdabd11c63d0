import type { Pasted } from '../../../../preload/contract/assist.ts';
import { readBlock } from './block.ts';
import { cleanPaste } from './clean.ts';
import type { CountryCode } from './countries.ts';
import { cutHeaders, type LinkHeaders, readMailto } from './mailto.ts';
import { readTable } from './table-row.ts';
import { parseVcard } from './vcard.ts';
import { readVcard } from './vcard-fields.ts';

export type PasteOptions = { readonly defaultCountry: CountryCode | null };

const CARD = /BEGIN:VCARD[^\n]*\n([\s\S]*?)(?:\n\s*END:VCARD[^\n]*|$(?![\s\S]))/i;
/** A card whose first and last line were not copied. */
const BARE_CARD = /^(?:[a-z0-9]+\.)?(?:FN(?:;[^:\n]*)?:|N(?:;[^:\n]*)?:[^\n]*;)/m;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const readCards = (text: string, options: PasteOptions): Pasted | null => {
  const match = CARD.exec(text) ?? null;
  if (!match)
    return BARE_CARD.test(text) ? readVcard(parseVcard(text), options.defaultCountry) : null;
  const read = readVcard(parseVcard(match[1] ?? ''), options.defaultCountry);
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return { proposals: read.proposals, rest: [...linesOf(before), ...read.rest, ...linesOf(after)] };
};

/**
 * What a pasted text says about a lead. All of it is read here, on this machine, and the same text
 * always gives the same answer. What is not proposed is in `rest`.
 */
export const readPaste = (text: string, options: PasteOptions): Pasted => {
  const clean = cleanPaste(text);
  if (clean.trim() === '') return { proposals: [], rest: [] };
  const card = readCards(clean, options);
  if (card) return card;
  if (/^\s*<?mailto:\S+\s*$/i.test(clean) || /^\s*<?mailto:[^\n]*$/i.test(clean.trim()))
    return readMailto(clean);
  const link = cutHeaders(clean);
  return link ? withHeaders(link, readText(link.text, options)) : readText(clean, options);
};

const readText = (text: string, { defaultCountry }: PasteOptions): Pasted =>
  readTable(text, defaultCountry) ?? readBlock(text.split('\n'), false, defaultCountry);

/** A link's body is a note unless the text has one of its own; the rest of its headers stand beside. */
const withHeaders = (link: LinkHeaders, { proposals, rest }: Pasted): Pasted => {
  const note = link.note === '' ? [] : [link.note];
  const isNew = !proposals.some(({ field }) => field === 'note');
  return {
    proposals: [
      ...proposals,
      ...(isNew ? note.map((value) => ({ field: 'note' as const, value })) : []),
    ],
    rest: [...rest, ...link.rest, ...(isNew ? [] : note)],
  };
};
