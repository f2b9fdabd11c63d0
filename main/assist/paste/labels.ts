import { trimEndOf } from '../text-end.ts';
import { plainWord } from './clean.ts';
import { LABELS, type LabelKind } from './words/labels.ts';

/** A label as the lists have it: in small letters, other signs replaced by one space. */
const normalizeLabel = (text: string): string =>
  plainWord(text)
    .replace(/[^\p{L}\p{M}\p{N}\p{So}@]+/gu, ' ')
    .trim();

const readList = (): ReadonlyMap<string, LabelKind> => {
  const known = new Map<string, LabelKind>();
  for (const [kind, list] of Object.entries(LABELS) as [LabelKind, string][]) {
    for (const label of list.split('|')) {
      const normal = normalizeLabel(label);
      if (normal !== '' && !known.has(normal)) known.set(normal, kind);
    }
  }
  return known;
};

let list: ReadonlyMap<string, LabelKind> | null = null;

/** The kind of a whole label or heading, or null for any other text. */
export const labelKind = (text: string): LabelKind | null => {
  list ??= readList();
  const normal = normalizeLabel(text);
  return (
    list.get(normal) ??
    list.get(normal.replaceAll(' ', '')) ??
    list.get(normal.replace(/ \d$/, '')) ??
    null
  );
};

/** Where a new word begins in headings such as `firstName`. */
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Longer headings that contain a label word: `Telefon geschäftlich`, `Work e-mail`. */
const LOOSE: readonly (readonly [RegExp, LabelKind])[] = [
  [/fax/iu, 'fax'],
  [/e-?mail|correo|courriel|почта|邮箱|郵箱|メール|이메일|อีเมล/iu, 'email'],
  [
    /\b(?:mobile?|cell|handy|móvil|movil|celular|cellulare|cellulaire|portable|telemóvel|gsm|kom(?:órk\p{L}*)?|mobil\p{L}{0,8}|mobiel|matkapuhelin|mobitel|cep)\b|моб\p{L}*|сотов\p{L}*|κινητ\p{L}*|手机|手機|携帯|휴대|มือถือ|נייד|جوال|موبايل/iu,
    'mobile',
  ],
  [
    /\b(?:phone|tel|telefon\p{L}*|téléphone|teléfono|telefono|telefone|telefoon|puhelin|tlf|tlph|fono|telp)\b|телефон|τηλ\p{L}*|тел(?!\p{L})|电话|電話|전화|โทรศัพท์|טלפון|هاتف/iu,
    'phone',
  ],
  [/\b(?:first|given) name|^vorname/iu, 'first-name'],
  [/\b(?:last|family) name|^nachname/iu, 'last-name'],
  [
    /^(?:name|nom|nombre|nome|naam) .{0,12}(?:unternehmens|firma|organisation|entreprise|société|societe|empresa|azienda|bedrijf)/iu,
    'company',
  ],
  [
    /^(?:contact|customer|client|lead|full|your) .*name$|^name (?:des|der|du|del)\b|ansprech(?:partner|person)|contact ?person|kontaktperson/iu,
    'name',
  ],
  [
    /^(?:company|firma|unternehmen|organi[sz]ation|account|empresa|entreprise|société|azienda|bedrijf)(?:\s|-)?(?:name|s?name|\/.*)?$/iu,
    'company',
  ],
];
const NOT_LOOSE =
  /type|status|opt|size|count|date|owner|domain|consent|permission|verified|invalid|bounced?/iu;

