import { isComposing } from '../../../lib/key-combo.ts';

/** Enter without the keys that make a submit of it. */
export const isEnterAlone = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !isComposing(event);

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
