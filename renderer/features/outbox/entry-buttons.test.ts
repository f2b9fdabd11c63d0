import { expect, test } from 'vitest';
import { ENTRY_ACTIONS } from '../../../preload/contract/entry.ts';
import { sampleEntry, sampleStates } from '../../testing/samples.ts';
import { entryButtons } from './entry-buttons.ts';

test('the buttons are what main says, in its order', () => {
  const entry = { ...sampleEntry({ number: 1 }), actions: [...ENTRY_ACTIONS].toReversed() };
  const buttons = entryButtons(entry);
  expect(buttons.map(({ action }) => action)).toEqual(entry.actions);
  expect(entryButtons({ ...entry, actions: [] })).toEqual([]);
});

test('editing a held lead takes it back', () => {
  const held = sampleEntry({ number: 1, state: sampleStates.held });
  const edit = entryButtons(held).find(({ label }) => label === 'Edit');
  expect(edit?.action).toBe('undo');
});
