import { expect, test } from 'vitest';
import { isGreen, judge } from './judge.ts';
import type { TestResult } from './reports.ts';

const named = { file: 'main/x.test.ts', title: '%s is refused' };
const result = (changes: Partial<TestResult>): TestResult => ({
  file: named.file,
  title: 'a file is refused',
  status: 'passed',
  messages: [],
  ...changes,
});
const red = result({ status: 'failed', messages: ['AssertionError: expected 1 to be 2'] });

test('a wall is seen where its own test fails in an expectation', () => {
  expect(judge(named, [result({}), red], '')).toEqual({ kind: 'seen' });
});

test('a wall survives where its test passes, whatever becomes of others', () => {
  const others = [
    { ...red, title: 'another test' },
    { ...red, file: 'main/y.test.ts' },
  ];
  expect(judge(named, [result({}), ...others], '')).toEqual({ kind: 'survived' });
});

test('a test that breaks for another reason proves nothing', () => {
  const broken = result({ status: 'failed', messages: ['TypeError: x is not a function\n  at y'] });
  expect(judge(named, [broken], '')).toEqual({
    kind: 'unclear',
    why: 'failed for another reason: TypeError: x is not a function',
  });
});

test('a test that did not run proves nothing', () => {
  const why = 'did not run: SyntaxError in main/x.ts';
  for (const results of [[], [result({ status: 'skipped' })]]) {
    expect(judge(named, results, '\nSyntaxError in main/x.ts\n')).toEqual({ kind: 'unclear', why });
  }
});

test('a test is green when it ran and all of its rows passed', () => {
  expect(isGreen(named, [result({}), result({ status: 'skipped' })])).toBe(true);
  expect(isGreen(named, [result({}), red])).toBe(false);
  expect(isGreen(named, [])).toBe(false);
});
