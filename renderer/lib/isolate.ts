/** Keeps a foreign text's direction of writing to itself where only plain text can stand (Unicode FSI, PDI). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
