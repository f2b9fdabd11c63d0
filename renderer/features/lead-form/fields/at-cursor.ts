/** Does at the cursor what a key does there. */

const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search', 'email', 'tel', 'url']);

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export const isTextInput = (target: EventTarget | null): target is TextControl =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && TEXT_TYPES.has(target.type));

const replaceRange = (input: TextControl, text: string, start: number, end: number): void => {
  input.setRangeText(text, start, end, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Inserts text into the focused input, as if the rep had typed it. */
export const insertAtCursor = (text: string): void => {
  const input = document.activeElement;
  if (!isTextInput(input)) return;
  const end = input.value.length;
  const line = input instanceof HTMLTextAreaElement ? text : text.replace(/[\r\n]+/g, ' ');
  replaceRange(input, line, input.selectionStart ?? end, input.selectionEnd ?? end);
};

/** Deletes the selection, else the character before (-1) or after (1) the cursor. */
export const eraseAtCursor = (step: -1 | 1): void => {
  const input = document.activeElement;
  if (!isTextInput(input)) return;
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  const before = [...input.value.slice(0, start)].at(-1)?.length ?? 0;
  const behind = [...input.value.slice(start)][0]?.length ?? 0;
  if (start !== end) replaceRange(input, '', start, end);
  else if (step === -1) replaceRange(input, '', start - before, start);
  else replaceRange(input, '', start, start + behind);
};

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/** Moves the focus as Tab does (1), or as Shift+Tab does (-1). */
export const moveFocus = (step: -1 | 1): void => {
  const places = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (place) => place.tabIndex >= 0 && !place.matches(':disabled'),
  );
  const { activeElement } = document;
  const from = activeElement instanceof HTMLElement ? places.indexOf(activeElement) : -1;
  const next = places[from + step] ?? null;
  next?.focus();
  if (isTextInput(next)) next.select();
};
