import { decodeEntities } from './text.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A note's body is HTML (intercom-api.md §3.7): what is not the same in both is dressed as HTML. */
export const toHtml = (typed: string): string => {
  const text = typed.trim();
  if (!/[&<>\n]/.test(text)) return text;
  const escaped = text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
  return `<p>${escaped.replace(/\r?\n/g, '<br>')}</p>`;
};

/**
 * What a note says, however Intercom dressed it up. A tag may stand for a gap (`<br>`) or for none
 * (`<a>`), so gaps do not count.
 */
export const wordsOf = (html: string): string =>
  decodeEntities(html.replace(/<[^<>]*>/g, ''))
    .normalize('NFC')
    .replace(/\s+/g, '')
    .toLowerCase();
