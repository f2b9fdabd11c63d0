/** Completions offered at once; more would not be looked through. */
const MOST = 20;

const startsAlike = (option: string, typed: string): boolean =>
  option.length > typed.length && option.toLowerCase().startsWith(typed.toLowerCase());

/** What the workspace has that begins like the text, written as the workspace writes it. */
export const completeText = (typed: string, options: readonly string[]): readonly string[] =>
  typed.trim() === '' ? [] : options.filter((option) => startsAlike(option, typed)).slice(0, MOST);

/** The same for the last of several tags; those that stand there already are not offered again. */
export const completeTags = (line: string, options: readonly string[]): readonly string[] => {
  const start = line.lastIndexOf(',') + 1;
  const before = line.slice(0, start);
  const last = line.slice(start).trimStart();
  const taken = new Set(
    before
      .toLowerCase()
      .split(',')
      .map((tag) => tag.trim()),
  );
  const gap = line.slice(start, line.length - last.length);
  return completeText(last, options)
    .filter((option) => !taken.has(option.toLowerCase()))
    .map((option) => `${before}${gap}${option}`);
};
