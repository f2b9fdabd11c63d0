import { isCloser } from './vocabulary.ts';

/** A signature is short: only this many lines are read closely, around the greeting if any. */
const MAX_LINES = 200;
const LINES_ABOVE = 60;
/** Greetings are searched only in so many lines, and only in short lines. */
const MAX_SEARCHED = 1_500;
const MAX_GREETING = 60;

export type SignatureWindow = {
  readonly before: readonly string[];
  readonly lines: readonly string[];
  readonly after: readonly string[];
};

/** The lines of a long text that may be a signature, and the lines before and after. */
export const signatureWindow = (texts: readonly string[]): SignatureWindow => {
  if (texts.length <= MAX_LINES) return { before: [], lines: texts, after: [] };
  const closer = texts
    .slice(0, MAX_SEARCHED)
    .findIndex((text) => text.length <= MAX_GREETING && isCloser(text));
  const start = Math.max(0, closer - LINES_ABOVE);
  return {
    before: texts.slice(0, start),
    lines: texts.slice(start, start + MAX_LINES),
    after: texts.slice(start + MAX_LINES),
  };
};
