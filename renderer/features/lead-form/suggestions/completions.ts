/** Completions offered at once; more would not be looked through. */
const MOST = 20;

const startsAlike = (option: string, typed: string): boolean =>
  option.length > typed.length && option.toLowerCase().startsWith(typed.toLowerCase());

/** What the workspace has that begins like the text, written as the workspace writes it. */
export const completeText = (typed: string, options: readonly string[]): readonly string[] =>
  typed.trim() === '' ? [] : options.filter((option) => startsAlike(option, typed)).slice(0, MOST);
