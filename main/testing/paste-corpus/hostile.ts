/** A text of any length that may be hard for a reader of pastes. */
export type HostileText = { readonly what: string; readonly ofLength: (length: number) => string };

/** Units to repeat: separators, the start of everything the reader knows, parts of real pastes. */
export const HOSTILE_UNITS = [
  ...' \n\t\r\u00a0-_=*.,;:@<>()["\'/\\|&%?+#aA10é\u0301山한アא\u{1f600}\ud800\u200b\u3000＋（：',
  ...['a ', 'A ', 'Aa ', 'a.', 'a@', 'a@b.', 'a@b.c ', '1 ', '1-', '1.', '(1) ', '+1 ', '0 1'],
  ...['> ', '>\n', 'a\n', 'Aa Bb\n', '1\n', 'a;', 'a,b\n', 'a;b\n', 'a\tb\n', '"a","b"\n', 'a|b\n'],
  ...[
    'From: a\n',
    'From: a\nTo: b\n',
    'On 1 a@b.c wrote:\n',
    '-----Original Message-----\n',
    '--\n',
  ],
  ...['BEGIN:VCARD\n', 'END:VCARD\n', 'BEGIN:VCARD\nEND:VCARD\n', 'N:a;b\n', 'TEL:1\n', 'TEL;'],
  ...['TEL;TYPE="', '=C3', '=\n', 'MECARD:N:a;', 'mailto:', 'mailto:a@b.c?body=', '&a=b', '%41'],
  ...['https://', 'http://a.b/', 'www.', 'a.b.c.', 'x.example ', 'Tel: ', 'Tel: 1 ', 'IBAN ', '€ '],
  ...[
    'DE12 3456 ',
    'GmbH ',
    'Acme GmbH, ',
    '& Co. ',
    'Dr. ',
    'Dr.Ing.',
    'van der ',
    'O’',
    '株式会社 ',
  ],
  ...['山田 ', '部 ', 'Name: Ann Lee\n', 'Best regards\n', ' at Acme', ' (at) ', ' dot ', 'ext. 1'],
  ...['{"a":"b",', '12:34 ', '1,234.', 'Straße 1 ', '12345 Ab\n', 'CEP 01452-000 ', 'II ', '(m) '],
  'Ann Lee ann@lee.example +49 30 1234567\n',
  'Ann\tLee\tann@lee.example\n',
] as const;

/** Text before the units, so that another reader gets the rest. */
export const HOSTILE_BEGINNINGS = [
  '',
  'BEGIN:VCARD\n',
  'BEGIN:VCARD\nFN:',
  'BEGIN:VCARD\nTEL;',
  'Name,Email,Phone\n',
  'Name\tEmail\tPhone\n"',
  'mailto:',
  'Ann Lee\nAcme GmbH\n',
  'From: ',
  'MECARD:',
] as const;

export const hostileText = (beginning: string, unit: string): HostileText => ({
  what: `${JSON.stringify(unit)} after ${JSON.stringify(beginning)}`,
  ofLength: (length) => {
    const count = Math.ceil(length / unit.length);
    return (beginning + unit.repeat(count)).slice(0, length);
  },
});

/** Letters and digits that look random, but are the same every time. */
const createWords = () => {
  let seed = 7;
  const next = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % limit;
  };
  const word = (): string =>
    Array.from({ length: 2 + next(9) }, () =>
      'abcdefghijklmnopqrstuvwxyzäöü'.charAt(next(29)),
    ).join('');
  const name = (): string => word().replace(/^./u, (letter) => letter.toUpperCase());
  return { number: (limit: number) => String(next(limit)), word, name };
};
type Words = ReturnType<typeof createWords>;

const LINES: Readonly<Record<string, (words: Words) => string>> = {
  'lines of two words': ({ name }) => `${name()} ${name()}\n`,
  'one long line': ({ name }) => `${name()} `,
  'lines of thirty words': ({ name }) => `${Array.from({ length: 30 }, name).join(' | ')}\n`,
  signatures: ({ name, word, number }) =>
    `${name()} ${name()}\n${name()} GmbH\nTel. 030 ${number(1e7)}\n${word()}@${word()}.example\n\n`,
  rows: ({ name, word, number }) =>
    `${name()}\t${name()} Ltd\t${word()}@${word()}.example\t030 ${number(1e7)}\n`,
  'rows below a heading of another kind': ({ name, word }) =>
    `${name()},${name()} Ltd,${word()}@${word()}.example\n`,
  'numbers in full': ({ number }) => `+49 30 ${number(1e7)}\n`,
  'mail addresses': ({ word }) => `${word()}.${word()}@${word()}.example, `,
  labels: ({ name }) => `${name()}: ${name()} ${name()}\n`,
  'threads of mails': ({ name, word }) =>
    `On 1 May ${name()} <${word()}@${word()}.example> wrote:\n> ${name()} ${name()}\n\n`,
  'firms without end': ({ name }) => `${name()} GmbH, ${name()} & Co. KG, ${name()} S.A.\n`,
  'properties of a card': ({ number }) => `TEL;TYPE=CELL:030${number(1e8)}\n`,
};

/** Texts without repetition. */
export const HOSTILE_LINES: readonly HostileText[] = [
  '',
  'BEGIN:VCARD\n',
  'Best regards\n',
].flatMap((beginning) =>
  Object.entries(LINES).map(([what, line]) => ({
    what: `${what} after ${JSON.stringify(beginning)}`,
    ofLength: (length: number) => {
      const words = createWords();
      const lines = [beginning];
      for (let size = beginning.length; size < length; size += lines.at(-1)?.length ?? length)
        lines.push(line(words));
      return lines.join('').slice(0, length);
    },
  })),
);
