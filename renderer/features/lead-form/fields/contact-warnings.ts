/** The part before the `@`, if it is not quoted: dots are only between words (RFC 5321 §4.1.2). */
const isLocalPart = (text: string): boolean => /^[^.]+(\.[^.]+)*$/.test(text);

/** The part after the `@`: no label begins or ends with a hyphen (RFC 1035 §2.3.1). */
const isDomain = (text: string): boolean =>
  text.includes('.') &&
  text
    .split('.')
    .every((label) => /^[^-,;:<>()[\]\\"]([^,;:<>()[\]\\"]*[^-,;:<>()[\]\\"])?$/.test(label));

const QUOTED = /^"(?:[^"\\]|\\.)*"(?=@)/;

/** Warns of a text without a single `@`, a part before it and a dotted domain, or with spaces. */
export const emailWarning = (typed: string): string | null => {
  const email = typed.trim();
  if (email === '') return null;
  const quoted = QUOTED.exec(email)?.[0] ?? '';
  const plain = email.slice(quoted.length);
  if (/\s/.test(plain)) return 'An email address has no spaces.';
  const [before, domain, ...more] = plain.split('@');
  if (domain === undefined) return 'An email address has an “@”.';
  if (more.length > 0) return 'An email address has one “@” only.';
  if (quoted === '' && before === '') return 'Something is missing before the “@”.';
  if (quoted === '' && !isLocalPart(before ?? ''))
    return 'A dot before the “@” stands between letters.';
  if (!isDomain(domain)) return 'The part after the “@” is incomplete.';
  return null;
};

const FEWEST_DIGITS = 3;
/** E.164, without an extension. */
const MOST_DIGITS = 15;

/** Warns of a text without 3 to 15 digits, or with unusual signs. An extension is fine. */
export const phoneWarning = (typed: string): string | null => {
  const phone = typed.trim();
  if (phone === '') return null;
  const [main = ''] = phone.split(/(?:ext\.?|extension|x|#|;ext=)\s*\d{1,7}$/i);
  if (!/^[\p{Nd}\s+\-‐‑–().,/*#]*$/u.test(main)) return 'A phone number is made of digits.';
  const digits = main.match(/\p{Nd}/gu)?.length ?? 0;
  if (digits < FEWEST_DIGITS) return 'This is too short for a phone number.';
  if (digits > MOST_DIGITS) return 'This is too long for a phone number.';
  return null;
};
