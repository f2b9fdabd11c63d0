/** Enter while an input method composes belongs to the input method; 229 is how older ones say so. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;

/** Ctrl+Enter or Cmd+Enter, once per press. */
export const isSubmitKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && !isComposing(event);

/** Enter without the keys that make a submit of it. */
export const isEnterAlone = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !isComposing(event);

/** Ctrl+J or Cmd+J: the next campaign. */
export const isCampaignKey = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'j' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  !event.repeat;

/** Ctrl+Z or Cmd+Z; with Shift it means the opposite. */
export const isUndoKey = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  !event.repeat;

const FIELDS = 'input, select';
/** Where Enter leads to, and where it makes a line: only Tab leads on from there. */
const STOPS = `${FIELDS}, textarea, [data-enter-end]`;

/** Enter in a field goes on to the next field, or to the form's main button after the last one. */
export const moveOnEnter = (event: KeyboardEvent, form: HTMLFormElement): void => {
  const { target } = event;
  if (!isEnterAlone(event)) return;
  if (!(target instanceof HTMLElement) || !target.matches(FIELDS)) return;
  event.preventDefault();
  const fields = [...form.querySelectorAll<HTMLElement>(STOPS)];
  const step = event.shiftKey ? -1 : 1;
  fields[fields.indexOf(target) + step]?.focus();
};
