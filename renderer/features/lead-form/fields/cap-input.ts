import { cutText } from '../../../../preload/contract/cut-text.ts';
import { MAX_FIELD_LENGTH } from '../../../../preload/contract/lead.ts';

/** Cuts a text to the length that a field holds. */
export const capText = (text: string, length = MAX_FIELD_LENGTH): string => cutText(text, length);

export const CAPPED_MESSAGE = `Cut to ${MAX_FIELD_LENGTH.toLocaleString('en')} characters, which is all that a field holds.`;

/** Whether an input has more text than a field holds. */
export const isOverfull = (input: HTMLInputElement): boolean =>
  input.value.length > MAX_FIELD_LENGTH;
