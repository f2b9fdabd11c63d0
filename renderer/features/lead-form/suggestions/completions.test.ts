import { expect, test } from 'vitest';
import { completeText } from './completions.ts';

const companies = ['Acme', 'Acme Tools', 'Oceania'];

test.each([
  ['', []],
  [' ', []],
  ['ac', ['Acme', 'Acme Tools']],
  ['Acme', ['Acme Tools']],
  ['acme tools', []],
  ['x', []],
])('“%s” may go on as %j', (typed, expected) => {
  expect(completeText(typed, companies)).toEqual(expected);
});

test('of very many at most twenty are offered', () => {
  const many = Array.from({ length: 1_000 }, (_, number) => `Company ${number}`);
  expect(completeText('comp', many)).toHaveLength(20);
});
