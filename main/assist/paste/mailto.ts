import type { Pasted } from '../../../preload/contract/assist.ts';
import { tidy } from './clean.ts';
import { findEmails } from './emails.ts';
import { readName } from './name-shape.ts';

/** Decodes a text; broken escapes stay unchanged. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
};

type Header = { readonly key: string; readonly value: string };

const headersOf = (query: string): readonly Header[] =>
  query
    .split(/&(?:amp;)?/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [key = '', ...rest] = pair.split('=');
      const value = decode(rest.join('=')).replace(/\r\n?/g, '\n');
      return { key: decode(key).toLowerCase(), value };
    });

/** A link inside a longer text: from a page's source or in Markdown. */
const LINK = /mailto:[^\s"'<>()[\]?]{0,320}(\?[^\s"'<>()[\]]+)/i;

export type LinkHeaders = {
  readonly text: string;
  readonly note: string;
  readonly rest: readonly string[];
};

/** The values of a link's headers, and the text without the headers. */
export const cutHeaders = (text: string): LinkHeaders | null => {
  const query = LINK.exec(text)?.[1] ?? '';
  if (query === '') return null;
  const headers = headersOf(query.slice(1));
  return {
    text: text.replace(query, ''),
    note: noteIn(headers),
    rest: restIn(headers),
  };
};

const noteIn = (headers: readonly Header[]): string =>
  headers
    .filter(({ key, value }) => key === 'body' && value.trim() !== '')
    .map(({ value }) => value.trim())
    .join('\n');

const restIn = (headers: readonly Header[]): readonly string[] =>
  headers
    .filter(({ key }) => key !== 'body' && key !== 'to')
    .map(({ key, value }) => tidy(`${key}: ${value}`));

/** `mailto:` as in RFC 6068, and as people write it: `mailto:Winston Smith <…>?subject=…`. */
export const readMailto = (text: string): Pasted => {
  const address = text
    .trim()
    .replace(/^<?mailto:/i, '')
    .replace(/>$/, '');
  const [to = '', ...query] = address.split('?');
  const headers = headersOf(query.join('?'));
  const valuesOf = (key: string) =>
    headers.filter((header) => header.key === key).map(({ value }) => value.trim());
  const recipients = [decode(to), ...valuesOf('to')]
    .filter((each) => each.trim() !== '')
    .join(', ');
  const [email] = findEmails(recipients);
  const before = recipients
    .slice(0, email?.start ?? 0)
    .replace(/[<"']/g, ' ')
    .trim();
  const name = email ? readName(before) : null;
  const beside = name ? `${before.slice(0, name.start)} ${before.slice(name.end)}` : before;
  const left = email ? recipients.slice(email.end).replace(/^[\s>,;]+/, '') : recipients;
  const note = noteIn(headers);
  return {
    proposals: [
      ...(name ? [{ field: 'name' as const, value: name.value }] : []),
      ...(email ? [{ field: 'email' as const, value: email.value }] : []),
      ...(note === '' ? [] : [{ field: 'note' as const, value: note }]),
    ],
    rest: [tidy(beside), tidy(left), ...restIn(headers)].filter((part) => part !== ''),
  };
};
