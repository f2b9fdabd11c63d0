import { expect, test } from 'vitest';
import type { AttributeInfo } from '../../../../preload/contract/catalog.ts';
import { isUnknownName, meantName, nameWarning } from './attribute-names.ts';

const info = (name: string, label = name): AttributeInfo => ({
  name,
  label,
  description: null,
  type: 'text',
  options: [],
});
const catalog = {
  attributes: [info('job_title'), info('team_mates', 'Employees'), info('constructor')],
  readAt: 1,
};

test.each([
  ['job_titel', 'job_title'],
  ['job_tilte', 'job_title'],
  ['jobtitle', 'job_title'],
  ['Job Title', 'job_title'],
  ['job-title', 'job_title'],
  ['job_titl', 'job_title'],
  ['job_titlee', 'job_title'],
  ['employees', 'team_mates'],
  ['job', null],
  ['toString', null],
  ['job_title', null],
  ['constructor', null],
  ['', null],
])('“%s” may mean %j', (typed, meant) => {
  expect(meantName(typed, catalog)).toBe(meant);
});

test('a name that the workspace does not have is told, with what becomes of it', () => {
  expect(nameWarning('job_titel', catalog, true)).toBe(
    'The workspace has no attribute \u2068“job_titel”\u2069: Intercom would make a new one. Did you mean \u2068“job_title”\u2069?',
  );
  expect(nameWarning('toString', catalog, false)).toBe(
    'The workspace has no attribute \u2068“toString”\u2069: Intercom refuses it.',
  );
  expect(nameWarning('job_title', catalog, true)).toBeNull();
  expect(nameWarning('', catalog, true)).toBeNull();
});

test('nothing is told of a workspace that was never read', () => {
  expect(isUnknownName('job_titel', { attributes: [], readAt: null })).toBe(false);
  expect(isUnknownName('job_titel', { attributes: [], readAt: 1 })).toBe(true);
});
