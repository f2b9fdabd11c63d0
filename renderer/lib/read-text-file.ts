import { cutText } from '../../preload/contract/cut-text.ts';

/** Why a file is not read. */
export type Unread = 'too-large' | 'unreadable' | 'not-text';
export type TextFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: Unread };

type Limits = {
  /** A larger file is not even opened. */
  readonly maxBytes: number;
  /** Of a longer text the beginning is given, in UTF-16 units. */
  readonly maxLength: number;
};

/** No unit of UTF-16 takes more bytes in any of the encodings below. */
const MAX_BYTES_A_UNIT = 3;

/** Outlook writes cards in UTF-16, and in the encoding of the system that it runs on. */
const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
};

const decode = (bytes: Uint8Array): string => {
  // `stream`: what is cut off may end in the middle of a character.
  const read = (encoding: string, fatal: boolean) =>
    new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });
  try {
    return read(encodingOf(bytes), true);
  } catch {
    return read('windows-1252', false);
  }
};

/** Control characters that no text has: pictures, documents and archives are full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** The text of a file that a rep has chosen or dropped. Never rejects. */
export const readTextFile = async (
  file: File,
  { maxBytes, maxLength }: Limits,
): Promise<TextFile> => {
  if (file.size > maxBytes) return { kind: 'too-large' };
  try {
    const start = file.slice(0, maxLength * MAX_BYTES_A_UNIT);
    const text = decode(new Uint8Array(await start.arrayBuffer()));
    return NO_TEXT.test(text)
      ? { kind: 'not-text' }
      : { kind: 'text', text: cutText(text, maxLength) };
  } catch {
    // A folder, a file that is gone, one that may not be opened: the browser does not say which.
    return { kind: 'unreadable' };
  }
};
