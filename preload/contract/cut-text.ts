/**
 * The text without NULs, and with U+FFFD for each half character. Broken clipboards bring both, and
 * no database and no JSON keeps them.
 */
export const wholeText = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** The first `length` UTF-16 units of a text; one less if the cut would split a character. */
export const cutText = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
};
