import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PASTE_LENGTH, pastedSchema } from '../../../preload/contract/assist.ts';
import { CORPUS } from '../../testing/paste-corpus/index.ts';
import { cleanPaste, foldText } from './clean.ts';
import { toCountry } from './countries.ts';
import { headingKind } from './labels.ts';
import { readPaste } from './read-paste.ts';

const read = (text: string, country: string | null = null) =>
  readPaste(text, { defaultCountry: toCountry(country) });
const field = (text: string, name: string, country: string | null = null) =>
  read(text, country).proposals.find((proposal) => proposal.field === name)?.value;

/** Words of labels, spelt-out addresses and extensions: their value already says the same. */
const SIGN_WORDS =
  /^(?:at|ät|dot|punkt|punto|ponto|point|arroba|mailto|tel|callto|ext|int|interno|wew|x|ramal|poste|anexo|доб|durchwahl|dw|转|轉|分機|分机|内線|내선|o|w|h|p|office|work|wa|me|oficina|buro|büro|名|html?)$/iu;

const isLabelWord = (word: string, text: string): boolean =>
  SIGN_WORDS.test(word) ||
  headingKind(word) !== null ||
  [...text.matchAll(/[^\n:：\t|;,]{1,40}(?=[:：\t|;,\n])/gu)].some(
    ([label]) => label.includes(word) && headingKind(label) !== null,
  ) ||
  /^(?:telefone?|kom|di|động|đt|no|nr|number|address|dial|line)$/iu.test(word);

/** The words of heading lines: a heading over an empty cell says nothing. */
const headingsOf = (text: string): string => {
  const isHeadings = (line: string): boolean =>
    line.split(/[\t;,|]/).filter((cell) => headingKind(cell) !== null).length >= 2;
  return text.split('\n').filter(isHeadings).join('\n');
};

/** No E.164 number contains a trunk prefix or an international prefix. */
const isInNumber = (digits: string, phone: string): boolean =>
  digits.length <= 3 || phone.replace(/\D/g, '').includes(digits.replace(/^0+/, ''));

const lostIn = (text: string, country: string | null): readonly string[] => {
  const { proposals, rest } = read(text, country);
  const clean = foldText(cleanPaste(text));
  const kept = foldText([...proposals.map(({ value }) => value), ...rest].join('\n')).toLowerCase();
  const phone = proposals.find((proposal) => proposal.field === 'phone')?.value ?? '';
  return (clean.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).filter(
    (run) =>
      !kept.includes(run.toLowerCase()) &&
      !(/^\p{N}/u.test(run) && isInNumber(run, phone)) &&
      !isLabelWord(run, clean) &&
      !headingsOf(clean).includes(run),
  );
};

const typed = CORPUS.filter(({ format }) => format !== 'vcard' && format !== 'mailto');
const lines = typed.flatMap(({ text }) => text.split('\n'));

