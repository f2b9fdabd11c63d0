import { plainWord, plainWords, wordSet } from './clean.ts';
import { remembered } from './remembered.ts';
import { CLOSERS, SALUTATIONS } from './words/closers.ts';
import { CJK_SURNAMES, GIVEN_NAMES } from './words/given-names.ts';
import { MORE_GIVEN_NAMES } from './words/given-names-more.ts';
import { GIVEN_NAMES_IN_SCRIPTS } from './words/given-names-scripts.ts';
import {
  ADDRESS_STEMS,
  ADDRESS_WORDS,
  ORG_SIGNS,
  ORG_WORDS,
  ROLE_ENDINGS,
  ROLE_FEMININE,
  ROLE_SIGNS,
  ROLE_STEMS,
  ROLE_WORDS,
} from './words/roles.ts';

const plainSet = (text: string) => wordSet(plainWord(text));

const roles = plainSet(ROLE_WORDS);
const roleStems = [...plainSet(ROLE_STEMS)];
const roleEndings = new RegExp(`.{2}(?:${[...plainSet(ROLE_ENDINGS)].join('|')})$`, 'u');
const roleFeminine = new RegExp(ROLE_FEMININE, 'u');
const roleSigns = new RegExp(ROLE_SIGNS, 'u');
const orgs = plainSet(ORG_WORDS);
const orgSigns = new RegExp(ORG_SIGNS, 'u');
const addresses = plainSet(ADDRESS_WORDS);
const addressStems = [...plainSet(ADDRESS_STEMS)];
const givenNames = plainSet(`${GIVEN_NAMES} ${MORE_GIVEN_NAMES} ${GIVEN_NAMES_IN_SCRIPTS}`);
const surnames = new Set(CJK_SURNAMES.split('|'));

const isRoleWord = (word: string): boolean =>
  roles.has(word) ||
  (word.length > 6 &&
    (roleStems.some((stem) => word.includes(stem)) ||
      ((roleEndings.test(word) || roleFeminine.test(word)) && !givenNames.has(word))));

/** How many of a text's words are words for a role. */
export const roleWords = remembered(
  (text: string): number =>
    plainWords(text).filter(isRoleWord).length + (roleSigns.test(text) ? 1 : 0),
);

/** Trades at the end of words that some languages join: `Dachbau`, `Orgelverkstad`. */
const ORG_ENDING =
  /^.{3,30}(?:bau|technik|handel|werke|betriebe|kontor|brauerei|gartnerei|backerei|metzgerei|molkerei|kaserei|werkstatt|werft|bestattungen|systeme|gesellschaft|genossenschaft|snickeri|verkstad|verksted|bageri|planteskole|makerij|kwekerij|bedrijf|fabriek|tehdas|tukku|gasthof|gasthaus|handlung|apotheke|erei|verein|verband|zentrum|klinik|schule|gemeinde|erie|ificio|aderia|eteria|ateria|queria|interia|adaria|ataria|derij|gyar|uzem|muhely|nictwo|spodarstwo|stvi|[bklr]arna|cilik|culuk|culuk|kauppa|osuuskunta|хозяйство|питомник|завод|комбинат|строй|сервис|пром|торг)$/u;

export const hasOrgWord = remembered(
  (text: string): boolean =>
    plainWords(text).some(
      (word) => orgs.has(word) || (ORG_ENDING.test(word) && !givenNames.has(word)),
    ) || orgSigns.test(text),
);

/** Two Italian given names in one word: `Gianpietro`, `Piergiorgio`. */
const DOUBLE = /^(?:gian|giam|pier)(?=\p{L}{4})/u;

export const isGivenName = (word: string): boolean => {
  const plain = plainWord(word);
  return givenNames.has(plain) || (DOUBLE.test(plain) && givenNames.has(plain.replace(DOUBLE, '')));
};

