import { flushSync } from 'react-dom';
import { eraseAtCursor, insertAtCursor, moveFocus } from '../fields/at-cursor.ts';
import { isEnterAlone } from '../fields/enter-key.ts';

/** One thing that the rep typed: text, or a key that does something else. */
export type Typed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'key'; readonly key: Readonly<KeyboardEventInit> };

const replayText = (text: string): void => {
  const target = document.activeElement;
  if (target instanceof HTMLButtonElement && text === ' ') target.click();
  else insertAtCursor(text);
};

/** Enter makes a line where there can be several. */
const insertLine = (): void => {
  if (document.activeElement instanceof HTMLTextAreaElement) insertAtCursor('\n');
};

/** What the page itself does for a key that nobody had another use for. */
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

/** Does what the rep did, where the cursor stands now. */
export const replay = (typed: Typed): void => {
  // Rendered at once: what is typed next may be meant for a field that this one brings.
  flushSync(() => (typed.kind === 'text' ? replayText(typed.text) : replayKey(typed.key)));
};

const asText = (typed: Typed): string => {
  if (typed.kind === 'text') return typed.text;
  const { key = '', ctrlKey, metaKey } = typed.key;
  if (key === 'Enter' && (ctrlKey || metaKey)) return '; ';
  if (key === 'Enter' || key === 'Tab') return ', ';
  return [...key].length === 1 && !ctrlKey && !metaKey ? key : '';
};

/** What was typed in one line: its fields parted by commas, its leads by semicolons. */
export const joinTyped = (typed: readonly Typed[]): string =>
  typed
    .map(asText)
    .join('')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