describe('no typed text is lost', () => {
  test.each(typed)('in $id', ({ text, defaultCountry }) => {
    expect(lostIn(text, defaultCountry)).toEqual([]);
  });

  test('in lines of many signatures thrown together, and letters of any script between them', () => {
    const someLine = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    );
    fc.assert(
      fc.property(fc.array(someLine, { maxLength: 12 }), (parts) => {
        const text = parts.join('\n');
        fc.pre(!/^(?:[a-z0-9]+\.)?(?:fn|n)[;:]|begin:vcard|mailto:/im.test(text));
        expect(lostIn(text, 'DE')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('of a vCard: what is no field stands beside, pictures shortened', () => {
    const { rest } = read(
      `Hello\nBEGIN:VCARD\nFN:Dr. Winston Smith\nTITLE:Head of A&R\nBDAY:1984-04-04\nPHOTO;ENCODING=b:${'QUJD'.repeat(500)}\nEND:VCARD\nBye`,
    );
    expect(rest).toEqual([
      'Hello',
      'FN: Dr. Winston Smith',
      'TITLE: Head of A&R',
      'BDAY: 1984-04-04',
      expect.stringMatching(/^PHOTO: (?:QUJD)+…$/),
      'Bye',
    ]);
    expect(rest.join('').length).toBeLessThan(200);
  });
});

test('what stands beside a value in its cell or its link is left over', () => {
  expect(read('Name;Telefon\nAda Byron;030 5550123 / 030 5550124', 'DE').rest).toEqual([
    '030 5550124',
  ]);
  expect(read('mailto:Dr.%20Ada%20Byron%20%3Cada@engine.example%3E,b@engine.example').rest).toEqual(
    ['Dr.', 'b@engine.example'],
  );
});

describe('hostile text', () => {
  const long = (unit: string) => unit.repeat(Math.ceil(MAX_PASTE_LENGTH / unit.length));
  test.each([
    'a',
    ' ',
    '\n',
    '\t',
    '@',
    'a@',
    'a@b.',
    '1',
    '+1 ',
    '1-',
    '(',
    '((1',
    'a.',
    'a b ',
    'A B ',
    'é',
    '\uD800',
    '\0',
    ';',
    ',',
    '"',
    '","',
    '|',
    '(at)',
    ' at ',
    ' dot ',
    'a (at) b (dot) ',
    '=C3',
    'BEGIN:VCARD\n',
    'N:a;',
    'TEL;',
    'mailto:',
    '%',
    '%C3',
    'Co. ',
    'GmbH & ',
    'Acme, Inc. ',
    'http://',
    'www.',
    'a-b.',
    '山',
    '株式会社',
    '〒1',
    '٠',
    'Tel: ',
    'Tel 1 ',
    'IBAN ',
    'DE89 ',
    'Best regards,\n',
    'Dr. ',
    'name\t',
    '1.5, ',
    'x\u0301',
  ])('made of %j is read at once, and answers what the contract says', (unit) => {
    const pasted = read(long(unit), 'DE');
    expect(pastedSchema.safeParse(pasted).success).toBe(true);
  });

  test('gives an answer of the contract, the same one each time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const pasted = read(text, 'US');
        expect(pastedSchema.parse(pasted)).toEqual(pasted);
        expect(read(text, 'US')).toEqual(pasted);
        expect(new Set(pasted.proposals.map((proposal) => proposal.field)).size).toBe(
          pasted.proposals.length,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('mail addresses', () => {
  test.each([
    ['Winston <winston@oceania.example>.', 'winston@oceania.example'],
    ['mail: winston@oceania.example, thanks', 'winston@oceania.example'],
    ['winston@oceania.example<mailto:winston@oceania.example>', 'winston@oceania.example'],
    ['winston [at] oceania [dot] example', 'winston@oceania.example'],
    ['winston(at)oceania.example', 'winston@oceania.example'],
    ['邮箱zhang.wei@dayang.cn电话', 'zhang.wei@dayang.cn'],
    ['почта: иван@почта.рф', 'иван@почта.рф'],
    ['info@oceania.example, w.s@oceania.example', 'w.s@oceania.example'],
    ['info@oceania.example\nWinston Smith\nwinston@oceania.example', 'winston@oceania.example'],
  ])('%j', (text, email) => {
    expect(field(text, 'email')).toBe(email);
  });

  test.each([
    'logo@2x.png',
    'https://medium.com/@winston',
    '@winston',
    'cid:image001.png@01D9A1B2.C3D4E5F0',
    'Head of Growth at booking.com',
    'a@b',
  ])('not in %j', (text) => {
    expect(field(text, 'email')).toBeUndefined();
  });
});

test('a firm is never made up from a domain that no line speaks of', () => {
  expect(field('Winston Smith\nwinston@oceania.example', 'company')).toBeUndefined();
});

test('an empty paste proposes nothing', () => {
  expect(read(' \n\t')).toEqual({ proposals: [], rest: [] });
});

test('digits of any script are plain ones, and every place stays where it was', () => {
  const raw = 'टेल ९८ ௩௪ ๑ ４２ ෦ 𝟙 7';
  expect(foldText(raw)).toBe('टेल 98 34 1 42 0 𝟙 7');
  expect(foldText(raw)).toHaveLength(raw.length);
});
