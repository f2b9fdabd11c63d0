/** What no mail address lacks: one `@`, something before it, a dotted domain behind it, no gaps. */
export const emailWarning = (typed: string): string | null => {
  const email = typed.trim();
  if (email === '') return null;
  if (/\s/.test(email)) return 'An email address has no spaces.';
  const [before, domain, ...more] = email.split('@');
  if (domain === undefined) return 'An email address has an “@”.';
  if (more.length > 0) return 'An email address has one “@” only.';
  if (before === '') return 'Something is missing before the “@”.';
  if (!/^[^.]+(\.[^.]+)+$/.test(domain) || /[,;:<>()[\]\\"]/.test(domain))
    return 'The part after the “@” is incomplete.';
  return null;
};

const FEWEST_DIGITS = 3;
/** E.164; an extension may follow. */
const MOST_DIGITS = 15;

/** Digits in any script with the usual signs between them; an extension at the end is fine. */
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
