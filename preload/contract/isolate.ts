/** Embeddings, overrides and isolates: an end too many would let the direction of a text out again. */
const DIRECTION_SIGNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** A direction that is kept in ends with its paragraph (UAX #9). */
const PARAGRAPH_ENDS = /[\n\r\u0085\p{Zp}]+/gu;

/** A foreign text without what turns the direction of writing around. Letters that are written to the left stay so. */
export const withoutDirections = (text: string): string => text.replace(DIRECTION_SIGNS, '');

/** Keeps a foreign text's direction of writing to itself where only plain text can stand (Unicode FSI, PDI). */
export const isolate = (text: string): string =>
  `\u2068${withoutDirections(text).replace(PARAGRAPH_ENDS, ' ')}\u2069`;

/** Foreign words within a sentence of ours. */
export const quote = (text: string): string => isolate(`“${text}”`);
