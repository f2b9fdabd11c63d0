/** Half characters and NULs come from broken clipboards; no database and no JSON keeps them. */
export const wholeText = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** The beginning of a text, never through the middle of a character. */
export const cutText = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
};
