import { cutText } from '../../preload/contract/cut-text.ts';

/** Why Galena does not take a file. */
export type Unread = 'too-large' | 'unreadable' | 'not-text';
export type TextFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: Unread };

type Limits = {
  /** A larger file is not even opened. */
  readonly maxBytes: number;
  /** In UTF-16 units. A longer text is cut. */
  readonly maxLength: number;
};

/** A UTF-16 unit takes at most this many bytes in the encodings below. */
const MAX_BYTES_A_UNIT = 3;

/** Outlook writes contact cards in UTF-16 or in the encoding of its system. */
const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
};

const decode = (bytes: Uint8Array): string => {
  // `stream`: the cut may be in the middle of a character.
  const read = (encoding: string, fatal: boolean) =>
    new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });
  try {
    return read(encodingOf(bytes), true);
  } catch {
    return read('windows-1252', false);
  }
};

/** Control characters that no text has. Pictures, documents and archives have many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for these characters
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
    // A folder, a missing file or a file without permission: the browser does not say which.
    return { kind: 'unreadable' };
  }
};
