import { PASTED_FIELDS, type PastedField } from '../../../../preload/contract/lead-fields.ts';

/** What a paste may fill at this place of the form; null: nothing. */
export const targetAt = (path: string): PastedField | null =>
  PASTED_FIELDS.find((field) => field === path) ?? null;
