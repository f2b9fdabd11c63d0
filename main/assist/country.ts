import { countrySchema } from '../../preload/contract/status.ts';

/** A country code as an operating system gives it; null if the text is no country code. */
export const readCountry = (text: string): string | null =>
  countrySchema.safeParse(text.toUpperCase()).data ?? null;
