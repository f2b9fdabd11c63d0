const OPENERS = '<"\'“”„‚‘’«»‹›([{`「『';
const CLOSERS = '>"\'“”‘’«»‹›)]}`」』';

/**
 * Removes one pair of signs around an address, or one sign at an end. A single quotation mark
 * stays, because it may be a part of the address (RFC 5321 §4.1.2).
 */
const unwrap = (text: string): string => {
  const [first = '', last = ''] = [text[0], text.at(-1)];
  const isWrapped = text.length > 2 && OPENERS.includes(first) && CLOSERS.includes(last);
  if (isWrapped) return text.slice(1, -1).trim();
  if (first === '<') return text.slice(1).trim();
  return '>,;:.'.includes(last) ? text.slice(0, -1).trim() : text;
};

/** One `@`, and no white space and no angle bracket. */
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

const MAILTO = /^mailto:\s*([^?]*)/i;

const withoutScheme = (text: string): string =>
  MAILTO.exec(text)?.[1]?.replace(/%40/gi, '@').trim() ?? text;

/** Replaces the dots of Chinese and Japanese keyboards in the domain. */
const withDots = (text: string): string => {
  const at = text.lastIndexOf('@');
  return at < 0 ? text : text.slice(0, at) + text.slice(at).replace(/[。｡]/g, '.');
};

/**
 * An email address without `<…>`, quotation marks, `mailto:` or a full stop around it, and with
 * plain signs for full-width signs. A text that is no address comes back unchanged.
 */
export const plainAddress = (typed: string): string => {
  let text = typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = unwrap(withoutScheme(text));
  }
  const plain = withDots(text);
  return ADDRESS.test(plain) ? plain : typed;
};