/** Whether a text begins with a Chinese, Japanese or Korean surname. */
export const hasCjkSurname = (text: string): boolean =>
  [4, 3, 2, 1].some((length) => surnames.has([...text].slice(0, length).join('')));

const HAN_ADDRESS =
  /[省市区區县縣路街道巷弄号號樓楼层室都府町丁目番]|(?:로|길|동|구|시|층|호)(?=\s|$|\d)/u;
const POSTCODE = /(?:^|[\s,(])(?:[A-Z]{1,2}-)?\d{2}[\d -]?\d{2,4}\s+\p{Lu}/u;

/** Whether a text is a street, a postcode with its town, or a floor. */
export const isAddress = (text: string): boolean => {
  if (/〒/.test(text)) return true;
  if (!/\p{N}/u.test(text)) {
    const words = plainWords(text);
    return (
      words.length <= 6 &&
      words.some((word) =>
        addressStems.some((stem) => word.length > stem.length && word.endsWith(stem)),
      )
    );
  }
  if (/[\u3041-\u9FFF\uAC00-\uD7A3]/u.test(text) && HAN_ADDRESS.test(text)) return true;
  const words = plainWords(text);
  return (
    POSTCODE.test(text) ||
    words.some(
      (word) =>
        addresses.has(word) ||
        addressStems.some(
          (stem) => word.endsWith(stem) || (stem === 'strasse' && /str$/.test(word)),
        ),
    )
  );
};

type Phrases = {
  /** By first word; for each word, the longest phrase first. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  /** Phrases in scripts without spaces: other text may follow directly. */
  readonly glued: readonly string[];
};

const CJK = /[\u3041-\u9FFF\uAC00-\uD7A3]/u;
const firstWord = (phrase: string): string => phrase.split(' ', 1)[0] ?? '';

const readPhrases = (text: string): Phrases => {
  const phrases = text
    .split('|')
    .map((phrase) => plainWords(phrase).join(' '))
    .filter((phrase) => phrase !== '')
    .toSorted((a, b) => b.length - a.length);
  return {
    byWord: Map.groupBy(phrases, firstWord),
    glued: phrases.filter((phrase) => CJK.test(phrase)),
  };
};

const closers = readPhrases(CLOSERS);
const salutations = readPhrases(SALUTATIONS);

const LONGEST_OPENING = 120;

/** The phrase that a text begins with, as whole words, or null. */
const opening = (text: string, { byWord, glued }: Phrases): string | null => {
  const words = plainWords(text.slice(0, LONGEST_OPENING)).join(' ');
  const whole = byWord
    .get(firstWord(words))
    ?.find((phrase) => words === phrase || words.startsWith(`${phrase} `));
  if (whole !== undefined || !CJK.test(words)) return whole ?? null;
  return glued.find((phrase) => words.startsWith(phrase)) ?? null;
};

/** Where a phrase ends in the text that begins with it. */
const endOf = (text: string, phrase: string): number => {
  let left = phrase.split(' ').length;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}&]+/gu)) {
    left--;
    if (left === 0) return match.index + Math.min(match[0].length, Math.max(match[0].length, 0));
  }
  return text.length;
};

