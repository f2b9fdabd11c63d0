import { expect, test } from 'vitest';
import { isTitled, titlesIn } from './titles.ts';

test('titles are found however the test is written', () => {
  const source = `
    test('a plain one', () => {});
    test("one with a ‘quote’ and a \\"mark\\"", () => {});
    test.each([1, 2])('row %i', () => {});
    test.each([
      ['a'],
    ] as const)(
      '%s on its own line',
      () => {},
    );
    test(\`of a template \${name}\`, () => {});
    describe('no test', () => expect(look('no test either')).toBe('x'));
  `;
  expect(titlesIn(source)).toEqual([
    'a plain one',
    'one with a ‘quote’ and a "mark"',
    'row %i',
    '%s on its own line',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a source
    'of a template ${name}',
  ]);
});

test.each([
  ['a (plain) one?', 'a (plain) one?', true],
  ['a (plain) one?', 'a plain one', false],
  ['%s is refused', '/../secret is refused', true],
  ['%s is refused', 'two\nlines is refused', true],
  ['%s is refused', 'it is refused twice', false],
  ['the page cannot be left by $how', 'the page cannot be left by a form', true],
])('the title %j is that of %j: %s', (title, actual, expected) => {
  expect(isTitled(actual, title)).toBe(expected);
});
