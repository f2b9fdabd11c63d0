/** How many completions the field offers. Nobody looks through more. */
const MOST = 20;

const startsAlike = (option: string, typed: string): boolean =>
  option.length > typed.length && option.toLowerCase().startsWith(typed.toLowerCase());

/** The options that begin with the text, whatever its case, in the options' own spelling. */
export const completeText = (typed: string, options: readonly string[]): readonly string[] =>
  typed.trim() === '' ? [] : options.filter((option) => startsAlike(option, typed)).slice(0, MOST);
