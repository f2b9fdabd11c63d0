/* What people write in and around a phone number, without knowing any country's numbers. */

/** How an extension is announced in the languages that reps meet, longer words first. */
const WORDS =
  'extension|extn|ext|x|durchwahl|dw|klappe|apparat|poste|interno|int|toestel|anexo|ramal|wewn|доб|вн';
const SIGNS = '#|~|,,|;ext=|;';
const EXTENSION = new RegExp(
  `^(.*?\\d.*?)[\\s,;]*(?:(?<!\\p{L})(?:${WORDS})[.:]*\\s*|\\s*(?:${SIGNS})\\s*)(\\d{1,7})#?$`,
  'iu',
);

export type SplitPhone = { readonly main: string; readonly extension: string | null };

/** `030 1234 ext. 12` without its extension, and that. */
export const splitExtension = (text: string): SplitPhone => {
  const [, main, extension] = EXTENSION.exec(text) ?? [];
  return main === undefined || extension === undefined
    ? { main: text, extension: null }
    : { main: main.trim(), extension };
};
