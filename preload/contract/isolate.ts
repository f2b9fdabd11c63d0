/** Embeddings, overrides and isolates. An extra end mark would end the isolate around the text. */
const DIRECTION_SIGNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** An isolate ends at the end of its paragraph (UAX #9). */
const PARAGRAPH_ENDS = /[\n\r\u0085\p{Zp}]+/gu;

/**
 * A foreign text without the characters that change the writing direction. Right-to-left letters
 * keep their own direction.
 */
export const withoutDirections = (text: string): string => text.replace(DIRECTION_SIGNS, '');

/** Isolates the writing direction of a foreign text within plain text (Unicode FSI, PDI). */
export const isolate = (text: string): string =>
  `\u2068${withoutDirections(text).replace(PARAGRAPH_ENDS, ' ')}\u2069`;

/** Foreign words in quotation marks, for a sentence of Galena's. */
export const quote = (text: string): string => isolate(`“${text}”`);
