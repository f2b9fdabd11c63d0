import { countrySchema } from '../../preload/contract/status.ts';

/** A country as an operating system names it; null where it names none. */
export const readCountry = (text: string): string | null =>
  countrySchema.safeParse(text.toUpperCase()).data ?? null;
