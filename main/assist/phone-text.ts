/* What people write in and around a phone number, without knowing any country's numbers. */

/** The words for an extension in many languages, longer words first; for typed and pasted text. */
export const EXTENSION_WORDS =
  'extension|extn|ext|durchwahl|dw|klappe|klapka|klap|apparat|poste|interno|int|toestel|anexo|ramal|wewn|wew|linka|mellék|dahili|anknytning|alanumero|lokal|εσωτερικό|εσωτ|добавочный|доб|внутр|вн|內線|内線|分机|分機|转|轉|내선|שלוחה|تحويلة|داخلی|ต่อ|máy lẻ|x';
const SIGNS = '#|~|,,|;ext=|;';
const EXTENSION = new RegExp(
  `^(.{0,60}?\\d.{0,60}?)[\\s,;]{0,4}(?:(?<!\\p{L})(?:${EXTENSION_WORDS})[.:]{0,2}\\s{0,4}|\\s{0,4}(?:${SIGNS})\\s{0,4})(\\d{1,7})#?$`,
  'iu',
);

export type SplitPhone = { readonly main: string; readonly extension: string | null };

/** Splits `030 1234 ext. 12` into the number and its extension. */
export const splitExtension = (text: string): SplitPhone => {
  const [, main, extension] = EXTENSION.exec(text) ?? [];
  return main === undefined || extension === undefined
    ? { main: text, extension: null }
    : { main: main.trim(), extension };
};
