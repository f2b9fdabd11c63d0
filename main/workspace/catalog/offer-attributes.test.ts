import { expect, test } from 'vitest';
import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import { offerAttributes } from './offer-attributes.ts';

const info = (name: string, label: string): AttributeInfo => ({
  name,
  label,
  description: null,
  type: 'text',
  options: [],
});

const labels = (...attributes: AttributeInfo[]) =>
  offerAttributes(attributes).map(({ label }) => label);

test('two that would look the same have their names beside their labels', () => {
  expect(
    labels(
      info('plan', 'Plan'),
      info('plan_2024', 'Plan'),
      info('old_plan', ' plan '),
      info('seats', 'Seats'),
    ),
  ).toEqual(['Plan (plan)', 'Plan (plan_2024)', ' plan  (old_plan)', 'Seats']);
});

test('one that is labelled as a field of every lead has its name beside it too', () => {
  expect(labels(info('alias', 'Name'), info('work_mail', 'EMAIL'), info('topics', 'Tags'))).toEqual(
    ['Name (alias)', 'EMAIL (work_mail)', 'Tags (topics)'],
  );
});

test('one that is called as a field of every lead is told from it', () => {
  expect(labels(info('Email', 'Email'), info('company', ''))).toEqual([
    'Email (custom attribute)',
    'company (custom attribute)',
  ]);
});

test('one whose label is its name is not called so twice', () => {
  expect(labels(info('plan', 'plan'), info('other', 'Plan'))).toEqual(['plan', 'Plan (other)']);
  expect(labels(info('plan', ''))).toEqual(['plan']);
});

test('what could not be sent is not offered', () => {
  const names = [
    'plan.size',
    '$plan',
    'a$b',
    'x'.repeat(191),
    ' plan',
    'plan ',
    '\u200b',
    'galena_ref',
    '__proto__',
  ];
  expect(labels(...names.map((name) => info(name, name)))).toEqual([]);
});

test.each(['constructor', 'toString', 'hasOwnProperty', 'x'.repeat(190), 'größe_€', 'a-b c_d'])(
  'the name “%s” is one like any other',
  (name) => {
    expect(labels(info(name, 'Label'))).toEqual(['Label']);
  },
);
