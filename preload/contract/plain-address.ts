const OPENERS = '<"\'“”„‚‘’«»‹›([{`「『';
const CLOSERS = '>"\'“”‘’«»‹›)]}`」』';

/** Signs at both ends that are none of the address; a quote alone may be a part of it (RFC 5321 §4.1.2). */
const unwrap = (text: string): string => {
  const [first = '', last = ''] = [text[0], text.at(-1)];
  const isWrapped = text.length > 2 && OPENERS.includes(first) && CLOSERS.includes(last);
  if (isWrapped) return text.slice(1, -1).trim();
  if (first === '<') return text.slice(1).trim();
  return '>,;:.'.includes(last) ? text.slice(0, -1).trim() : text;
};

/** One `@`, and nothing that is only written around addresses. */
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

const MAILTO = /^mailto:\s*([^?]*)/i;

const withoutScheme = (text: string): string =>
  MAILTO.exec(text)?.[1]?.replace(/%40/gi, '@').trim() ?? text;

/** A domain's dots as they are typed in China and Japan. */
const withDots = (text: string): string => {
  const at = text.lastIndexOf('@');
  return at < 0 ? text : text.slice(0, at) + text.slice(at).replace(/[。｡]/g, '.');
};

/**
 * A mail address without what was written around it: `<…>`, quotes, `mailto:`, a full stop; full-width
 * signs are plain ones. What is no address comes back as it is.
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
