import type { PastedField } from '../../../preload/contract/lead-fields.ts';

/** One hand-made paste with what a person reads in it. A field absent here must be absent in the answer. */
export type PasteSample = {
  readonly id: string;
  readonly country: string;
  readonly format: 'signature' | 'vcard' | 'mailto' | 'row' | 'profile' | 'line';
  readonly text: string;
  readonly defaultCountry: string | null;
  readonly expect: { readonly [Field in PastedField]?: string };
  /** What is equally right; null: leaving the field out is. */
  readonly alternatives?: { readonly [Field in PastedField]?: readonly (string | null)[] };
};