/** A one-word greeting and a first name without a comma: `Gruß Hinnerk`. */
const SIGNED =
  /^(?:gr[uü](?:ß|ss)e?|lg|vg|glg|mfg|cheers|regards|saludos|abrazo|abraços?|saluti|groet(?:en|jes)?|hilsen|mvh|vh|pozdrawiam|pozdrav|terveisin|üdv|kveðja|cdlt|bises)\s(?=\p{Lu}[\p{L}'’-]+$)/iu;

/**
 * With two names only if the greeting cannot be a firm's initials: `Mvh Torgny Lillieström`, but
 * `LG Chem Europe`.
 */
const SIGNED_BOTH =
  /^(?:gr[uü](?:ß|ss)e?|mfg|cheers|regards|rgds|saludos|abrazo|abraços?|saluti|groet(?:en|jes)?|hilsen|mvh|pozdrawiam|pozdrav|terveisin|kveðja|cdlt|cordialement|cordialmente|atentamente)\s(?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$)/iu;

/** `Viele Grüße Jens Brüggenolte | Einkauf`: a name directly after a greeting of several words. */
const SIGNED_WHOLE =
  /^ \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}(?=\s?(?:$|[|·•,]))/u;

/** The length of the greeting that begins a line, or 0: `Best regards, ` in `Best regards, Ann`. */
export const closerLength = remembered((text: string): number => {
  const start = text.slice(0, LONGEST_OPENING);
  const signed = (SIGNED.exec(start) ?? SIGNED_BOTH.exec(start))?.[0].length ?? 0;
  if (signed > 0) return signed;
  const phrase = opening(text, closers);
  if (phrase === null) return 0;
  const end = endOf(text, phrase);
  const after = /^[\s,.!;:–—-]*/u.exec(text.slice(end))?.[0] ?? '';
  // A short word also begins other lines: `Best Western`, `Thanks to …`.
  const isSigned = phrase.includes(' ') && SIGNED_WHOLE.test(text.slice(end));
  const isApart =
    isSigned || after.length > 1 || text.length === end + after.length || /[,.!;:–—-]/u.test(after);
  return isApart &&
    (phrase.includes(' ') || /[,.!;:–—-]/u.test(after) || end + after.length === text.length)
    ? end + after.length
    : 0;
});

/** A line that ends in this greeting, whatever is before it: `ご確認のほど、よろしくお願いいたします。` */
const JAPANESE_CLOSER = /(?:よろしく|宜しく)お願い\p{L}{0,12}[。.]?\s*$/u;

/** `Herzliche Grüße aus dem Harz`, `Saludos desde Vigo`. */
const FROM_PLACE = /^(.{4,40}?) (?:aus|vom|von|from|uit|från|fra|desde|depuis|dal|dalla) .{2,30}$/u;

/** Whether a line is a greeting, and holds nothing else but another greeting. */
export const isCloser = remembered((text: string): boolean => {
  if (text.length <= LONGEST_OPENING && JAPANESE_CLOSER.test(text)) return true;
  const [, greeting = ''] = FROM_PLACE.exec(text) ?? [];
  if (greeting !== '' && closerLength(greeting) >= greeting.length) return true;
  const length = closerLength(text);
  return (
    length > 0 &&
    (length >= text.trimEnd().length ||
      closerLength(text.slice(length).replace(/^[/|&\s]+/, '')) > 0)
  );
});

/** Greetings that are also given names (`Cara Smith`, `Beste Yılmaz`): the next words decide. */
const NAMES_TOO = new Set(['cara', 'caro', 'kara', 'beste', 'bok', 'hei', 'chao', 'kedves']);

/** `Hi Ann`, before the comma after which the mail goes on. */
export const isAddressed = remembered((text: string): boolean => {
  const phrase = opening(text, salutations);
  const more = plainWords(text).length - (phrase?.split(' ').length ?? 0);
  return phrase !== null && !NAMES_TOO.has(phrase) && (more === 1 || more === 2);
});

/** `Salve sono Ann Lee`: after the greeting the writer introduces themselves. */
const INTRODUCES =
  /\s(?:sono|soy|sou|hier|ich bin|this is|i am|i['’]m|my name|je suis|ici|ik ben|jag heter|jeg hedder|jeg heter)\s/iu;

export const isSalutation = (text: string): boolean => {
  const phrase = opening(text, salutations);
  return (
    phrase !== null &&
    !INTRODUCES.test(text.slice(0, LONGEST_OPENING)) &&
    !(NAMES_TOO.has(phrase) && /\p{L}$/u.test(text.trim())) &&
    /[,!:：،，。]\s*$|^\S+(?:\s\S+){0,4}$/u.test(text.trim()) &&
    plainWords(text).length > phrase.split(' ').length - 1
  );
};
