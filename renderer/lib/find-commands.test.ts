import { expect, test } from 'vitest';
import { COMMANDS } from './command-list.ts';
import type { Command } from './commands.ts';
import { findCommands } from './find-commands.ts';

const all: readonly Command[] = Object.values(COMMANDS).map((info) => ({ ...info, run: () => {} }));
const find = (text: string, recent: readonly string[] = []) =>
  findCommands(all, text, recent).map(({ title }) => title);

test('a word’s beginning comes before a part of a word, and that before letters in order', () => {
  expect(find('hist')).toEqual(['History', 'Search the history']);
  expect(find('search')[0]).toBe('Search the history');
  expect(find('out')[0]).toBe('Outbox');
  expect(find('kc')).toContain('Create and keep company');
});

test('every word has to fit, in any order', () => {
  expect(find('keep create')).toEqual(['Create and keep company']);
  expect(find('keep outbox')).toEqual([]);
});

test('a group’s name finds what is in it', () => {
  expect(find('go to')).toHaveLength(8);
});

test('without a word, what was run last comes first', () => {
  expect(find('', ['outbox', 'help']).slice(0, 3)).toEqual([
    'Outbox',
    'Keyboard shortcuts',
    'Create lead',
  ]);
});

test('a campaign is found as people write its name', () => {
  const run = () => {};
  const fair = { id: 'fair', title: 'Campaign: Köln – Straße', group: 'Lead', keys: [], run };
  for (const text of ['koln', 'KÖLN strasse', 'Ｋｏｌｎ', 'strasse koln']) {
    expect(findCommands([...all, fair], text, [])[0]).toBe(fair);
  }
});
