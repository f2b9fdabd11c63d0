import { expect, test } from 'vitest';
import { findOption, leftOutHint, optionLabel, optionProblem } from './list-options.ts';

const options = [' Enterprise', 'Small', 'small business', 'Big', 'BIG', 'Café'];

test.each([
  [' Enterprise', ' Enterprise'],
  ['Enterprise', ' Enterprise'],
  ['enterprise ', ' Enterprise'],
  ['SMALL', 'Small'],
  ['Small  Business', 'small business'],
  ['Cafe\u0301', 'Café'],
  ['Big', 'Big'],
  ['BIG', 'BIG'],
  ['big', null],
  ['Smal', null],
  ['', null],
])('“%s” means the option %j', (text, option) => {
  expect(findOption(text, { options })).toBe(option);
});

test('an option that looks like another is told from it', () => {
  expect(optionLabel('Enterprise')).toBe('Enterprise');
  expect(optionLabel(' Enterprise')).toBe('“\u00a0Enterprise”');
  expect(optionLabel('two  blanks')).toBe('“two\u00a0\u00a0blanks”');
});

test('what is not offered any more is told, unless the list is longer than is known', () => {
  expect(optionProblem('Gold', { options })).toMatch(/“Gold”\u2069 is not offered any more/);
  expect(optionProblem('Enterprise', { options })).not.toBeNull();
  expect(optionProblem('Small', { options })).toBeNull();
  expect(optionProblem('', { options })).toBeNull();
  expect(optionProblem('Gold', { options, leftOut: 1 })).toBeNull();
});

test('what is left out is said', () => {
  expect(leftOutHint({ options })).toBeNull();
  expect(leftOutHint({ options, leftOut: 112 })).toMatch(/^6 of 118 options/);
});
