import { optionLabel } from '../../preload/contract/list-options.ts';

/** A list's options as choices. A chosen value that is no option any more stays, marked. */
export const listChoices = (
  { options }: { readonly options: readonly string[] },
  value: string,
) => [
  ...(value === '' || options.includes(value)
    ? []
    : [{ value, label: `${optionLabel(value)} (not offered)` }]),
  ...options.map((option) => ({ value: option, label: optionLabel(option) })),
];
