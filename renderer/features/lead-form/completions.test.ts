import { expect, test } from 'vitest';
import { completeTags, completeText } from './completions.ts';

const companies = ['Acme', 'Acme Tools', 'Oceania'];
const tags = ['Fair 2026', 'fair price', 'Hot lead'];

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

test.each([
  ['fa', ['Fair 2026', 'fair price']],
  ['Hot lead, fa', ['Hot lead, Fair 2026', 'Hot lead, fair price']],
  ['fair 2026,fa', ['fair 2026,fair price']],
  ['fair 2026, ', []],
])('the tags “%s” may go on as %j', (line, expected) => {
  expect(completeTags(line, tags)).toEqual(expected);
});

test('of very many at most twenty are offered', () => {
  const many = Array.from({ length: 1_000 }, (_, number) => `Company ${number}`);
  expect(completeText('comp', many)).toHaveLength(20);
});
