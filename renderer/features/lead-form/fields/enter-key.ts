import { isComposing } from '../../../lib/key-combo.ts';

/** Enter without the modifier keys that make it a submit. */
export const isEnterAlone = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !isComposing(event);

const FIELDS = 'input, select';
/** The elements that Enter can move to. In a `textarea` Enter makes a line; only Tab leaves it. */
const STOPS = `${FIELDS}, textarea, [data-enter-end]`;

/** Enter moves from a field to the next field, and from the last field to the main button. */
export const moveOnEnter = (event: KeyboardEvent, form: HTMLFormElement): void => {
  const { target } = event;
  if (!isEnterAlone(event)) return;
  if (!(target instanceof HTMLElement) || !target.matches(FIELDS)) return;
  event.preventDefault();
  const fields = [...form.querySelectorAll<HTMLElement>(STOPS)];
  const step = event.shiftKey ? -1 : 1;
  fields[fields.indexOf(target) + step]?.focus();
};
