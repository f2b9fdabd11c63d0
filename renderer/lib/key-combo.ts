/** A key and what is held with it, as it is written down: `{ key: 'k', mod: true }`. */
export type KeyCombo = {
  /** What the key types by itself, or its name: `k`, `1`, `?`, `Enter`. */
  readonly key: string;
  /** Command on a Mac, Control elsewhere. */
  readonly mod?: true;
  readonly shift?: true;
};

export const isMac = (): boolean => navigator.userAgent.includes('Mac OS');

/** Keys while an input method composes belong to the input method; 229 is how older ones say so. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;

/** On a Mac, Control and a letter edit the text under the cursor. */
const isModHeld = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  isMac() && key !== 'Enter' ? metaKey && !ctrlKey : metaKey !== ctrlKey;

/** A letter of a script in which no combination is written. */
const isForeignLetter = (text: string): boolean =>
  /^\p{L}$/u.test(text) && !/\p{Script=Latin}/u.test(text);

/**
 * What the key types counts, so that combinations are where the keyboard's labels say. Where a keyboard
 * types no Latin letters, or no digits without Shift, the key's place counts.
 */
const isKey = (event: KeyboardEvent, { key, shift }: KeyCombo): boolean => {
  const typed = event.key.toLowerCase();
  const isShifted = event.shiftKey === (shift ?? false);
  if (/^[a-z]$/.test(key)) {
    const isThere = isForeignLetter(typed) && event.code === `Key${key.toUpperCase()}`;
    return isShifted && (typed === key || isThere);
  }
  if (/^\d$/.test(key)) return typed === key || (isShifted && event.code === `Digit${key}`);
  // Which signs need Shift differs from keyboard to keyboard.
  return typed === key.toLowerCase() && (key.length === 1 || isShifted);
};

/** Whether this is the combination. With Alt, and so with AltGr, it is always another one. */
export const isCombo = (event: KeyboardEvent, combo: KeyCombo): boolean => {
  if (event.altKey || isComposing(event)) return false;
  const isHeldRight = combo.mod ? isModHeld(event) : !event.ctrlKey && !event.metaKey;
  return isHeldRight && isKey(event, combo);
};

type Caps = Readonly<Record<string, string>>;

const CAPS: Caps = {
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

const SPOKEN: Caps = {
  ArrowRight: 'Right arrow',
  ArrowUp: 'Up arrow',
  ArrowDown: 'Down arrow',
  '?': 'Question mark',
  '/': 'Slash',
  '.': 'Full stop',
};

const nameKey = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

/** What is printed on the keys, one by one. */
export const formatKeys = ({ key, mod, shift }: KeyCombo): readonly string[] => {
  const held = isMac()
    ? [shift ? '⇧' : '', mod ? '⌘' : '']
    : [mod ? 'Ctrl' : '', shift ? 'Shift' : ''];
  const cap = isMac() && key === 'Enter' ? '↩' : (CAPS[key] ?? nameKey(key));
  return [...held.filter((each) => each !== ''), cap];
};

/** The same, to be read aloud. */
export const speakKeys = ({ key, mod, shift }: KeyCombo): string =>
  [
    ...(mod ? [isMac() ? 'Command' : 'Control'] : []),
    ...(shift ? ['Shift'] : []),
    SPOKEN[key] ?? nameKey(key),
  ].join('+');
