import { describe, expect, test } from 'vitest';
import { readPaste } from './read-paste.ts';
import { parseVcard, splitParts } from './vcard.ts';

const read = (lines: string) =>
  readPaste(`BEGIN:VCARD\nVERSION:3.0\nFN:Winston Smith\n${lines}\nEND:VCARD`, {
    defaultCountry: 'GB',
  });
const field = (lines: string, name: string) =>
  read(lines).proposals.find((proposal) => proposal.field === name)?.value;

test('a long value goes on after a line end and a space', () => {
  expect(parseVcard('NOTE:one t\n wo').properties[0]?.raw).toBe('one two');
});

test('a quoted-printable value goes on after an equals sign, in the character set it names', () => {
  const [property] = parseVcard(
    'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCr=\ngen',
  ).properties;
  expect(property?.raw).toBe('Jürgen');
});

test('an unknown character set is read as UTF-8', () => {
  const [property] = parseVcard('FN;QUOTED-PRINTABLE;CHARSET=nonsense:J=C3=BCrgen').properties;
  expect(property?.raw).toBe('Jürgen');
});

test('a colon inside a quoted parameter ends no parameter', () => {
  const [property] = parseVcard('TEL;X="a:b;c";TYPE=cell:1').properties;
  expect(property).toMatchObject({ name: 'TEL', types: ['cell'], raw: '1' });
});

test('an escaped separator is a letter', () => {
  expect(splitParts('Acme\\; Sons;Sales', ';')).toEqual(['Acme; Sons', 'Sales']);
});

test.each([
  'TEL;TYPE=FAX:+44 20 7946 0959',
  'TEL;WORK;FAX:+44 20 7946 0959',
  'TEL;TYPE="work,fax":+44 20 7946 0959',
  'item1.TEL:+44 20 7946 0959\nitem1.X-ABLabel:Fax',
  'TEL;PAGER:+44 20 7946 0959',
])('%j is no phone, and not lost', (line) => {
  expect(field(line, 'phone')).toBeUndefined();
  expect(read(line).rest.join('\n')).toContain('+44 20 7946 0959');
});

describe('a picture', () => {
  test('is proposed only where it is an https address', () => {
    expect(field('PHOTO;VALUE=URI:https://img.example/a.png', 'avatarUrl')).toBe(
      'https://img.example/a.png',
    );
    expect(field('PHOTO;VALUE=URI:http://img.example/a.png', 'avatarUrl')).toBeUndefined();
    expect(field('PHOTO:data:image/png;base64,QUJD', 'avatarUrl')).toBeUndefined();
    expect(field('LOGO;VALUE=URI:https://img.example/a.png', 'avatarUrl')).toBeUndefined();
  });

  test('of a column too', () => {
    const row = (address: string) =>
      readPaste(`name,email,avatar\nAda,ada@engine.example,${address}`, { defaultCountry: null });
    expect(row('https://img.example/a.png').proposals).toContainEqual({
      field: 'avatarUrl',
      value: 'https://img.example/a.png',
    });
    expect(row('http://img.example/a.png').rest).toEqual(['avatar: http://img.example/a.png']);
  });
});

test('the cards behind the first one are left over', () => {
  const card = (name: string) => `BEGIN:VCARD\nFN:${name}\nEND:VCARD`;
  const { proposals, rest } = readPaste(`${card('Ada Byron')}\n${card('Grace Hopper')}`, {
    defaultCountry: null,
  });
  expect(proposals).toEqual([{ field: 'name', value: 'Ada Byron' }]);
  expect(rest).toContain('FN:Grace Hopper');
});

test('lines beyond the first hundreds are not read, and not lost', () => {
  const lines = Array.from({ length: 600 }, (_, index) => `word${index}`);
  const { rest } = readPaste(lines.join('\n'), { defaultCountry: null });
  expect(rest).toEqual(lines);
});
