import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Campaign, STANDARD_CAMPAIGN } from '../../preload/contract/campaign.ts';
import { mergeCampaigns, readCampaignFile, writeCampaignFile } from './campaign-file.ts';

const idOf = (number: number): string =>
  `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;

const campaign = (number: number, name: string, part: Partial<Campaign> = {}): Campaign => ({
  ...STANDARD_CAMPAIGN,
  id: idOf(number),
  name,
  ...part,
});

const fair = campaign(1, 'Fair');
const file = (part: object) =>
  JSON.stringify({ galena: 'campaigns', version: 1, campaigns: [fair], ...part });

const NOTHING_CHANGED = { code: 'campaign-file-unreadable', message: /Nothing was changed\.$/ };
const refusalOf = (text: string): string => {
  const result = readCampaignFile(text);
  if (result.ok) return expect.unreachable('the file was read');
  expect(result.error.code).toBe(NOTHING_CHANGED.code);
  expect(result.error.message).toMatch(NOTHING_CHANGED.message);
  return result.error.message;
};

test('what is written is read again, whatever it says', () => {
  const hostile = campaign(2, 'Zoë “</script>” 名前', {
    fields: ['attribute:plan.size', 'note'],
    defaults: { ...fair.defaults, note: '{date}\n=1+1\u2028', attributes: { constructor: 'x' } },
  });
  expect(readCampaignFile(writeCampaignFile([fair, hostile]))).toEqual({
    ok: true,
    value: [fair, hostile],
  });
});

test('an untouched standard campaign is not handed round', () => {
  expect(JSON.parse(writeCampaignFile([STANDARD_CAMPAIGN]))).toMatchObject({ campaigns: [] });
  const changed = { ...STANDARD_CAMPAIGN, name: 'Everyday' };
  expect(JSON.parse(writeCampaignFile([changed]))).toMatchObject({ campaigns: [changed] });
});

test('what a file says twice is read once, and what it requires shows', () => {
  const doubled = campaign(1, 'Fair', { fields: ['name', 'name'], required: ['email', 'email'] });
  expect(readCampaignFile(file({ campaigns: [doubled] }))).toMatchObject({
    value: [{ fields: ['name', 'email'], required: ['email'] }],
  });
});

describe('a file from outside', () => {
  test.each([
    ['nothing', '', /no file of Galena/],
    ['no JSON', '{"galena":', /no file of Galena/],
    ['a list', '[]', /no file of Galena/],
    ['another file of somebody else', '{"name":"x"}', /no file of Galena/],
    ['a deep hole', '['.repeat(500_000), /no file of Galena/],
    ['a later version', file({ version: 2 }), /another version/],
    ['something more', file({ more: 1 }), /more than campaigns/],
    ['no campaigns', file({ campaigns: {} }), /at most 200/],
    ['more than 200', file({ campaigns: Array(201).fill(fair) }), /at most 200/],
    [
      'an unknown key',
      file({ campaigns: [fair, { ...fair, role: 'user' }] }),
      /Campaign 2 .*read\./,
    ],
    [
      'an unknown field',
      file({ campaigns: [campaign(1, 'A', { fields: ['x' as 'name'] })] }),
      /Campaign 1 .*\(fields\.0\)/,
    ],
    ['a bad id', file({ campaigns: [{ ...fair, id: '../x' }] }), /\(id\)/],
    [
      'a name that turns our words around',
      file({
        campaigns: [{ ...fair, defaults: { ...fair.defaults, attributes: { '\u202ea': 7 } } }],
      }),
      /\(defaults\.attributes\.a\)/,
    ],
    ['no name', file({ campaigns: [{ ...fair, name: ' ' }] }), /\(name\)/],
    ['two of one name', file({ campaigns: [fair, campaign(2, 'FAIR')] }), /two campaigns named/],
    ['too much text', file({ campaigns: [], pad: 'x'.repeat(1_000_000) }), /too large/],
  ])('with %s is refused', (_name, text, words) => {
    expect(refusalOf(text)).toMatch(words);
  });

  test('cannot reach the prototype of anything', () => {
    const attributes = '{"__proto__":"x","constructor":"y"}';
    const text = file({}).replace('"attributes":{}', `"attributes":${attributes}`);
    readCampaignFile(text);
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('is read or refused, and never throws', () => {
    const part = fc.oneof(fc.anything(), fc.constant(fair), fc.constant([fair]));
    const near = fc.record({ galena: fc.constant('campaigns'), version: part, campaigns: part });
    const text = fc.oneof(
      fc.string({ maxLength: 2_000 }),
      fc.json(),
      near.map((value) =>
        JSON.stringify(value, (_key, held) => (typeof held === 'bigint' ? String(held) : held)),
      ),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        const result = readCampaignFile(hostile);
        if (!result.ok) expect(result.error.code).toBe(NOTHING_CHANGED.code);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a campaign of the file', () => {
  const newId = () => idOf(99);
  const merge = (incoming: readonly Campaign[], present: readonly Campaign[] = [fair]) =>
    mergeCampaigns([STANDARD_CAMPAIGN, ...present], incoming, newId);

  test('is added where both its id and its name are free', () => {
    const incoming = campaign(2, 'Phone list');
    expect(merge([incoming])).toEqual({ puts: [incoming], added: 1, changed: 0 });
  });

  test('takes the place of the one with its id and name', () => {
    const incoming = campaign(1, 'FAIR', { required: ['email'] });
    expect(merge([incoming])).toEqual({ puts: [incoming], added: 0, changed: 1 });
  });

  test('takes the place of the one with its name, under the id that it has here', () => {
    const incoming = campaign(5, 'fair', { required: ['email'] });
    expect(merge([incoming])).toEqual({
      puts: [{ ...incoming, id: idOf(1) }],
      added: 0,
      changed: 1,
    });
  });

  test('gets a new id where its own is taken by one of another name', () => {
    const incoming = campaign(1, 'Phone list');
    expect(merge([incoming])).toEqual({
      puts: [{ ...incoming, id: idOf(99) }],
      added: 1,
      changed: 0,
    });
  });

  test('shares its id with no other of the file', () => {
    const { puts } = merge([campaign(3, 'A'), campaign(3, 'B')]);
    expect(puts.map(({ id }) => id)).toEqual([idOf(3), idOf(99)]);
  });

  test('that says what is here already changes nothing', () => {
    expect(merge([fair])).toEqual({ puts: [], added: 0, changed: 0 });
  });
});
