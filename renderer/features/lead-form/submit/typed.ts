import { flushSync } from 'react-dom';
import { eraseAtCursor, insertAtCursor, moveFocus } from '../fields/at-cursor.ts';
import { isEnterAlone } from '../fields/enter-key.ts';

/** One input of the rep: a text, or a key with another effect. */
export type Typed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'key'; readonly key: Readonly<KeyboardEventInit> };

const replayText = (text: string): void => {
  const target = document.activeElement;
  if (target instanceof HTMLButtonElement && text === ' ') target.click();
  else insertAtCursor(text);
};

/** Enter makes a new line in a field with several lines. */
const insertLine = (): void => {
  if (document.activeElement instanceof HTMLTextAreaElement) insertAtCursor('\n');
};

/** Does the browser's default action for a key that no listener handled. */
const actByDefault = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): void => {
  if (key === 'Tab') moveFocus(shiftKey ? -1 : 1);
  else if (key === 'Backspace') eraseAtCursor(-1);
  else if (key === 'Delete') eraseAtCursor(1);
  else if (key === 'Enter' && !ctrlKey && !metaKey) insertLine();
  else if ([...key].length === 1 && !ctrlKey && !metaKey) replayText(key);
};

const replayKey = (init: KeyboardEventInit): void => {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
  if (target instanceof HTMLButtonElement && isEnterAlone(event)) target.click();
  else if (target.dispatchEvent(event)) actByDefault(event);
};

/** Repeats an input of the rep at the current cursor. */
export const replay = (typed: Typed): void => {
  // Renders at once, because the next input may be for a field that this input adds.
  flushSync(() => (typed.kind === 'text' ? replayText(typed.text) : replayKey(typed.key)));
};

const asText = (typed: Typed): string => {
  if (typed.kind === 'text') return typed.text;
  const { key = '', ctrlKey, metaKey } = typed.key;
  if (key === 'Enter' && (ctrlKey || metaKey)) return '; ';
  if (key === 'Enter' || key === 'Tab') return ', ';
  return [...key].length === 1 && !ctrlKey && !metaKey ? key : '';
};

/** The inputs as one line: commas separate fields, and semicolons separate leads. */
export const joinTyped = (typed: readonly Typed[]): string =>
  typed
    .map(asText)
    .join('')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
