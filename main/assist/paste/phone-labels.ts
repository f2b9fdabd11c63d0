import { wordSet } from './clean.ts';
import { labelKind } from './labels.ts';

/** What the words around a number say about it. */
export type PhoneKind =
  | 'mobile'
  | 'direct'
  | 'phone'
  | 'home'
  | 'main'
  | 'shared-fax'
  | 'fax'
  | 'not-a-phone';
export type PhoneLabel = { readonly kind: PhoneKind | null; readonly length: number };

/** Words that are phone labels only beside a number. */
const WORK_WORDS = wordSet(
  'o w office work business buro büro bureau oficina trabajo ufficio kantoor werk biuro praca kontor arbejde jobb',
  'geschäftlich dienstlich professionnel pro off ofc desk voice num numer nr no n number numero número numéro nummer č офис рабочий раб 公司 会社 办公 회사 국 int intl international',
  'uk us usa de fr emea apac eu url uri wechat weixin imessage zalo sms text',
);
/** Words that connect two labels; before the first label they belong to the sentence. */
const CONNECTORS = wordSet('or and und et y e oder ou o & +');
const STRONG_NEGATIVES =
  /(?:\b(?:iban|bic|swift|vat|hrb|hra|siret|siren|rcs|tva|kvk|btw|cnpj|cpf|nip|regon|krs|abn|acn|gstin|ust|idnr|steuer-?nr|register|po box|p\.o\. box|postfach|invoice|order|meeting id|passcode)(?![\p{L}])|ИНН|ОГРН|КПП|ΑΦΜ|ח\.?פ\.?|[€$£¥₽₹])[^\d\n|,;]{0,20}$/iu;
const MAX_LABEL_WORDS = 6;
const WORD = /(?:[\p{L}\p{M}\p{N}'"״&]+|[\p{So}@]\uFE0F?)/gu;

const kindOfWord = (word: string, next: PhoneKind | null): PhoneKind | 'filler' | null => {
  const kind = labelKind(word);
  switch (kind) {
    case 'mobile':
    case 'direct':
    case 'home':
    case 'main':
    case 'fax':
    case 'phone':
      return kind;
    case 'number':
      return 'not-a-phone';
    default:
      // A single letter such as "w" is a phone label only before another phone label.
      return WORK_WORDS.has(word.toLowerCase()) &&
        (word.length > 1 || next === null || next === 'phone')
        ? 'filler'
        : null;
  }
};

const RANK: readonly PhoneKind[] = ['mobile', 'direct', 'home', 'main', 'phone'];

const merge = (kinds: readonly PhoneKind[]): PhoneKind | null => {
  if (kinds.includes('fax'))
    return kinds.some((kind) => kind !== 'fax' && kind !== 'not-a-phone') ? 'shared-fax' : 'fax';
  const known = RANK.find((kind) => kinds.includes(kind));
  if (known) return known;
  return kinds.includes('not-a-phone') ? 'not-a-phone' : null;
};

/** `Order 12345`, `KvK: 12345`; a word such as `Bic` may also be part of a name. */
const isNumberLabel = (word: string, between: string): boolean =>
  /[:：#.]/.test(between) || word.length > 5 || !/^\p{Lu}\p{Ll}/u.test(word);

type Step = { readonly kind: PhoneKind | 'filler'; readonly words: number };

/** The longest label, of up to three words, that ends at one place. */
const readStep = (
  words: readonly string[],
  between: string,
  next: PhoneKind | null,
): Step | null => {
  for (const count of [3, 2]) {
    const kind = words.length >= count ? kindOfWord(words.slice(-count).join(' '), null) : null;
    if (kind !== null && kind !== 'filler') return { kind, words: count };
  }
  const last = words.at(-1) ?? '';
  const kind = kindOfWord(last, next);
  const isLabel = kind !== null && (kind !== 'not-a-phone' || isNumberLabel(last, between));
  return isLabel ? { kind, words: 1 } : null;
};

/** The label at the end of a text, directly before a number: `Tel. (mobil): `. */
export const labelBefore = (text: string): PhoneLabel => {
  const window = text.slice(-60);
  if (STRONG_NEGATIVES.test(window)) return { kind: 'not-a-phone', length: 0 };
  const words = [...window.matchAll(WORD)].slice(-MAX_LABEL_WORDS);
  const kinds: PhoneKind[] = [];
  let start = window.length;
  let hasFiller = false;
  while (words.length > 0) {
    const last = words.at(-1);
    if (!last) break;
    const between = window.slice(last.index + last[0].length, start);
    if (
      /[;|]|\s[-–—]\s.{0,60}\p{L}/u.test(between) ||
      (start < window.length && between.includes(','))
    )
      break;
    // `Kowalska s.c. • 12 422 …`: the last letter of an abbreviation is no label.
    if (last[0].length === 1 && /\p{L}\.$/u.test(window.slice(0, last.index))) break;
    const step = readStep(
      words.map((word) => word[0]),
      between,
      kinds.at(-1) ?? null,
    );
    if (step === null) break;
    start = words.at(-step.words)?.index ?? start;
    words.splice(-step.words);
    while (start > 0 && CONNECTORS.has(words.at(-1)?.[0].toLowerCase() ?? '') && words.length > 1)
      words.pop();
    if (step.kind === 'filler') hasFiller = true;
    else kinds.push(step.kind);
  }
  const kind = merge(kinds) ?? (hasFiller && start < window.length ? 'phone' : null);
  return kind === null ? { kind: null, length: 0 } : { kind, length: window.length - start };
};

/** A label after the number, in brackets or as a single word: `(M)`, `(fax)`, `mobil`. */
export const labelAfter = (text: string): PhoneLabel => {
  const match =
    /^\s{0,2}(?:[([]\s?([\p{L}\p{M}. ]{1,20}?)\s?[)\]]|[-–]?\s?([\p{L}\p{M}]{1,14})\.?(?=\s*(?:$|[,;|/·•])))/u.exec(
      text.slice(0, 40),
    );
  const words = (match?.[1] ?? match?.[2] ?? '').match(WORD) ?? [];
  const kinds = words.map((word) => (/^(?:o|w|h)$/i.test(word) ? 'phone' : kindOfWord(word, null)));
  if (!match || kinds.length === 0 || kinds.includes(null)) return { kind: null, length: 0 };
  const known = kinds.filter((kind) => kind !== null && kind !== 'filler');
  return { kind: merge(known) ?? 'phone', length: match[0].length };
};
