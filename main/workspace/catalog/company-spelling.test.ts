import { expect, test } from 'vitest';
import { createCompanySpelling } from './company-spelling.ts';

const companies = ['Acme GmbH', 'Müller & Söhne', 'Coca-Cola', 'ACME GMBH'].map((name, index) => ({
  id: String(index),
  name,
}));

test.each([
  ['acme  gmbh', 'Acme GmbH'],
  [' ACME GmbH', 'Acme GmbH'],
  ['Müller &amp; Söhne', 'Müller & Söhne'],
  ['Mu\u0308ller & So\u0308hne', 'Müller & Söhne'],
  ['Coca Cola', 'Coca Cola'],
  ['CocaCola', 'CocaCola'],
  ['ACME GMBH', 'ACME GMBH'],
  ['Globex', 'Globex'],
])('%j is spelled %j', (typed, spelled) => {
  expect(createCompanySpelling(() => companies)(typed)).toBe(spelled);
});

test('companies that come later are known', () => {
  let now: typeof companies = [];
  const spell = createCompanySpelling(() => now);
  expect(spell('acme gmbh')).toBe('acme gmbh');
  now = companies;
  expect(spell('acme gmbh')).toBe('Acme GmbH');
});
