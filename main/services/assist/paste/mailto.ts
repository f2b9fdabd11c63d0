import type { Pasted } from '../../../../preload/contract/assist.ts';
import { tidy } from './clean.ts';
import { findEmails } from './emails.ts';
import { readName } from './name-shape.ts';

/** Broken escapes stay as they are. */
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

/** `mailto:` as RFC 6068 writes it, and as people do: `mailto:Winston Smith <…>?subject=…`. */
export const readMailto = (text: string): Pasted => {
  const address = text
    .trim()
    .replace(/^<?mailto:/i, '')
    .replace(/>$/, '');
  const cut = address.indexOf('?');
  const to = decode(cut === -1 ? address : address.slice(0, cut));
  const query = cut === -1 ? '' : address.slice(cut + 1);
  const headers = query
    .split(/&(?:amp;)?/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [key = '', ...rest] = pair.split('=');
      return {
        key: decode(key).toLowerCase(),
        value: decode(rest.join('=')).replace(/\r\n?/g, '\n'),
      };
    });
  const named = headers.filter(({ key }) => key === 'to').map(({ value }) => value);
  const recipients = [to, ...named].filter((each) => each.trim() !== '').join(', ');
  const email = findEmails(recipients)[0] ?? null;
  const name = email
    ? readName(recipients.slice(0, email.start).replace(/[<"']/g, ' ').trim())
    : null;
  const left = email ? recipients.slice(email.end).replace(/^[\s>,;]+/, '') : recipients;
  const before = email && !name ? recipients.slice(0, email.start).replace(/[<"'\s]+$/, '') : '';
  const note = headers
    .filter(({ key }) => key === 'body')
    .map(({ value }) => value.trim())
    .filter((value) => value !== '')
    .join('\n');
  return {
    proposals: [
      ...(name ? [{ field: 'name' as const, value: name.value }] : []),
      ...(email ? [{ field: 'email' as const, value: email.value }] : []),
      ...(note === '' ? [] : [{ field: 'note' as const, value: note }]),
    ],
    rest: [
      before,
      left,
      ...headers
        .filter(({ key }) => key !== 'body' && key !== 'to')
        .map(({ key, value }) => `${key}: ${value}`),
    ]
      .map(tidy)
      .filter((part) => part !== ''),
  };
};
