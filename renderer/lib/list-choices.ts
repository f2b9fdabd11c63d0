import { optionLabel } from '../../preload/contract/list-options.ts';

/** A list's options as choices; what is chosen and offered no longer is one too, and says so. */
export const listChoices = (
  { options }: { readonly options: readonly string[] },
  value: string,
) => [
  ...(value === '' || options.includes(value)
    ? []
    : [{ value, label: `${optionLabel(value)} (not offered)` }]),
  ...options.map((option) => ({ value: option, label: optionLabel(option) })),
];
