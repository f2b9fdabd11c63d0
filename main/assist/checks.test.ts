import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssistRequest, Fix } from '../../preload/contract/assist.ts';
import { findFixes } from './checks.ts';

const EMPTY: AssistRequest = { name: '', email: '', phone: '', company: '' };
const fixesOf = (fields: Partial<AssistRequest>) => findFixes({ ...EMPTY, ...fields });

test('a form in order has nothing to fix', () => {
  const fields = {
    name: 'Winston Smith',
    email: 'winston.smith@acme.example',
    phone: '+4930123456',
    company: 'IBM',
  };
  expect(fixesOf(fields)).toEqual([]);
  expect(fixesOf({})).toEqual([]);
});

test('a misspelt domain is fixed and what stands before it stays', () => {
  expect(fixesOf({ email: 'Winston.Smith+news@Gmial.com' })).toEqual([
    {
      field: 'email',
      kind: 'misspelt-domain',
      message: 'Did you mean gmail.com?',
      value: 'Winston.Smith+news@gmail.com',
    },
  ]);
});

test('an address without anything before its domain has no slip yet', () => {
  expect(fixesOf({ email: '@gmial.com' })).toEqual([]);
  expect(fixesOf({ email: 'gmial.com' })).toEqual([]);
});

describe('invisible characters are found in every field', () => {
  test.each(['name', 'email', 'phone', 'company'] as const)('%s', (field) => {
    expect(fixesOf({ [field]: 'a\u200bb' })).toEqual([
      expect.objectContaining({ field, kind: 'invisible-characters', value: 'ab', isSure: true }),
    ]);
  });
});

test('a misspelt domain is found behind an invisible character', () => {
  expect(fixesOf({ email: 'ann@gm\u200bial.com' }).map(({ value }) => value)).toEqual([
    'ann@gmial.com',
    'ann@gmail.com',
  ]);
});

test('a name in capitals is written as names are', () => {
  expect(fixesOf({ name: 'LUDWIG VAN BEETHOVEN' })).toEqual([
    {
      field: 'name',
      kind: 'all-caps',
      message: 'Did you mean “Ludwig van Beethoven”?',
      value: 'Ludwig van Beethoven',
    },
  ]);
});

test.each(['IBM GMBH', 'BMW'])('a company may be all capitals: %s', (company) => {
  expect(fixesOf({ company })).toEqual([]);
});

test.each(['J.R.', 'JP', 'X', '山田 太郎', 'Winston SMITH'])('%s stays as it is', (name) => {
  expect(fixesOf({ name })).toEqual([]);
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('ABCİßΣЛ.-’ @'),
        'MC',
        '\u200b',
        '\u00a0',
        'gmial',
        '.con',
        'VAN ',
      ),
    )
    .map((parts) => parts.join('')),
);
const fields: fc.Arbitrary<AssistRequest> = fc.record({
  name: text,
  email: fc.oneof(
    text,
    fc
      .tuple(text, fc.constantFrom('gmial.com', 'web.d', 'acme.con'))
      .map((parts) => parts.join('@')),
  ),
  phone: text,
  company: text,
});

const isSame = (a: Fix) => (b: Fix) => a.field === b.field && a.kind === b.kind;

test('a fix that was taken is not offered again', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fields, (typed) => {
      for (const fix of findFixes(typed)) {
        const after = findFixes({ ...typed, [fix.field]: fix.value });
        expect(after.some(isSame(fix))).toBe(false);
      }
    }),
    { numRuns: 10_000 },
  );
});

test('taking one fix after the other comes to an end', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fields, (typed) => {
      let now = typed;
      for (let taken = 0; taken < 8; taken += 1) {
        const [fix] = findFixes(now);
        if (!fix) return;
        now = { ...now, [fix.field]: fix.value };
      }
      expect(findFixes(now)).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['<ann@acme.example>', ['ann@acme.example']],
  ['ann＠acme.example', ['ann@acme.example']],
  ['mailto:ann@acme.example', ['ann@acme.example']],
  ['“ann@gmial.com”', ['ann@gmial.com', 'ann@gmail.com']],
  ['ann@acme.example', []],
  ['Ann <ann@acme.example>', []],
])('what is written around the address in %s is put right', (email, values) => {
  const fixes = fixesOf({ email });
  expect(fixes.map(({ value }) => value)).toEqual(values);
  expect(fixes.filter(({ isSure }) => isSure).length).toBe(Math.min(values.length, 1));
});