/** Words for other people: the value is not the lead's. */
const OTHERS =
  /owner|besitzer|verantwortlich|created|modified|rep\b|assist|sekret|secretar|segret|emergency|notfall|urgence|spouse|ehepartner|parent|manager['’]?s|supervisor|referr|vertret/iu;

export const isOthers = (heading: string): boolean => OTHERS.test(heading);

/** The kind in a column for kinds; it is the kind of the next column: `* Work Fax`, `Mobile`. */
export const typeKind = (text: string): LabelKind | null => {
  const type = text.replace(/^[*\s]+/, '');
  if (type === '') return null;
  return /fax/iu.test(type) ? 'fax' : (labelKind(type) ?? looseKind(type));
};

const looseKind = (heading: string): LabelKind | null =>
  NOT_LOOSE.test(heading) || OTHERS.test(heading)
    ? null
    : (LOOSE.find(([pattern]) => pattern.test(heading) || pattern.test(plainWord(heading)))?.[1] ??
      composedKind(heading));

/** Words in headings besides the word for what is asked. */
const FILLERS = new Set(
  'your the of de der des du la le el da do und and no nr n c s num numero numer number nummer cislo broj szam ihr ihre votre vos tu su seu sua suo vostro uw je din ditt vas vasa twoj bitte please 1 2 का की के का नाम ваш ваша вашего ваше номер адрес адреса стац стационарен שם מספר כתובת رقم عنوان اسم'.split(
    ' ',
  ),
);
/** Which kind wins if words for several kinds stand together: a `company name` is a company. */
const PRECEDENCE: readonly LabelKind[] = [
  'fax',
  'email',
  'mobile',
  'direct',
  'phone',
  'company',
  'first-name',
  'last-name',
  'name',
];

/** `फर्म का नाम`, `Ел. адреса`: nothing but label words and fillers. */
const composedKind = (heading: string): LabelKind | null => {
  const words = normalizeLabel(heading).split(' ');
  const kinds = words.map((word) => (FILLERS.has(word) ? 'filler' : labelKind(word)));
  const known = kinds.filter((kind) => kind !== 'filler');
  if (words.length < 2 || words.length > 5 || known.length === 0) return null;
  return known.every((kind) => kind !== null && PRECEDENCE.includes(kind))
    ? (PRECEDENCE.find((kind) => known.includes(kind)) ?? null)
    : null;
};

const MAX_HEADING = 120;

/** The kind of a column's heading, also for `emailAddress` and `E-mail 1 - Value`. */
export const headingKind = (text: string): LabelKind | null => {
  if (text.length > MAX_HEADING) return null;
  const heading = trimEndOf(text, /[*?\s]/).replace(/\([^()]{0,60}\)$/, '');
  // Somebody else's value is not the lead's. "fax" comes first: a work fax is a fax.
  if (OTHERS.test(heading)) return null;
  return (
    labelKind(heading) ??
    labelKind(heading.replace(CAMEL, ' ')) ??
    labelKind(heading.replace(/\s?\d?\s?-?\s?(?:value|name)$/i, '')) ??
    looseKind(heading.replace(CAMEL, ' '))
  );
};

export type Label = {
  readonly kind: LabelKind;
  readonly value: string;
  readonly valueStart: number;
};

const LABEL_LINE =
  /^[\s>*•·▪–-]{0,6}([\p{L}\p{So}][^:：\t=|?]{0,40}?)\s{0,3}(?:[:：=\t|]|\?\s?:?|\s-\s)\s{0,6}(?=\S)/u;

/** `What is your name?`, `Wie lautet Ihre E-Mail-Adresse?` */
const QUESTION =
  /^(?:what(?: is|['’]s) (?:your|the best)|may we have your|please enter your|wie (?:ist|lautet|heißt) (?:ihre?|dein)|quel(?:le)? est votre|cu[áa]l es (?:su|tu)|qual [èeé] (?:il (?:suo|tuo)|la (?:sua|tua)|[oa] seu|[oa] sua)|wat is uw|jaki jest|jakie jest)\s/iu;
/** `Company (optional)`, `Empresa/Institución`, `E-mail *`: only the first word or words count. */
const bareLabel = (label: string): string =>
  trimEndOf(label.replace(QUESTION, ''), /[*\s]/)
    .replace(/\s?\([^()]{1,30}\)$/u, '')
    .split('/', 1)[0] ?? '';

const bareKind = (label: string): LabelKind | null => {
  const bare = bareLabel(label);
  return bare === label || bare === '' ? null : (labelKind(bare) ?? composedKind(bare));
};

/** The label at the start of a line: `Firma: …`, `Name<tab>…`. */
export const readLabel = (text: string): Label | null => {
  const match = LABEL_LINE.exec(text);
  const kind = match ? (labelKind(match[1] ?? '') ?? bareKind(match[1] ?? '')) : null;
  if (!match || !kind) return null;
  return { kind, value: text.slice(match[0].length), valueStart: match[0].length };
};
