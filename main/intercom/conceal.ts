import { Buffer } from 'node:buffer';

/** Takes a secret out of a text, however a server spells it. */
export type Conceal = (text: string) => string;

const HIDDEN = '••••';

/** Shorter texts than this are no tokens but words, and taking them out would garble the answer. */
const SHORTEST_TOKEN = 8;

/** Signs that HTML has names for and that stand in tokens. */
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

/** Base64 for addresses has other signs in two places (RFC 4648 §5). */
const BASE64_TWINS: ReadonlyMap<string, string> = new Map([
  ['+', '-'],
  ['/', '_'],
]);

/** What may stand between two signs without being one: a folded line, what nobody sees. Bounded, as all is here. */
const GAP = '(?:[\\s\\u00ad\\u200b-\\u200f\\u2060]|\\\\{1,4}[nrt]|%0[ad]){0,3}';

const escapeSign = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** One sign as it stands, or as JSON, an address, HTML or mail escapes it, once or several times over. */
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
 * What base64 makes of a text in the middle of another (`Basic …`), for each of the three ways in which
 * it can lie: the signs that its neighbours have no part in.
 */
const base64Cores = (text: string): readonly string[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const whole = bytes.toString('base64').replaceAll('=', '');
    return whole.slice([0, 2, 3][before], bytes.length % 3 === 0 ? undefined : -1);
  });

/** The fill at the end of base64 says nothing, and not everything that is echoed can hold its sign. */
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

/** Escapes of JSON, addresses and HTML; backslashes that escape a sign, and gaps. */
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

/** As texts are compared here: without gaps and capitals, and the two alphabets of base64 as one. */
const squeeze = (text: string): string =>
  text.replace(GAPS, '').toLowerCase().replaceAll('-', '+').replaceAll('_', '/');

/** Whether a text says a token in any spelling. Quick, as hardly any does. */
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
    // Spelt in a way that cannot be cut out: nothing of it is kept.
    return isSaid(hidden) ? HIDDEN : hidden;
  };
};

const keep: Conceal = (text) => text;

/**
 * Takes a token out of whatever comes back, read as what it says and not as how it is written: plain, in
 * JSON's `\u003d`, percent-encoded, as HTML, hexadecimal, in base64 (`Basic …`).
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

/** What was thrown, for the log: itself, or a copy without the token where its words hold it. */
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
