/** Characters that nobody can see, such as the blank of braille. */
const LOOKS_BLANK =
  /[\s\p{C}\p{Z}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;

/** Whether a text has no visible character. */
export const isBlankText = (text: string): boolean => text.replace(LOOKS_BLANK, '') === '';
