const DIGITS_IN_SET = 10;
const DIGIT = /\p{Nd}/u;

/** Unicode keeps the digits of each script in tens, from zero up, and may put such tens side by side. */
const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % DIGITS_IN_SET;
};

/** Arabic, Devanagari, full-width and all other digits as 0 to 9. */
export const digitsToAscii = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
