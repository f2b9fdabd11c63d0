/**
 * A person's folder on any system. A name may contain blanks if the path continues after it.
 * Capture 1 is the separator of the path.
 */
const PERSONAL_FOLDER =
  /(?:\/(?:home|Users)|\b[a-z]:[\\/]+(?:Users|Documents and Settings))([\\/]+)(?:[^\\/\s"':]+(?: [^\\/\s"':]+)*(?=[\\/])|[^\\/\s"':]+)/gi;

const BEARER = /Bearer\s+[^\s"',]+/gi;
const WORD = /[^\s"'<>()=:,;&?]+/g;
const PHONE = /\+?\d[\d\s().-]{6,}\d/g;

const isAddress = (word: string): boolean => word.includes('@') || /%40/i.test(word);

/**
 * Removes what no line of the log may contain. A second guard: facts hold no secrets, but the
 * message of a foreign library might.
 * @param home the person's own folder; paths below it begin with `~` in the log
 */
export const createRedact = (home: string) => {
  const folder = home.replace(/[\\/]+$/, '');
  return (text: string): string =>
    (folder === '' ? text : text.replaceAll(folder, '~'))
      .replace(PERSONAL_FOLDER, '~')
      .replace(BEARER, 'Bearer ••••')
      .replace(WORD, (word) => (isAddress(word) ? '•••@•••' : word))
      .replace(PHONE, '•••');
};
