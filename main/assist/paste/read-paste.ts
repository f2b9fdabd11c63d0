import type { Pasted } from '../../../preload/contract/assist.ts';
import { readMails } from './block.ts';
import { partChat } from './chat.ts';
import { cleanPaste } from './clean.ts';
import type { CountryCode } from './countries.ts';
import { withoutMarkup } from './html.ts';
import { withJobTitle } from './job-title.ts';
import { linesOfJson } from './json.ts';
import { cutHeaders, type LinkHeaders, readMailto } from './mailto.ts';
import { parseMecard } from './mecard.ts';
import { readTable } from './table-row.ts';
import { parseVcard } from './vcard.ts';
import { readVcard } from './vcard-fields.ts';

export type PasteOptions = { readonly defaultCountry: CountryCode | null };

const BEGIN_CARD = /BEGIN:VCARD/i;
const END_CARD = /^\s{0,4}END:VCARD/i;
/** A card that was copied without its first and last line. */
const BARE_CARD = /^(?:[a-z0-9]{1,40}\.)?(?:FN(?:;[^:\n]{0,200})?:|N(?:;[^:\n]{0,200})?:[^\n;]*;)/m;

const filledLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

/**
 * The first card of a text; the text around it goes into `rest`. A card without an end goes on to
 * the end of the text.
 */
const readCards = (text: string, options: PasteOptions): Pasted | null => {
  const mecard = parseMecard(text);
  if (mecard) return readVcard(mecard, options.defaultCountry);
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => BEGIN_CARD.test(line));
  if (begin === -1)
    return BARE_CARD.test(text) ? readVcard(parseVcard(text), options.defaultCountry) : null;
  const length = lines.slice(begin + 1).findIndex((line) => END_CARD.test(line));
  const end = length === -1 ? lines.length : begin + 1 + length;
  const card = parseVcard(lines.slice(begin + 1, end).join('\n'));
  const read = readVcard(card, options.defaultCountry);
  const before = [...lines.slice(0, begin), (lines[begin] ?? '').split(BEGIN_CARD)[0] ?? ''];
  return {
    proposals: read.proposals,
    rest: [...filledLines(before), ...read.rest, ...filledLines(lines.slice(end + 1))],
  };
};

/**
 * What a pasted text says about a lead. It is read on this computer only, and the same text always
 * gives the same answer. Everything that is not proposed is in `rest`.
 */
export const readPaste = (text: string, options: PasteOptions): Pasted =>
  withJobTitle(readContact(text, options));

const readContact = (text: string, options: PasteOptions): Pasted => {
  const clean = cleanPaste(text);
  if (clean.trim() === '') return { proposals: [], rest: [] };
  const card = readCards(clean, options);
  if (card) return card;
  if (/^\s*<?mailto:\S+\s*$/i.test(clean) || /^\s*<?mailto:[^\n]*$/i.test(clean.trim()))
    return readMailto(clean);
  const json = linesOfJson(clean);
  if (json !== null) return readMails(json, options.defaultCountry);
  const link = cutHeaders(clean);
  return link
    ? withHeaders(link, readText(withoutMarkup(link.text), options))
    : readText(withoutMarkup(clean), options);
};

const readText = (text: string, { defaultCountry }: PasteOptions): Pasted => {
  const parted = partChat(text);
  return readTable(parted, defaultCountry) ?? readMails(parted, defaultCountry);
};

/** A link's body becomes the note if the text has none; its other headers go into `rest`. */
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
