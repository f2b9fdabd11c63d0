import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatKeys, isCombo, type KeyCombo, speakKeys } from './key-combo.ts';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
const onMac = () =>
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Mac OS X)');

afterEach(() => void vi.restoreAllMocks());

const K: KeyCombo = { key: 'k', mod: true };
const ONE: KeyCombo = { key: '1', mod: true };
const SLASH: KeyCombo = { key: '/', mod: true };
const HELP: KeyCombo = { key: '?' };
const ENTER: KeyCombo = { key: 'Enter', mod: true };
const Z: KeyCombo = { key: 'z', mod: true };

describe('a combination is pressed', () => {
  const yes: readonly (readonly [string, KeyCombo, KeyboardEventInit])[] = [
    ['as it is written', K, { key: 'k', code: 'KeyK', ctrlKey: true }],
    ['with Caps Lock', K, { key: 'K', code: 'KeyK', ctrlKey: true }],
    ['where the layout has its letter', K, { key: 'k', code: 'KeyV', ctrlKey: true }],
    ['by its place on a Cyrillic layout', K, { key: 'л', code: 'KeyK', ctrlKey: true }],
    ['by its place on a Greek layout', K, { key: 'κ', code: 'KeyK', ctrlKey: true }],
    ['by the digit’s place on AZERTY', ONE, { key: '&', code: 'Digit1', ctrlKey: true }],
    ['with Shift on AZERTY', ONE, { key: '1', code: 'Digit1', ctrlKey: true, shiftKey: true }],
    ['on the digits’ own block', ONE, { key: '1', code: 'Numpad1', ctrlKey: true }],
    ['with Shift on QWERTZ', SLASH, { key: '/', code: 'Digit7', ctrlKey: true, shiftKey: true }],
    ['as a sign', HELP, { key: '?', code: 'Slash', shiftKey: true }],
    ['with the other of Ctrl and Cmd', ENTER, { key: 'Enter', metaKey: true }],
  ];
  test.each(yes)('%s', (_how, combo, init) => expect(isCombo(press(init), combo)).toBe(true));
});

describe('a combination is not pressed', () => {
  const no: readonly (readonly [string, KeyCombo, KeyboardEventInit])[] = [
    ['without Ctrl', K, { key: 'k', code: 'KeyK' }],
    ['with Shift', K, { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }],
    ['with Alt', K, { key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }],
    ['by AltGr, which is Ctrl and Alt', SLASH, { key: '/', ctrlKey: true, altKey: true }],
    ['with both Ctrl and Cmd', K, { key: 'k', ctrlKey: true, metaKey: true }],
    ['where Dvorak has a sign', Z, { key: ';', code: 'KeyZ', ctrlKey: true }],
    ['where bépo has a Latin letter', Z, { key: 'à', code: 'KeyZ', ctrlKey: true }],
    ['where another sign stands', SLASH, { key: '-', code: 'Slash', ctrlKey: true }],
    ['by a sign above the digit', ONE, { key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }],
    ['by a sign that goes with Ctrl', HELP, { key: '?', ctrlKey: true }],
    ['while an input method composes', K, { key: 'k', ctrlKey: true, isComposing: true }],
    ['while an older one does', K, { key: 'k', ctrlKey: true, keyCode: 229 }],
  ];
  test.each(no)('%s', (_how, combo, init) => expect(isCombo(press(init), combo)).toBe(false));
});

test('on a Mac Cmd is held, and Ctrl with a letter is left to the text', () => {
  onMac();
  expect(isCombo(press({ key: 'k', metaKey: true }), K)).toBe(true);
  expect(isCombo(press({ key: 'k', ctrlKey: true }), K)).toBe(false);
  expect(isCombo(press({ key: 'Enter', ctrlKey: true }), ENTER)).toBe(true);
});

test('keys are named as they are printed, and read aloud as words', () => {
  const both: KeyCombo = { key: 'Enter', mod: true, shift: true };
  expect(formatKeys(both)).toEqual(['Ctrl', 'Shift', 'Enter']);
  expect(formatKeys(K)).toEqual(['Ctrl', 'K']);
  expect([speakKeys(both), speakKeys(HELP)]).toEqual(['Control+Shift+Enter', 'Question mark']);
  onMac();
  expect(formatKeys(both)).toEqual(['⇧', '⌘', '↩']);
  expect(speakKeys(both)).toBe('Command+Shift+Enter');
});
