import { MAX_FIELD_LENGTH } from '../../../preload/contract/lead.ts';
import { cutText } from '../../lib/cut-text.ts';

/** Cuts text to what a field holds. */
export const capText = (text: string, length = MAX_FIELD_LENGTH): string => cutText(text, length);

export const CAPPED_MESSAGE = `Cut to ${MAX_FIELD_LENGTH.toLocaleString('en')} characters, which is all that a field holds.`;

/** Caps what stands in an input; true if there was too much. */
export const capInput = (input: HTMLInputElement): boolean => {
  if (input.value.length <= MAX_FIELD_LENGTH) return false;
  input.value = capText(input.value);
  return true;
};
