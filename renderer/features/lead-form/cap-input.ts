import { MAX_FIELD_LENGTH } from '../../../preload/contract/lead.ts';

/** Cuts text to what a field holds, never through the middle of a character. */
export const capText = (text: string): string => {
  if (text.length <= MAX_FIELD_LENGTH) return text;
  const cut = text.slice(0, MAX_FIELD_LENGTH);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
};

export const CAPPED_MESSAGE = `Cut to ${MAX_FIELD_LENGTH.toLocaleString('en')} characters, which is all that a field holds.`;

/** Caps what stands in an input; true if there was too much. */
export const capInput = (input: HTMLInputElement): boolean => {
  if (input.value.length <= MAX_FIELD_LENGTH) return false;
  input.value = capText(input.value);
  return true;
};
