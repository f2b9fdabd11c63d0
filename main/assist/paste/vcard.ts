import { tidy } from './clean.ts';

/** One property of a vCard: `item1.TEL;TYPE=CELL:+49…`. */
export type VcardProperty = {
  readonly group: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly params: ReadonlyMap<string, string>;
  /** As written, with its escapes. */
  readonly raw: string;
};

export type Vcard = {
  readonly properties: readonly VcardProperty[];
  /** Lines inside the card that are no properties. */
  readonly strange: readonly string[];
};

const PROPERTY =
  /^(?:([A-Za-z0-9-]{1,40})\.)?([A-Za-z][A-Za-z0-9-]{0,60})((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su;

const decodeBytes = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

/** vCard 2.1: `=C3=BC`, in the character set that the property names. */
const decodeQuoted = (text: string, charset: string): string =>
  text.replace(/=\n/g, '').replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) =>
    decodeBytes(
      Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16)),
      charset,
    ),
  );

/** Parameters with a name, and version 2.1's parameters without one (`TEL;CELL;VOICE`). */
const readParams = (text: string) => {
  const params = new Map<string, string>();
  const types: string[] = [];
  for (const part of text.match(/(?:"[^"]*"|[^;"])+/g) ?? []) {
    const [key = '', ...rest] = part.split('=');
    const value = rest.join('=').replaceAll('"', '');
    if (rest.length === 0) {
      if (/^(?:quoted-printable|base64)$/i.test(key)) params.set('ENCODING', key);
      else types.push(key.toLowerCase());
    } else if (key.toUpperCase() === 'TYPE') types.push(...value.toLowerCase().split(','));
    else params.set(key.toUpperCase(), value);
  }
  return { params, types: types.map((type) => type.trim()) };
};

const readProperty = (line: string): VcardProperty | null => {
  const match = PROPERTY.exec(line);
  if (!match) return null;
  const { params, types } = readParams((match[3] ?? '').slice(1));
  const isQuoted = /^quoted-printable$/i.test(params.get('ENCODING') ?? '');
  const value = match[4] ?? '';
  return {
    group: (match[1] ?? '').toLowerCase(),
    name: (match[2] ?? '').toUpperCase(),
    types,
    params,
    raw: isQuoted ? decodeQuoted(value, params.get('CHARSET') ?? 'utf-8') : value,
  };
};

/** Long values continue in the next line: after a space (RFC 6350 §3.2), in 2.1 after `=`. */
const unfold = (text: string): readonly string[] => {
  const lines: string[] = [];
  let isQuoted = false;
  for (const line of text.split('\n')) {
    const last = lines.length - 1;
    const previous = lines[last] ?? '';
    if (isQuoted && previous.endsWith('=')) lines[last] = `${previous}\n${line.trimStart()}`;
    else if (/^[ \t]/.test(line) && last >= 0) lines[last] = previous + line.slice(1);
    else {
      lines.push(line);
      isQuoted = /^[^:]*quoted-printable/i.test(line);
    }
  }
  return lines;
};

/** Reads the text between BEGIN and END. It never fails: a line that is no property is kept. */
export const parseVcard = (body: string): Vcard => {
  const properties: VcardProperty[] = [];
  const strange: string[] = [];
  for (const line of unfold(body)) {
    if (line.trim() === '') continue;
    const property = readProperty(line.trim());
    if (property) properties.push(property);
    else strange.push(line.trim());
  }
  return { properties, strange };
};

/** RFC 6350 §3.4: `\,` `\;` `\n` and `\\`. */
export const unescapeText = (text: string): string =>
  text.replace(/\\([\\,;:nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));

/** The parts of a structured value; escaped separators stay inside a part. */
export const splitParts = (raw: string, separator: ';' | ','): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '\\') part += char + raw.charAt(++at);
    else if (char === separator) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((each) => unescapeText(each).trim());
};

/** A property's value as people read it. */
export const textOf = (property: VcardProperty): string => tidy(unescapeText(property.raw));

export const allOf = (card: Vcard, ...names: readonly string[]) =>
  card.properties.filter(({ name }) => names.includes(name));

/** Apple's own label for a property of the same group: `item1.X-ABLabel:Fax`. */
export const labelOf = (card: Vcard, property: VcardProperty): string =>
  property.group === ''
    ? ''
    : (allOf(card, 'X-ABLABEL').find(({ group }) => group === property.group)?.raw ?? '').replace(
        /[_$!<>]/g,
        '',
      );

export const isPreferred = (property: VcardProperty): boolean =>
  property.types.includes('pref') ||
  property.params.get('PREF') === '1' ||
  (property.params.has('PREF') && Number(property.params.get('PREF')) < 2);
