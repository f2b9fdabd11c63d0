import type { Pasted } from '../../../preload/contract/assist.ts';
import { wordTable } from '../../../preload/contract/word-table.ts';
import { recaseName } from '../name-case.ts';
import { foldText, tidy } from './clean.ts';
import { readFirm } from './companies.ts';
import { type CountryCode, countriesIn } from './countries.ts';
import { findEmails } from './emails.ts';
import { headingKind, isOthers, typeKind } from './labels.ts';
import { readName } from './name-shape.ts';
import { countryOfRun, readPhone } from './phone-reading.ts';
import { findPhoneRuns, type PhoneRun } from './phones.ts';
import type { Row } from './table.ts';
import { hasOrgWord } from './vocabulary.ts';
import type { LabelKind } from './words/labels.ts';

type Column = { readonly heading: string; readonly kind: LabelKind | null; readonly value: string };

const KIND_RANK: ReadonlyMap<string, number> = wordTable({
  mobile: 10,
  direct: 7,
  phone: 6,
  home: 4,
  main: 3,
});

/** A value like `4,91714E+11` does not match: the spreadsheet cut its digits, and they are lost. */
const IS_NUMBER = /^[+\d\s().\-/·]+$/;

const phoneIn = (columns: readonly Column[], countries: readonly CountryCode[]) => {
  const ranked = columns.flatMap((column) => {
    const { kind } = column;
    const rank = kind === null ? undefined : KIND_RANK.get(kind);
    if (rank === undefined || kind === null) return [];
    const text = foldText(column.value).replace(/^'/, '');
    const run = findPhoneRuns(text, [])[0];
    if (!run && !IS_NUMBER.test(text)) return [];
    const whole: PhoneRun = run ?? {
      start: 0,
      end: 0,
      numberStart: 0,
      numberEnd: 0,
      kind: 'phone',
      digits: text,
      ext: '',
      isWhole: true,
    };
    if (run?.kind === 'fax') return [];
    const value =
      readPhone({ ...whole, kind: 'phone' }, countries) ??
      readPhone({ ...whole, kind: 'phone', digits: `+${whole.digits}` }, countries);
    return value === null ? [] : [{ column, value, rank }];
  });
  return ranked.toSorted((a, b) => b.rank - a.rank)[0] ?? null;
};

/** `Acme GmbH` in a `Name` column. */
const isFirmNamed = ({ kind, value }: Column): boolean =>
  kind === 'name' && readFirm(value)?.value === tidy(value);

/** A person in a column whose heading no list has. */
const isUnaskedPerson = ({ kind, heading, value }: Column): boolean => {
  const shape = kind === null && headingKind(heading) === null ? readName(foldText(value)) : null;
  return (
    shape !== null &&
    (shape.isKnown || shape.hadTitle) &&
    shape.words.length > 1 &&
    !hasOrgWord(value) &&
    !isOthers(heading)
  );
};

const nameIn = (columns: readonly Column[]) => {
  const isCustomer = ({ heading }: Column) => CUSTOMER.test(heading.trim());
  // If two columns are for names, the one for customers holds the firm.
  const ranked = columns.toSorted((a, b) => Number(isCustomer(a)) - Number(isCustomer(b)));
  const of = (kind: LabelKind) =>
    ranked.find((column) => column.kind === kind && column.value !== '' && !isFirmNamed(column));
  const first = of('first-name');
  const last = of('last-name') ?? (first ? of('name') : undefined);
  const middle = of('middle-name');
  const isSplit = first !== undefined && last !== undefined && first.value !== last.value;
  const parts = isSplit
    ? [first, ...(middle ? [middle] : []), last]
    : [of('name') ?? first ?? of('last-name')];
  const asked = parts.filter((part) => part !== undefined);
  const used = asked.length > 0 ? asked : columns.filter(isUnaskedPerson).slice(0, 1);
  if (used.length === 0) return null;
  const isEastern =
    used.length === 2 &&
    used.every(({ value }) => /^[\u3005\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]+$/u.test(value));
  const texts = used.map(({ value }) => value);
  const text = isEastern ? joinEastern(texts) : texts.join(' ');
  const shape = readName(text);
  return {
    columns: used,
    value: shape?.value ?? recaseName(tidy(text)),
    left: shape ? tidy(`${text.slice(0, shape.start)} ${text.slice(shape.end)}`) : '',
  };
};

const joinEastern = (texts: readonly string[]): string => {
  const turned = texts.toReversed();
  return /[\uAC00-\uD7A3]/u.test(turned.join('')) ? turned.join('') : turned.join(' ');
};

/** `Customer`, `客户名称`: the column of the firm, if the person has another column. */
const CUSTOMER =
  /^(?:(?:name|firma) ?[123]|customer|client|kunde|kundnamn|kundenavn|klant|klantnaam|nom (?:du )?client|nombre (?:del )?cliente|nome (?:do )?cliente|nazwa klienta|název zákazníka|asiakkaan nimi|kundenname|client name|customer name|cliente|klient|kund|asiakas|zákazník|ügyfél|клиент|заказчик|покупатель|контрагент|müşteri|πελάτης|לקוח|العميل|客户|客戶|客户名称|客戶名稱|顧客名|得意先|取引先|고객|고객명|거래처|거래처명|khách hàng|pelanggan|ลูกค้า|lieferant|supplier|vendor|fournisseur|proveedor|fornitore|fornecedor|dostawca|exhibitor|aussteller|exposant|expositor|espositore)$/iu;

const customerOf = (columns: readonly Column[], name: readonly Column[]): Column | null =>
  name.length === 0
    ? null
    : (columns.find(
        (column) =>
          CUSTOMER.test(column.heading.trim()) && column.value !== '' && !name.includes(column),
      ) ?? null);

/** A firm with its legal form, in a column whose heading no list has. */
const unaskedFirm = (columns: readonly Column[]): Column | null =>
  columns.find(
    ({ kind, heading, value }) =>
      (kind === null || kind === 'name') &&
      !isOthers(heading) &&
      readFirm(value)?.value === tidy(value),
  ) ?? null;

const findIn = (columns: readonly Column[], kind: LabelKind) =>
  columns.find((column) => column.kind === kind && column.value !== '');

const VALUE_HEADING = /\s{0,3}-\s{0,3}value$/i;
const TYPE_HEADING = /\s{0,3}-\s{0,3}(?:type|label)$/i;

/** Some exports have a column for the kind: `Phone 1 - Type` tells what `Phone 1 - Value` is. */
const typeOf = (header: Row, row: Row, heading: string): LabelKind | null => {
  if (!VALUE_HEADING.test(heading)) return null;
  const stem = heading.replace(VALUE_HEADING, '');
  const index = header.findIndex(
    (other) => TYPE_HEADING.test(other) && other.replace(TYPE_HEADING, '') === stem,
  );
  return index === -1 ? null : typeKind(row[index] ?? '');
};

const columnsOf = (header: Row, row: Row): readonly Column[] =>
  Array.from({ length: Math.max(header.length, row.length) }, (_, index) => {
    const heading = header[index] ?? '';
    const kind = headingKind(heading);
    const isPhone = kind !== null && KIND_RANK.has(kind);
    return {
      heading,
      kind: isPhone ? (typeOf(header, row, heading) ?? kind) : kind,
      value: row[index] ?? '',
    };
  });

/** The addresses in mail columns, before addresses in columns with an unknown heading. */
const emailsIn = (columns: readonly Column[]) =>
  [
    ...columns.filter(({ kind }) => kind === 'email'),
    ...columns.filter(({ kind }) => kind === null),
  ].flatMap((column) => {
    const [email] = findEmails(column.value);
    return email ? [{ column, value: email.value }] : [];
  });

const countriesOf = (
  columns: readonly Column[],
  hosts: readonly string[],
  defaultCountry: CountryCode | null,
) => {
  const spoken = columns
    .filter(({ kind }) => kind !== null && KIND_RANK.has(kind))
    .flatMap(({ value }) => findPhoneRuns(foldText(value), []).map(countryOfRun))
    .filter((country) => country !== null);
  const row = columns.map(({ value }) => value);
  return [...new Set([...spoken, ...countriesIn(row, hosts, defaultCountry)])];
};

/** What is left in a cell without the value taken from it: a second address, a second number. */
const leftOf = (
  { value }: Column,
  places: readonly { start: number; end: number }[],
): readonly string[] => {
  const [place] = places;
  const left = place ? `${value.slice(0, place.start)} ${value.slice(place.end)}` : '';
  return /[\p{L}\p{N}]/u.test(left) ? [tidy(left.replace(/[<>;,"/|]/g, ' '))] : [];
};

/** Reads the first row under a heading row; `rest` has the unused cells with their headings. */
export const readHeadedRow = (
  header: Row,
  row: Row,
  defaultCountry: CountryCode | null,
): Pasted => {
  const columns = columnsOf(header, row);
  const emails = emailsIn(columns);
  const email = emails[0] ?? null;
  const hosts = emails.map(({ value }) => value.slice(value.lastIndexOf('@') + 1));
  const name = nameIn(columns);
  const phone = phoneIn(columns, countriesOf(columns, hosts, defaultCountry));
  const company =
    findIn(columns, 'company') ?? customerOf(columns, name?.columns ?? []) ?? unaskedFirm(columns);
  const notes = columns.filter(({ kind, value }) => kind === 'note' && value !== '');
  const avatar =
    columns.find(({ kind, value }) => kind === 'avatar' && /^https:\/\/\S+$/i.test(value)) ?? null;
  const used = new Set([
    ...(name?.columns ?? []),
    email?.column,
    phone?.column,
    company,
    avatar,
    ...notes,
  ]);
  const proposals = [
    { field: 'name', value: name?.value },
    { field: 'email', value: email?.value },
    { field: 'phone', value: phone?.value },
    { field: 'company', value: company ? tidy(company.value) : undefined },
    { field: 'note', value: notes.map(({ value }) => value).join('\n') },
    { field: 'avatarUrl', value: avatar?.value },
  ] as const;
  const unused = columns.filter((column) => column.value !== '' && !used.has(column));
  return {
    proposals: proposals.flatMap(({ field, value }) => (value ? [{ field, value }] : [])),
    rest: [
      ...(name && name.left !== '' ? [name.left] : []),
      ...(email ? leftOf(email.column, findEmails(email.column.value)) : []),
      ...(phone ? leftOf(phone.column, findPhoneRuns(foldText(phone.column.value), [])) : []),
      ...unused.map(({ heading, value }) => tidy(heading === '' ? value : `${heading}: ${value}`)),
    ],
  };
};
