import { PASTED_FIELDS, type PastedField } from '../../../../preload/contract/lead-fields.ts';

/** The field at this path of the form if a paste may fill it, or null. */
export const targetAt = (path: string): PastedField | null =>
  PASTED_FIELDS.find((field) => field === path) ?? null;
