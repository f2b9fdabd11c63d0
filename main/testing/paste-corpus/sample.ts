import type { PastedField } from '../../../preload/contract/lead-fields.ts';

/** A hand-made paste with what a person reads in it. A field that is missing here must be empty. */
export type PasteSample = {
  readonly id: string;
  readonly country: string;
  readonly format: 'signature' | 'vcard' | 'mailto' | 'row' | 'profile' | 'line';
  readonly text: string;
  readonly defaultCountry: string | null;
  readonly expect: { readonly [Field in PastedField]?: string };
  /** Other right values; null: leaving the field out is right too. */
  readonly alternatives?: { readonly [Field in PastedField]?: readonly (string | null)[] };
};
