import { Buffer } from 'node:buffer';

/** Removes a secret from a text, however a server spells it. */
export type Conceal = (text: string) => string;

const HIDDEN = '••••';

/** A shorter text is a word, not a token: removing it would garble the answer. */
const SHORTEST_TOKEN = 8;

/** Characters in tokens that have a name in HTML. */
const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ['=', 'equals'],
  ['+', 'plus'],
  ['/', 'sol'],
  ['_', 'lowbar'],
  ['.', 'period'],
  [':', 'colon'],
  ['-', 'hyphen|dash'],
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
  ["'", 'apos'],
]);

/** Base64 for URLs has two other characters (RFC 4648 §5). */
const BASE64_TWINS: ReadonlyMap<string, string> = new Map([
  ['+', '-'],
  ['/', '_'],
]);

/**
 * What may be between two characters of a token: line breaks and invisible characters. The number
 * is bounded, like all repetitions here.
 */
const GAP = '(?:[\\s\\u00ad\\u200b-\\u200f\\u2060]|\\\\{1,4}[nrt]|%0[ad]){0,3}';

const escapeSign = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A character as it is, or as JSON, a URL, HTML or mail escapes it, once or several times. */
const spellingsOf = (sign: string, twins: ReadonlyMap<string, string>): string => {
  const code = sign.charCodeAt(0);
  const hex = code.toString(16).padStart(2, '0');
  const html = HTML_NAMES.get(sign);
  const twin = twins.get(sign);
  const forms = [
    `\\\\{0,2}${escapeSign(sign)}`,
    `\\\\{1,4}(?:u00|x)${hex}`,
    `%(?:25){0,3}${hex}`,
    `&(?:amp;){0,3}#(?:0{0,6}${code}|x0{0,6}${hex});?`,
    `=${hex}`,
    ...(html === undefined ? [] : [`&(?:amp;){0,3}(?:${html});?`]),
    ...(twin === undefined ? [] : [escapeSign(twin)]),
  ];
  return `(?:${forms.join('|')})`;
};

const NO_TWINS: ReadonlyMap<string, string> = new Map();

const spelled = (text: string, twins = NO_TWINS): string =>
  [...text].map((sign) => spellingsOf(sign, twins)).join(GAP);

/**
 * The base64 of a text that is part of a longer text (`Basic …`), for each of its three possible
 * offsets: only those characters that do not depend on the neighbours.
 */
const base64Cores = (text: string): readonly string[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const whole = bytes.toString('base64').replaceAll('=', '');
    return whole.slice([0, 2, 3][before], bytes.length % 3 === 0 ? undefined : -1);
  });

/** The token without its base64 padding: the padding tells nothing, and an echo may drop it. */
const coreOf = (token: string): string => {
  const core = token.replace(/=+$/, '');
  return core.length < SHORTEST_TOKEN ? token : core;
};

const patternOf = (core: string): RegExp => {
  const forms = [
    `${spelled(core)}(?:${spellingsOf('=', NO_TWINS)}){0,2}`,
    spelled(Buffer.from(core).toString('hex')),
    ...base64Cores(core).map((one) => `${spelled(one, BASE64_TWINS)}[\\w+/=-]{0,6}`),
  ];
  return new RegExp(forms.join('|'), 'gi');
};

/** Escapes of JSON, URLs and HTML; backslashes that escape a character, and escaped gaps. */
const ESCAPE =
  /(?:\\{1,4}(?:u00|x)|%(?:25){0,3})([0-9a-f]{2})|&(?:amp;){0,3}(?:#(?:0{0,6}(\d{2,3})|x0{0,6}([0-9a-f]{2}))|([a-z]{2,6}));?|\\{1,4}[nrt]|\\{1,2}/gi;
const MAIL_ESCAPE = /=([0-9a-f]{2})/gi;
const GAPS = /[\s\u00ad\u200b-\u200f\u2060]+/g;

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...HTML_NAMES].flatMap(([sign, names]) => names.split('|').map((name) => [name, sign] as const)),
);

const fromHex = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

const decode = (text: string): string =>
  text.replace(ESCAPE, (written, hex?: string, decimal?: string, html?: string, name?: string) => {
    if (hex ?? html) return fromHex(hex ?? html ?? '');
    if (decimal) return String.fromCharCode(Number(decimal));
    return name === undefined ? '' : (SIGNS.get(name.toLowerCase()) ?? written);
  });

const decodeMail = (text: string): string =>
  text.replace(MAIL_ESCAPE, (_escape, hex: string) => fromHex(hex));

/** For comparison: without gaps, in lower case, with both base64 alphabets as one. */
const squeeze = (text: string): string =>
  text.replace(GAPS, '').toLowerCase().replaceAll('-', '+').replaceAll('_', '/');

/** A quick test for a token in any spelling, because hardly any text contains one. */
const createDetector = (core: string): ((text: string) => boolean) => {
  const hex = Buffer.from(core).toString('hex');
  const needles = [core, hex, ...base64Cores(core)].map(squeeze);
  const says = (text: string): boolean => {
    const squeezed = squeeze(text);
    return needles.some((needle) => squeezed.includes(needle));
  };
  return (text) => {
    if (says(text)) return true;
    const once = decode(text);
    return says(once) || says(decode(once)) || says(decodeMail(text));
  };
};

const conceal = (token: string): Conceal => {
  const core = coreOf(token);
  const isSaid = createDetector(core);
  let pattern: RegExp | null = null;
  return (text) => {
    if (!isSaid(text)) return text;
    pattern ??= patternOf(core);
    const hidden = text.replace(pattern, HIDDEN);
    // The token is spelt in a way that cannot be cut out, so the whole text is dropped.
    return isSaid(hidden) ? HIDDEN : hidden;
  };
};

const keep: Conceal = (text) => text;

/**
 * Removes a token from all that comes back, however it is written: plain, in JSON's `\u003d`,
 * percent-encoded, as HTML, in hexadecimal, in base64 (`Basic …`).
 */
export const createConceal = (): ((token: string) => Conceal) => {
  let last: { readonly token: string; readonly conceal: Conceal } | null = null;
  return (token) => {
    if (token.length < SHORTEST_TOKEN) return keep;
    if (last?.token !== token) last = { token, conceal: conceal(token) };
    return last.conceal;
  };
};

const MAX_DEPTH = 4;

const isClean = (cause: Error, hide: Conceal, depth: number): boolean =>
  depth > MAX_DEPTH ||
  ([cause.message, cause.stack ?? ''].every((text) => hide(text) === text) &&
    (!(cause.cause instanceof Error) || isClean(cause.cause, hide, depth + 1)));

/** The error for the log: itself, or a copy without the token if the error contains it. */
export const concealCause = (cause: unknown, hide: Conceal, depth = 0): unknown => {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? hide(cause) : cause;
  if (isClean(cause, hide, 0)) return cause;
  const inner = depth < MAX_DEPTH ? concealCause(cause.cause, hide, depth + 1) : undefined;
  const copy = new Error(hide(cause.message), { cause: inner });
  copy.name = cause.name;
  const code: unknown = Reflect.get(cause, 'code');
  if (code !== undefined) Object.assign(copy, { code });
  copy.stack = hide(cause.stack ?? '');
  return copy;
};
