/**
 * A person's folder on any system. A name may have blanks, as long as a path goes on behind it.
 * Capture 1 is what separates the parts of the path.
 */
const PERSONAL_FOLDER =
  /(?:\/(?:home|Users)|\b[a-z]:[\\/]+(?:Users|Documents and Settings))([\\/]+)(?:[^\\/\s"':]+(?: [^\\/\s"':]+)*(?=[\\/])|[^\\/\s"':]+)/gi;

const BEARER = /Bearer\s+[^\s"',]+/gi;
const WORD = /[^\s"'<>()=:,;&?]+/g;
const PHONE = /\+?\d[\d\s().-]{6,}\d/g;

const isAddress = (word: string): boolean => word.includes('@') || /%40/i.test(word);

/**
 * Takes out what no line may hold. A second guard: facts hold no secrets, but a foreign library's
 * message might.
 * @param home the person's own folder; paths below it begin with `~`
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
