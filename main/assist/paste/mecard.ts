import { wordTable } from '../../../preload/contract/word-table.ts';
import { allOf, parseVcard, type Vcard } from './vcard.ts';

/*
 * The cards in QR codes: `MECARD:N:Smith,Ann;TEL:…;;` and `BIZCARD:N:Ann;X:Smith;…;;`. Both are
 * turned into a vCard, so that one reader makes the proposals for all cards.
 */

const BEGIN = /^\s*(MECARD|BIZCARD):/i;
const BIZCARD_NAMES: ReadonlyMap<string, string> = wordTable({
  T: 'TITLE',
  C: 'ORG',
  A: 'ADR',
  B: 'TEL',
  M: 'TEL;TYPE=CELL',
  F: 'TEL;TYPE=FAX',
  E: 'EMAIL',
});

type Property = readonly [key: string, value: string];

const propertiesOf = (body: string): readonly Property[] =>
  body
    .split(/(?<!\\);/)
    .map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon).trim().toUpperCase(), part.slice(colon + 1).trim()] as const;
    })
    .filter(([key, value]) => /^[A-Z-]{1,20}$/.test(key) && value !== '');

/** In a vCard, semicolons divide the parts of a name and of an address. */
const toLine = ([key, value]: Property): string =>
  key === 'N' ? `N:${value.replace(',', ';')}` : `${key}:${value}`;

const fromBizcard = (properties: readonly Property[]): readonly string[] => {
  const of = (wanted: string) => properties.find(([key]) => key === wanted)?.[1] ?? '';
  const others = properties.filter(([key]) => key !== 'N' && key !== 'X');
  return [
    `N:${of('X')};${of('N')}`,
    ...others.map(([key, value]) => toLine([BIZCARD_NAMES.get(key) ?? key, value])),
  ];
};

/** A QR code's card as a vCard, or null for any other text. */
export const parseMecard = (text: string): Vcard | null => {
  const begin = BEGIN.exec(text);
  if (!begin) return null;
  const properties = propertiesOf(text.slice(begin[0].length).replaceAll('\n', ''));
  const isBizcard = begin[1]?.toUpperCase() === 'BIZCARD';
  const lines = isBizcard ? fromBizcard(properties) : properties.map(toLine);
  const card = parseVcard(lines.join('\n'));
  return allOf(card, 'N', 'TEL', 'EMAIL', 'ORG').length > 0 ? card : null;
};
