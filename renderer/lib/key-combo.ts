/** A key and the modifier keys that are held with it: `{ key: 'k', mod: true }`. */
export type KeyCombo = {
  /** The character that the key types, or the key's name: `k`, `1`, `?`, `Enter`. */
  readonly key: string;
  /** Command on a Mac, Control elsewhere. */
  readonly mod?: true;
  readonly shift?: true;
};

export const isMac = (): boolean => navigator.userAgent.includes('Mac OS');

/** Whether an input method composes text and needs the key. Older ones report key code 229. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;

/** On a Mac, Control with a letter edits text, so only Command counts there. */
const isModHeld = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  isMac() && key !== 'Enter' ? metaKey && !ctrlKey : metaKey !== ctrlKey;

/** Whether a text is a letter of another script than Latin, which all combinations use. */
const isForeignLetter = (text: string): boolean =>
  /^\p{L}$/u.test(text) && !/\p{Script=Latin}/u.test(text);

/**
 * The typed character counts, so that combinations match the labels of the keyboard. On a keyboard
 * without Latin letters, or with digits behind Shift, the position of the key counts.
 */
const isKey = (event: KeyboardEvent, { key, shift }: KeyCombo): boolean => {
  const typed = event.key.toLowerCase();
  const isShifted = event.shiftKey === (shift ?? false);
  if (/^[a-z]$/.test(key)) {
    const isThere = isForeignLetter(typed) && event.code === `Key${key.toUpperCase()}`;
    return isShifted && (typed === key || isThere);
  }
  if (/^\d$/.test(key)) return typed === key || (isShifted && event.code === `Digit${key}`);
  // Keyboards differ in which signs need Shift.
  return typed === key.toLowerCase() && (key.length === 1 || isShifted);
};

/** Whether the event is the combination. No combination has Alt or AltGr. */
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

/** The labels of the keys, one by one. */
export const formatKeys = ({ key, mod, shift }: KeyCombo): readonly string[] => {
  const held = isMac()
    ? [shift ? '⇧' : '', mod ? '⌘' : '']
    : [mod ? 'Ctrl' : '', shift ? 'Shift' : ''];
  const cap = isMac() && key === 'Enter' ? '↩' : (CAPS[key] ?? nameKey(key));
  return [...held.filter((each) => each !== ''), cap];
};

/** The names of the keys for a screen reader. */
export const speakKeys = ({ key, mod, shift }: KeyCombo): string =>
  [
    ...(mod ? [isMac() ? 'Command' : 'Control'] : []),
    ...(shift ? ['Shift'] : []),
    SPOKEN[key] ?? nameKey(key),
  ].join('+');
